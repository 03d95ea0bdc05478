import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecurrence } from '../../src/reminders/recurrence/read-recurrence.ts';
import { Recurrence } from '../../src/reminders/recurrence/recurrence.ts';
import { inLanguage } from '../../src/texts/in-language.ts';
import { sayMoment, sayRecurrence, sayWholeRecurrence } from '../../src/texts/recurrence.ts';
import { anyRecurrence } from '../support/any-recurrence.ts';

const said = (rule: unknown) => sayRecurrence(Recurrence.parse(rule));
const from = '2026-11-16';
const time = '09:00';

describe('a rule in words', () => {
  it.each([
    [{ kind: 'once', day: '2026-12-07', time: '13:30' }, 'måndag 7 december 2026 kl. 13.30'],
    [{ kind: 'weekly', every: 1, weekdays: [1], time, from }, 'varje måndag kl. 09.00'],
    [{ kind: 'weekly', every: 2, weekdays: [5], time, from }, 'varannan fredag kl. 09.00'],
    [
      { kind: 'weekly', every: 2, weekdays: [4, 2], time, from },
      'varannan vecka på tisdag och torsdag kl. 09.00',
    ],
    [{ kind: 'weekly', every: 3, weekdays: [1], time, from }, 'var tredje vecka på måndag kl. 09.00'],
    [{ kind: 'weekly', every: 1, weekdays: [1, 2, 3, 4, 5], time, from }, 'varje vardag kl. 09.00'],
    [
      { kind: 'monthly', every: 1, on: { nth: 1, weekday: 1 }, time, from },
      'första måndagen i varje månad kl. 09.00',
    ],
    [
      { kind: 'monthly', every: 3, on: { nth: -1, weekday: 4 }, time, from },
      'sista torsdagen var tredje månad kl. 09.00',
    ],
    [{ kind: 'monthly', every: 1, on: { day: 2 }, time, from }, 'den 2:a varje månad kl. 09.00'],
    [{ kind: 'monthly', every: 1, on: { day: 12 }, time, from }, 'den 12:e varje månad kl. 09.00'],
    [{ kind: 'monthly', every: 1, on: { day: 31 }, time, from }, 'sista dagen i varje månad kl. 09.00'],
    [
      { kind: 'monthly', every: 1, on: { day: 31 }, time, from, move: 'previous' },
      'sista vardagen i varje månad kl. 09.00',
    ],
    [
      {
        kind: 'yearly',
        days: [
          { month: 3, day: 15 },
          { month: 9, day: 15 },
        ],
        time,
        from,
        times: 4,
      },
      'varje år den 15 mars och 15 september kl. 09.00, fyra gånger',
    ],
    [
      { kind: 'around', day: '2026-11-03', offsets: [{ days: 14 }, { months: 4 }], time },
      '14 dagar efter och fyra månader efter 3 november 2026 kl. 09.00',
    ],
    [
      { kind: 'weekly', every: 1, weekdays: [1], time, from, move: 'previous' },
      'varje måndag kl. 09.00, vardagen före om dagen är ledig',
    ],
  ])('%j', (rule, words) => {
    expect(said(rule)).toBe(words);
  });

  it('says when it begins where all of it is wanted', () => {
    const rule = Recurrence.parse({ kind: 'weekly', every: 1, weekdays: [1], time, from });
    expect(sayWholeRecurrence(rule)).toBe('varje måndag kl. 09.00, från och med 16 november 2026');
  });

  it('is read back as the same rule, whichever it is and whenever it is read', () => {
    fc.assert(
      fc.property(anyRecurrence(), (rule) => {
        const today = 'day' in rule && rule.kind === 'once' ? rule.day : '2020-01-01';
        // What is around a day that has been is refused, so it is read before.
        const earlier = rule.kind === 'around' ? '2015-01-01' : today;
        const read = readRecurrence(sayWholeRecurrence(rule), earlier);
        expect(read).toEqual({ found: true, rule, rest: '' });
      }),
      { numRuns: 2000 },
    );
  });

  it('is read back in English too', () => {
    fc.assert(
      fc.property(anyRecurrence(), (rule) => {
        const earlier =
          rule.kind === 'around' ? '2015-01-01' : rule.kind === 'once' ? rule.day : '2020-01-01';
        const words = inLanguage('en', () => sayWholeRecurrence(rule));
        expect({ words, ...readRecurrence(words, earlier) }).toEqual({ words, found: true, rule, rest: '' });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a moment in words', () => {
  it.each([
    ['2026-12-07T08:00:00Z', 'måndag 7 december 2026 kl. 09.00'],
    ['2026-07-06T22:30:00Z', 'tisdag 7 juli 2026 kl. 00.30'],
  ])('%s is as the clocks in Stockholm show', (at, words) => {
    expect(sayMoment(Date.parse(at))).toBe(words);
  });
});
