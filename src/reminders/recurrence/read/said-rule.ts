import type { SaidAround } from './take-around.ts';
import type { SaidDay } from './take-day.ts';
import type { SaidPeriod } from './take-period.ts';
import type { SaidMonth, SaidPlace, SaidWeekdays } from './take-place.ts';

/** All that a text said of when, each in its place. */
export interface SaidRule {
  readonly today: string;
  readonly time: string;
  readonly from: string | null;
  readonly times: number | null;
  readonly move: 'next' | 'previous' | null;
  readonly around: SaidAround | null;
  /** Days in the calendar. */
  readonly dates: readonly SaidDay[];
  /** "i morgon", "nästa vecka" */
  readonly near: SaidDay | null;
  readonly period: SaidPeriod | null;
  readonly place: SaidPlace | null;
  /** Those said by themselves: "på tisdag och torsdag". */
  readonly weekdays: SaidWeekdays | null;
  readonly months: readonly SaidMonth[];
}
