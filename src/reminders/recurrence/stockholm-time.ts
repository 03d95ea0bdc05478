import { Temporal } from 'temporal-polyfill';

const STOCKHOLM = 'Europe/Stockholm';

/**
 * The moment when it is that time of that day in Stockholm. Where the clocks skip it, the same time after they were
 * moved (02:30 in spring is 03:30); where it comes twice, the first one.
 * @param day ISO day
 * @param time "09:00"
 * @returns epoch milliseconds
 */
export function momentOf(day: string, time: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: STOCKHOLM, plainTime: time })
    .epochMilliseconds;
}

/** @param at milliseconds @returns that moment as calendars and clocks in Stockholm show it */
export function inStockholm(at: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(STOCKHOLM);
}

/** @returns the ISO day that it is in Stockholm then */
export function dayOf(at: number): string {
  return inStockholm(at).toPlainDate().toString();
}

/** @returns 1 for a Monday, as in ISO 8601 */
export function weekdayOf(day: string): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}
