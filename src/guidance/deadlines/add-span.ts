import { Temporal } from 'temporal-polyfill';
import type { Span } from './deadline.ts';

/**
 * The last day of a time limit. The day it is counted from is not counted itself ("efter det att"): fourteen days
 * from the 3rd end on the 17th. Weeks and months end on the same weekday and the same day of the month; where the
 * month has no such day, on its last (31 October and four months: 28 or 29 February). Every day counts, weekends and
 * holidays too. This is our reading of the words of the provisions; whether a limit in law that ends on a day off
 * may run on to the next working day is not said in the sources, so it never does here.
 * @param start an ISO day
 * @throws RangeError when `start` is not a day
 */
export function addSpan(start: string, span: Span): string {
  const { days = 0, weeks = 0, months = 0 } = span;
  return Temporal.PlainDate.from(start, { overflow: 'reject' })
    .add({ days, weeks, months }, { overflow: 'constrain' })
    .toString();
}

/** Moves an ISO day by whole days; negative is backwards. */
export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Whole days from one ISO day to another; negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}
