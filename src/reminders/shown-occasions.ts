import { addDays } from '../guidance/deadlines/add-span.ts';
import { type CalendarDay, calendarDay } from '../guidance/deadlines/calendar-day.ts';
import type { DaysOff } from '../guidance/deadlines/days-off.ts';
import { nextOccasions } from './recurrence/next-occasions.ts';
import type { Recurrence } from './recurrence/recurrence.ts';
import { ruleDays } from './recurrence/rule-days.ts';
import { dayOf, momentOf } from './recurrence/stockholm-time.ts';
import { FURTHEST_MOVE, workingDayNear } from './recurrence/working-day-near.ts';

/** An occasion to come, as it is shown before it is agreed to. */
export interface ShownOccasion {
  /** Epoch milliseconds. */
  readonly at: number;
  /** The day off that it was moved from; null when it is on the day that the rule says. */
  readonly movedFrom: CalendarDay | null;
}

/**
 * The next occasions of a rule, with what has been moved.
 * @param after epoch milliseconds, exclusive
 */
export function shownOccasions(
  rule: Recurrence,
  after: number,
  count: number,
  daysOff: DaysOff,
): ShownOccasion[] {
  const times = nextOccasions(rule, after, count, daysOff);
  const last = times.at(-1);
  if (last === undefined) return [];
  const named = new Map<number, string[]>();
  for (const day of ruleDays(rule, addDays(dayOf(after), -FURTHEST_MOVE - 1))) {
    if (day > addDays(dayOf(last), FURTHEST_MOVE)) break;
    const at = momentOf(workingDayNear(day, rule.move, daysOff), rule.time);
    named.set(at, [...(named.get(at) ?? []), day]);
  }
  return times.map((at) => {
    const days = named.get(at) ?? [];
    const isMoved = days.length > 0 && !days.includes(dayOf(at));
    return { at, movedFrom: isMoved ? calendarDay(days[0]!, daysOff) : null };
  });
}
