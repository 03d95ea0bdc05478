import { Temporal } from 'temporal-polyfill';

/** @returns the ISO day that it is in Stockholm at that moment, whatever the machine's own time zone */
export function todayInStockholm(now: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO('Europe/Stockholm')
    .toPlainDate()
    .toString();
}
