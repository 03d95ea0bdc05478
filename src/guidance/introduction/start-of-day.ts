import { Temporal } from 'temporal-polyfill';

/**
 * When a day begins in Stockholm.
 * @param now milliseconds @param days how many days later; 1 for tomorrow
 * @returns milliseconds
 */
export function startOfDay(now: number, days: number): number {
  return Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO('Europe/Stockholm')
    .toPlainDate()
    .add({ days })
    .toZonedDateTime('Europe/Stockholm').epochMilliseconds;
}
