import { addDays } from '../../guidance/deadlines/add-span.ts';
import type { DaysOff } from '../../guidance/deadlines/days-off.ts';
import type { Recurrence } from './recurrence.ts';
import { ruleDays } from './rule-days.ts';
import { dayOf, momentOf } from './stockholm-time.ts';
import { FURTHEST_MOVE, workingDayNear } from './working-day-near.ts';

/**
 * The next occasions of a rule, in order: on working days only, those on days off moved and none dropped, and where two
 * land on the same moment one of them. How many times a rule holds is counted in its own days, before they are moved.
 * @param after epoch milliseconds; an occasion at that very moment has been
 * @param count how many at most; fewer when the rule ends
 * @returns epoch milliseconds
 */
export function nextOccasions(rule: Recurrence, after: number, count: number, daysOff: DaysOff): number[] {
  const occasions: number[] = [];
  if (count < 1) return occasions;
  // A day before may have been moved to one after.
  for (const day of ruleDays(rule, addDays(dayOf(after), -FURTHEST_MOVE - 1))) {
    const at = momentOf(workingDayNear(day, rule.move, daysOff), rule.time);
    if (at <= after || at === occasions.at(-1)) continue;
    occasions.push(at);
    if (occasions.length === count) break;
  }
  return occasions;
}

/** @returns the next occasion after that moment, in epoch milliseconds; null when there is none */
export function nextOccasion(rule: Recurrence, after: number, daysOff: DaysOff): number | null {
  return nextOccasions(rule, after, 1, daysOff)[0] ?? null;
}
