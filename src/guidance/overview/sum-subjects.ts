import type { AskedSubject } from '../../store/asked-subjects.ts';
import { type Measure, mayShow } from '../checklists/may-show.ts';
import { hasEnded, type Period, periodOf } from '../checklists/period.ts';

/** What was asked about during one month, tertial or year. */
export interface PeriodSubjects {
  /** "2026-11", "2026-T3", "2026" */
  readonly period: string;
  /** The most asked first. A subject that too few asked about is not there; there is no total to take the others from. */
  readonly subjects: readonly { readonly subject: string; readonly count: number }[];
}

/**
 * Adds up what was asked about by period, the newest first, under the same rule as the counts of children taking part: a period
 * is shown once it has ended, and no number from which fewer than five can be reckoned.
 * @param month the month that it is, "2026-11"
 */
export function sumSubjects(asked: readonly AskedSubject[], period: Period, month: string): PeriodSubjects[] {
  const times: Measure<AskedSubject> = (some) => some.reduce((sum, { count }) => sum + count, 0);
  const periods = Map.groupBy(asked, (one) => periodOf(one.month, period));
  return [...periods]
    .filter(([name]) => hasEnded(name, month))
    .map(([name, own]) => {
      const subjects = [...Map.groupBy(own, ({ subject }) => subject)]
        .filter(([, some]) => mayShow(some, period, [times]))
        .map(([subject, some]) => ({ subject, count: times(some) }))
        .sort((a, b) => b.count - a.count || a.subject.localeCompare(b.subject));
      return { period: name, subjects };
    })
    .sort((a, b) => b.period.localeCompare(a.period));
}
