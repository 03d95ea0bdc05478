import { beforeAll, describe, expect, it } from 'vitest';
import { type DaysOff, swedishDaysOff } from '../../src/guidance/deadlines/days-off.ts';
import type { Recurrence } from '../../src/reminders/recurrence/recurrence.ts';
import { shownOccasions } from '../../src/reminders/shown-occasions.ts';

let daysOff: DaysOff;
beforeAll(async () => {
  daysOff = await swedishDaysOff();
});
const shown = (rule: Recurrence, after: string, count = 5) =>
  shownOccasions(rule, Date.parse(after), count, daysOff).map(({ at, movedFrom }) => [
    new Date(at).toISOString().slice(0, 10),
    movedFrom === null ? null : (movedFrom.holiday ?? movedFrom.weekday),
  ]);

describe('the occasions that are shown', () => {
  it('say which have been moved, and from which day off', () => {
    const days = [
      { month: 12, day: 24 },
      { month: 12, day: 27 },
      { month: 12, day: 30 },
    ];
    const rule: Recurrence = { kind: 'yearly', days, time: '09:00', from: '2026-01-01', move: 'next' };
    expect(shown(rule, '2026-12-01T00:00:00Z', 3)).toEqual([
      ['2026-12-28', 'julafton'],
      ['2026-12-30', null],
      ['2027-12-27', null],
    ]);
  });

  it('are those that come, where a day off moves to one that the rule names itself', () => {
    const rule: Recurrence = {
      kind: 'weekly',
      every: 1,
      weekdays: [1, 2, 3, 4, 5],
      time: '09:00',
      from: '2026-12-21',
      move: 'next',
    };
    expect(shown(rule, '2026-12-22T12:00:00Z', 3)).toEqual([
      ['2026-12-23', null],
      ['2026-12-28', null],
      ['2026-12-29', null],
    ]);
  });

  it('are fewer when the rule ends, and none when it has', () => {
    const rule: Recurrence = { kind: 'once', day: '2026-12-06', time: '09:00', move: 'previous' };
    expect(shown(rule, '2026-12-01T00:00:00Z')).toEqual([['2026-12-04', 'söndag']]);
    expect(shown(rule, '2026-12-05T00:00:00Z')).toEqual([]);
  });
});
