import { Temporal } from 'temporal-polyfill';
import { deadlineTexts } from '../../texts/deadlines.ts';
import { addDays } from './add-span.ts';
import type { DaysOff } from './days-off.ts';

/** A day as it is shown: with its weekday, and why it may be no working day. */
export interface CalendarDay {
  readonly iso: string;
  /** "tisdag" */
  readonly weekday: string;
  /** "julafton", or null. */
  readonly holiday: string | null;
  /** Saturdays, Sundays, public holidays and the eves that are days off are not. */
  readonly isWorkingDay: boolean;
}

const SATURDAY = 6;

/** @param iso an ISO day */
export function calendarDay(iso: string, daysOff: DaysOff): CalendarDay {
  const { dayOfWeek } = Temporal.PlainDate.from(iso);
  const holiday = daysOff.nameOf(iso);
  return {
    iso,
    weekday: deadlineTexts.weekdays[dayOfWeek - 1]!,
    holiday,
    isWorkingDay: dayOfWeek < SATURDAY && holiday === null,
  };
}

/** @returns the day itself when it is a working day, else the nearest one before it */
export function workingDayOnOrBefore(iso: string, daysOff: DaysOff): CalendarDay {
  let day = calendarDay(iso, daysOff);
  while (!day.isWorkingDay) day = calendarDay(addDays(day.iso, -1), daysOff);
  return day;
}
