import { addDays } from '../../guidance/deadlines/add-span.ts';
import type { DaysOff } from '../../guidance/deadlines/days-off.ts';
import { dayOf, momentOf, weekdayOf } from './stockholm-time.ts';
import type { WorkingHours } from './working-hours.ts';

/** Days ahead; hours that never come within a year are no hours to wait for. */
const FURTHEST = 366;

/**
 * The first moment, from a given one on, when somebody works: on one of their weekdays, no holiday, from the hour they
 * begin until just before the one they end. A Saturday is a day of work for whoever says so.
 * @param at epoch milliseconds
 * @returns epoch milliseconds; `at` itself when it is inside the hours
 */
export function withinWorkingHours(at: number, hours: WorkingHours, daysOff: DaysOff): number {
  const today = dayOf(at);
  for (let ahead = 0; ahead <= FURTHEST; ahead++) {
    const day = addDays(today, ahead);
    if (!hours.days.includes(weekdayOf(day)) || daysOff.nameOf(day) !== null) continue;
    const from = Math.max(at, momentOf(day, hours.from));
    if (from < momentOf(day, hours.to)) return from;
  }
  return at;
}
