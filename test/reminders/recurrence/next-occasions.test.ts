import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type DaysOff, swedishDaysOff } from '../../../src/guidance/deadlines/days-off.ts';
import { nextOccasion, nextOccasions } from '../../../src/reminders/recurrence/next-occasions.ts';
import { Recurrence } from '../../../src/reminders/recurrence/recurrence.ts';
import { anyDay, anyRecurrence, anyTime } from '../../support/any-recurrence.ts';
import { daysOf } from '../../support/plain-calendar.ts';
import { HORIZON, plainOccasions } from '../../support/plain-occasions.ts';

let daysOff: DaysOff;
beforeAll(async () => {
  daysOff = await swedishDaysOff();
});

const time = '09:00';
/** "2026-12-07 09:00", as the clocks in Stockholm show. */
const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});
const next = (rule: object, after: string, count: number) =>
  nextOccasions(Recurrence.parse(rule), Date.parse(after), count, daysOff).map((at) => clock.format(at));

describe('the next occasions', () => {
  it('come each week at the same time by the clock, summer and winter', () => {
    const rule = { kind: 'weekly', every: 1, weekdays: [3], time, from: '2026-03-01' };
    expect(next(rule, '2026-03-23T00:00:00Z', 2)).toEqual(['2026-03-25 09:00', '2026-04-01 09:00']);
    const [winter, summer] = nextOccasions(Recurrence.parse(rule), Date.parse('2026-03-23'), 2, daysOff);
    expect((summer! - winter!) / 3_600_000).toBe(7 * 24 - 1);
  });

  it('leave out the moment itself', () => {
    const rule = { kind: 'once', day: '2026-12-07', time };
    expect(next(rule, '2026-12-07T07:59:59.999Z', 1)).toEqual(['2026-12-07 09:00']);
    expect(next(rule, '2026-12-07T08:00:00Z', 1)).toEqual([]);
  });

  it.each([
    ['Christmas', { kind: 'once', day: '2026-12-24', time }, '2026-12-28 09:00'],
    ['Easter Monday', { kind: 'once', day: '2026-04-06', time }, '2026-04-07 09:00'],
    ['midsummer’s eve', { kind: 'once', day: '2026-06-19', time }, '2026-06-22 09:00'],
    [
      'a Saturday, backwards',
      { kind: 'once', day: '2026-11-21', time, move: 'previous' },
      '2026-11-20 09:00',
    ],
    ['New Year, backwards', { kind: 'once', day: '2027-01-03', time, move: 'previous' }, '2026-12-30 09:00'],
  ])('move off %s', (_, rule, moved) => {
    expect(next(rule, '2026-01-01T00:00:00Z', 1)).toEqual([moved]);
  });

  it('are found when their own day has been, and they were moved past it', () => {
    const rule = { kind: 'monthly', every: 1, on: { day: 24 }, time, from: '2026-01-01' };
    expect(next(rule, '2026-12-27T12:00:00Z', 2)).toEqual(['2026-12-28 09:00', '2027-01-25 09:00']);
  });

  it('are one where two land on the same moment', () => {
    const rule = { kind: 'weekly', every: 1, weekdays: [1, 6, 7], time, from: '2026-11-16' };
    expect(next(rule, '2026-11-15T12:00:00Z', 3)).toEqual([
      '2026-11-16 09:00',
      '2026-11-23 09:00',
      '2026-11-30 09:00',
    ]);
  });

  it('are counted as the rule names them, before they are moved', () => {
    const rule = { kind: 'weekly', every: 1, weekdays: [1, 6, 7], time, from: '2026-11-16', times: 4 };
    expect(next(rule, '2026-11-15T12:00:00Z', 9)).toEqual(['2026-11-16 09:00', '2026-11-23 09:00']);
    expect(next(rule, '2026-11-16T12:00:00Z', 9)).toEqual(['2026-11-23 09:00']);
  });

  it('end a short month on its last day', () => {
    const rule = { kind: 'monthly', every: 1, on: { day: 31 }, time, from: '2027-01-01', move: 'previous' };
    expect(next(rule, '2027-01-01T00:00:00Z', 4)).toEqual([
      '2027-01-29 09:00',
      '2027-02-26 09:00',
      '2027-03-31 09:00',
      '2027-04-30 09:00',
    ]);
  });

  it('count quarters from the month of the first day', () => {
    const rule = { kind: 'monthly', every: 3, on: { nth: 1, weekday: 1 }, time, from: '2026-11-16' };
    expect(next(rule, '2026-11-16T00:00:00Z', 2)).toEqual(['2027-02-01 09:00', '2027-05-03 09:00']);
  });

  it('come before and after a day', () => {
    const offsets = [{ months: 4 }, { days: -3 }, { days: 14 }];
    const rule = { kind: 'around', day: '2026-10-31', offsets, time };
    expect(next(rule, '2026-10-01T00:00:00Z', 9)).toEqual([
      '2026-10-28 09:00',
      '2026-11-16 09:00',
      '2027-03-01 09:00',
    ]);
  });

  it('end where a rule never comes within the years that are planned for', () => {
    const rule = { kind: 'yearly', days: [{ month: 1, day: 1 }], time, from: '9990-01-01' };
    expect(next(rule, '2026-10-01T00:00:00Z', 3)).toEqual([]);
    expect(next({ kind: 'once', day: '2026-10-05', time }, '2026-10-01T00:00:00Z', 0)).toEqual([]);
  });

  it('stay on their day where a calendar knows no working day at all', () => {
    const never: DaysOff = { nameOf: () => 'ledig' };
    const rule = Recurrence.parse({ kind: 'once', day: '2026-11-17', time });
    const [at] = nextOccasions(rule, Date.parse('2026-11-01'), 1, never);
    expect(clock.format(at)).toBe('2026-11-17 09:00');
  });
});

describe('a calendar of its own to compare with', () => {
  it('knows the same days off', () => {
    const weekdays = daysOf(2015, 2065).filter(({ weekday }) => weekday < 6);
    const differing = weekdays.filter(({ iso, isOff }) => isOff !== (daysOff.nameOf(iso) !== null));
    expect(differing.map(({ iso }) => iso)).toEqual([]);
  });
});

describe('whatever the rule, over twenty years', () => {
  const after = fc.tuple(anyDay(2019, 2041), anyTime).map(([day, at]) => Date.parse(`${day}T${at}:00Z`));

  it('its occasions are those found by looking at each day', () => {
    fc.assert(
      fc.property(anyRecurrence(), after, fc.integer({ min: 1, max: 40 }), (rule, since, count) => {
        const occasions = nextOccasions(rule, since, count, daysOff);
        const expected = plainOccasions(rule).filter((at) => at > since);
        const within = occasions.filter((at) => at <= HORIZON);
        expect(within).toEqual(expected.slice(0, count));
      }),
      { numRuns: 800 },
    );
  });

  it('an occasion comes after the one before it, on a working day, at the time that was asked for', () => {
    fc.assert(
      fc.property(anyRecurrence(), after, (rule, since) => {
        let last = since;
        for (const at of nextOccasions(rule, since, 12, daysOff)) {
          expect(at).toBeGreaterThan(last);
          last = at;
          const [day, shown] = clock.format(at).split(' ');
          expect(shown).toBe(rule.time);
          expect([daysOff.nameOf(day!), new Date(`${day}T12:00Z`).getUTCDay() % 6 !== 0]).toEqual([
            null,
            true,
          ]);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('asking for one at a time gives the same as asking for many', () => {
    fc.assert(
      fc.property(anyRecurrence(), after, (rule, since) => {
        const many = nextOccasions(rule, since, 8, daysOff);
        let last = since;
        for (const at of many) {
          const one = nextOccasion(rule, last, daysOff);
          expect(one).toBe(at);
          last = at;
        }
        if (many.length < 8) expect(nextOccasion(rule, last, daysOff)).toBeNull();
      }),
      { numRuns: 250 },
    );
  });

  it('no occasion in a row of moments is passed over, all through 2020–2040', () => {
    fc.assert(
      fc.property(anyRecurrence({ time: fc.constantFrom('00:00', '02:30', '09:00', '23:59') }), (rule) => {
        const all = plainOccasions(rule).filter((at) => at <= Date.parse('2041-01-01'));
        expect(nextOccasions(rule, 0, all.length, daysOff)).toEqual(all);
      }),
      { numRuns: 150 },
    );
  });
});
