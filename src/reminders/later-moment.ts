import type { DaysOff } from '../guidance/deadlines/days-off.ts';
import { inStockholm } from './recurrence/stockholm-time.ts';
import { withinWorkingHours } from './recurrence/within-working-hours.ts';
import type { WorkingHours } from './recurrence/working-hours.ts';

/** When somebody wants to be reminded again. */
export const LATER = ['today', 'tomorrow', 'week'] as const;
export type Later = (typeof LATER)[number];

const HOURS_LATER = 3;

/**
 * The moment to remind somebody again: later today in three hours or, when they have gone home by then, as the next working
 * day begins; tomorrow and next week as they begin to work that day or, when it is a day off, the next one that is not.
 * @param now milliseconds @returns milliseconds
 */
export function laterMoment(when: Later, now: number, hours: WorkingHours, daysOff: DaysOff): number {
  const time = inStockholm(now);
  const dayAfter = (days: number) => time.toPlainDate().add({ days }).toZonedDateTime(time.timeZoneId);
  const from = {
    today: time.add({ hours: HOURS_LATER }),
    tomorrow: dayAfter(1),
    week: dayAfter(7),
  }[when];
  return withinWorkingHours(from.epochMilliseconds, hours, daysOff);
}
