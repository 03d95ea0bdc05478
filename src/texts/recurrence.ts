import { Temporal } from 'temporal-polyfill';
import { deadlineTexts } from './deadlines.ts';
import { writtenDay } from './written-day.ts';

/** @param ms milliseconds @returns "måndag 7 december 2026 kl. 09.00", in Stockholm */
export function sayMoment(ms: number): string {
  const at = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO('Europe/Stockholm');
  const two = (n: number) => String(n).padStart(2, '0');
  return `${deadlineTexts.weekdays[at.dayOfWeek - 1]} ${writtenDay(at.toPlainDate().toString())} kl. ${two(at.hour)}.${two(at.minute)}`;
}
