import { Temporal } from 'temporal-polyfill';
import type { DaysOff } from '../../guidance/deadlines/days-off.ts';
import type { WorkingHours } from './working-hours.ts';

/** @returns the first moment from `at` on when somebody works, in milliseconds */
export function withinWorkingHours(at: number, hours: WorkingHours, daysOff: DaysOff): number {
  let time = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/Stockholm');
  for (let i = 0; i < 400; i++) {
    const day = time.toPlainDate();
    const from = day.toZonedDateTime({ timeZone: 'Europe/Stockholm', plainTime: hours.from });
    const to = day.toZonedDateTime({ timeZone: 'Europe/Stockholm', plainTime: hours.to });
    const works = hours.days.includes(day.dayOfWeek) && daysOff.nameOf(day.toString()) === null;
    if (works && time.epochMilliseconds < to.epochMilliseconds)
      return Math.max(time.epochMilliseconds, from.epochMilliseconds);
    time = day.add({ days: 1 }).toZonedDateTime('Europe/Stockholm');
  }
  return at;
}
