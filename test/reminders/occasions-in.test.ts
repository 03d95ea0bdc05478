import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { swedishDaysOff } from '../../src/guidance/deadlines/days-off.ts';
import { occasionsIn, ruleOccasions } from '../../src/reminders/occasions-in.ts';
import { nextOccasions } from '../../src/reminders/recurrence/next-occasions.ts';
import type { Recurrence } from '../../src/reminders/recurrence/recurrence.ts';
import { momentOf } from '../../src/reminders/recurrence/stockholm-time.ts';
import type { Occasion } from '../../src/store/ledger.ts';
import type { Schedule } from '../../src/store/schedules.ts';
import { aSchedule } from '../support/open-reminder.ts';

const daysOff = await swedishDaysOff();
const mondays: Recurrence = {
  kind: 'weekly',
  every: 1,
  weekdays: [1],
  time: '09:00',
  from: '2026-11-02',
  move: 'next',
};
const december = { from: '2026-12-01', to: '2026-12-31' };
const scheduled = (change: Partial<Schedule> = {}): Schedule => ({
  ...aSchedule({ rule: mondays, nextAt: momentOf('2026-12-07', '09:00') }),
  occasions: 0,
  revision: 1,
  createdAt: 0,
  changedAt: 0,
  ...change,
});
const NOW = momentOf('2026-12-03', '12:00');
const seen = async (schedules: readonly Schedule[], occasions: readonly Occasion[] = [], span = december) =>
  (
    await occasionsIn(schedules, span, { ledger: { occasions: async () => occasions }, now: NOW, daysOff })
  ).map(({ at, movedFrom, state }) => [
    new Date(at).toISOString().slice(0, 10),
    state,
    movedFrom?.iso ?? null,
  ]);

describe('the occasions of a rule within a span of days', () => {
  it('are those on its days, and those that were moved into it', () => {
    const eve: Recurrence = { kind: 'once', day: '2026-12-24', time: '09:00', move: 'next' };
    expect(ruleOccasions(eve, december, daysOff)).toEqual([
      { at: momentOf('2026-12-28', '09:00'), movedFrom: expect.objectContaining({ iso: '2026-12-24' }) },
    ]);
    expect(ruleOccasions(eve, { from: '2026-12-24', to: '2026-12-27' }, daysOff)).toEqual([]);
    expect(ruleOccasions(eve, { from: '2026-12-28', to: '2026-12-28' }, daysOff)).toHaveLength(1);
  });

  it('are the same as those that are sent, whatever the rule', () => {
    const rules = fc.record({
      every: fc.integer({ min: 1, max: 3 }),
      weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
      move: fc.constantFrom('next' as const, 'previous' as const),
    });
    const starts = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(rules, starts, fc.integer({ min: 0, max: 92 }), (parts, start, length) => {
        const rule: Recurrence = { kind: 'weekly', time: '09:00', from: '2026-01-01', ...parts };
        const day = (number: number) => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10);
        const span = { from: day(start), to: day(start + length) };
        const end = momentOf(span.to, '23:59');
        const sent = nextOccasions(rule, momentOf(span.from, '00:00') - 1, 100, daysOff).filter(
          (at) => at <= end,
        );
        expect(ruleOccasions(rule, span, daysOff).map(({ at }) => at)).toEqual(sent);
      }),
      { numRuns: 60, seed: 20261123 },
    );
  });
});

describe('the occasions of all reminders', () => {
  it('are what was sent before, and what is to come from the next one on', async () => {
    const sent = { id: 'o', schedule: 's', number: 0, openedAt: 0, nudgedAt: null };
    const been: Occasion[] = [
      { ...sent, dueAt: momentOf('2026-12-02', '09:00'), state: 'open' },
      { ...sent, dueAt: momentOf('2026-12-01', '09:00'), state: 'missed' },
      { ...sent, dueAt: momentOf('2026-11-30', '09:00'), state: 'open' },
    ];
    expect(await seen([scheduled({ occasions: 3 })], been)).toEqual([
      ['2026-12-01', 'missed', null],
      ['2026-12-02', 'sent', null],
      ['2026-12-07', 'planned', null],
      ['2026-12-14', 'planned', null],
      ['2026-12-21', 'planned', null],
      ['2026-12-28', 'planned', null],
    ]);
  });

  it('say of a paused one when it would come, and of one that is over nothing', async () => {
    const paused = await seen([scheduled({ state: 'paused' })]);
    expect(paused.map(([, state]) => state)).toEqual(['paused', 'paused', 'paused', 'paused']);
    expect(await seen([scheduled({ state: 'cancelled', nextAt: null })])).toEqual([]);
    expect(await seen([scheduled({ state: 'done', nextAt: null })])).toEqual([]);
  });

  it('leave out what cannot be read', async () => {
    expect(await seen([scheduled({ rule: { kind: 'lunar' } })])).toEqual([]);
  });
});
