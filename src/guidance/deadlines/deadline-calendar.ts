import type { SourceRegister } from '../../knowledge/sources/source.ts';
import { calendarFile } from './calendar-file.ts';
import { isDay } from './day-in.ts';
import { swedishDaysOff } from './days-off.ts';
import type { Deadline } from './deadline.ts';
import { reckonDeadline } from './reckon-deadline.ts';
import { todayInStockholm } from './today-in-stockholm.ts';

/**
 * One limit of a deadline as a calendar file.
 * @param start what is to be an ISO day
 * @returns null when the deadline has no such limit, or the calendar no such day
 */
export async function deadlineCalendar(
  deadline: Deadline,
  start: string,
  limitId: string,
  { sources, now }: { readonly sources: SourceRegister; readonly now: Date },
): Promise<string | null> {
  const limits = deadline.limits.filter(({ id }) => id === limitId);
  if (limits.length === 0 || !isDay(start)) return null;
  const reckoning = reckonDeadline({ ...deadline, limits }, start, {
    unit: null,
    today: todayInStockholm(now),
    daysOff: await swedishDaysOff(),
  });
  return calendarFile(reckoning, reckoning.limits, { sources, now });
}
