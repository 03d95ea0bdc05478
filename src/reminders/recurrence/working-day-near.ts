import { addDays } from '../../guidance/deadlines/add-span.ts';
import { calendarDay } from '../../guidance/deadlines/calendar-day.ts';
import type { DaysOff } from '../../guidance/deadlines/days-off.ts';

/** Longer than any days off in a row; a calendar that has more is wrong, and then the day stays where it is. */
export const FURTHEST_MOVE = 31;

/**
 * @param day ISO day
 * @param move where to look when the day is off
 * @returns the day itself when it is a working day, else the nearest one after or before it
 */
export function workingDayNear(day: string, move: 'next' | 'previous', daysOff: DaysOff): string {
  const step = move === 'next' ? 1 : -1;
  for (let distance = 0; distance <= FURTHEST_MOVE; distance++) {
    const candidate = addDays(day, distance * step);
    if (calendarDay(candidate, daysOff).isWorkingDay) return candidate;
  }
  return day;
}
