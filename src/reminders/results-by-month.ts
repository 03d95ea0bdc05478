import { Temporal } from 'temporal-polyfill';
import type { OccasionResult } from '../store/ledger.ts';
import { dayOf, momentOf } from './recurrence/stockholm-time.ts';

/** How the reminders of a month went, in numbers. */
export interface MonthResult extends Omit<OccasionResult, 'dueAt'> {
  /** "2026-11" */
  readonly month: string;
}

/** @param now milliseconds @returns the months up to the one that it is in Stockholm, the oldest first */
export function monthsUpTo(now: number, count: number): string[] {
  const last = Temporal.PlainYearMonth.from(dayOf(now).slice(0, 'YYYY-MM'.length));
  return Array.from({ length: count }, (_, i) => last.subtract({ months: count - 1 - i }).toString());
}

/** @returns when the month begins in Stockholm, in milliseconds */
export function startOf(month: string): number {
  return momentOf(`${month}-01`, '00:00');
}

/** Adds up how occasions went, a row for each of the months, also for one without any. */
export function resultsByMonth(results: readonly OccasionResult[], months: readonly string[]): MonthResult[] {
  const own = Map.groupBy(results, ({ dueAt }) => dayOf(dueAt).slice(0, 'YYYY-MM'.length));
  return months.map((month) => {
    const some = own.get(month) ?? [];
    const sum = (field: 'sent' | 'acknowledged' | 'completed') =>
      some.reduce((all, one) => all + one[field], 0);
    return { month, sent: sum('sent'), acknowledged: sum('acknowledged'), completed: sum('completed') };
  });
}
