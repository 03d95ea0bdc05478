import type { DaysOff } from '../guidance/deadlines/days-off.ts';
import { withinWorkingHours } from './recurrence/within-working-hours.ts';
import { USUAL_HOURS, WorkingHours } from './recurrence/working-hours.ts';

/**
 * Says when somebody works next, from a moment on. The calendar is asked once for all who have the same hours: most have.
 * @param from milliseconds
 * @returns what takes somebody's hours, as they said them or null, and gives milliseconds
 */
export function firstWorkingMoment(from: number, daysOff: DaysOff): (said: unknown) => number {
  const known = new Map<string, number>();
  return (said) => {
    const hours = hoursOf(said);
    const key = JSON.stringify(hours);
    const moment = known.get(key) ?? withinWorkingHours(from, hours, daysOff);
    known.set(key, moment);
    return moment;
  };
}

/** What somebody has said of their hours; whatever cannot be read is as good as nothing. */
export function hoursOf(said: unknown): WorkingHours {
  return WorkingHours.safeParse(said).data ?? USUAL_HOURS;
}
