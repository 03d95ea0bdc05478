import type { Citation } from '../content/content-fields.ts';
import { addDays, addSpan, daysBetween } from './add-span.ts';
import { type CalendarDay, calendarDay, workingDayOnOrBefore } from './calendar-day.ts';
import type { DaysOff } from './days-off.ts';
import type { Deadline, Limit, Span, Untimed } from './deadline.ts';

/** Whom a limit holds for, seen from the one who asks: everyone, the own district, or another one (as an example). */
export type Scope = 'everyone' | 'own' | 'elsewhere';

export interface ReckonedLimit {
  readonly id: string;
  readonly text: string;
  /** What the day it is counted from is. */
  readonly from: string;
  readonly event: string;
  readonly span: Span;
  readonly demand: Limit['demand'];
  readonly unit: string | null;
  readonly scope: Scope;
  readonly sources: readonly Citation[];
  readonly note: string | null;
  readonly lastDay: CalendarDay;
  /** The last working day there is: the last day itself, or one before it. Advice; the limit is not moved. */
  readonly aimFor: CalendarDay;
  /** When half of the time has gone, on or before it a working day; null for limits under ten days. */
  readonly halfway: CalendarDay | null;
  /** When a calendar should remind: a working day before `aimFor`, the further before the longer the limit. */
  readonly remind: CalendarDay;
  /** Whole days from today to the last day; 0 on that day, negative when it has passed. */
  readonly daysLeft: number;
  /** The rule began to hold only on this day, and the start lies before it; else null. */
  readonly heldFrom: string | null;
}

export interface Reckoning {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly start: CalendarDay;
  readonly from: string;
  /** What holds for everyone first, then for the own district, then elsewhere. */
  readonly limits: readonly ReckonedLimit[];
  readonly untimed: readonly Untimed[];
  readonly read: readonly string[];
}

export interface ReckonOptions {
  /** The asker's district as in the lexicon; null when it is not known. */
  readonly unit: string | null;
  /** ISO day in Stockholm: see `todayInStockholm`. */
  readonly today: string;
  readonly daysOff: DaysOff;
}

const SCOPES: readonly Scope[] = ['everyone', 'own', 'elsewhere'];
const SHORTEST_TO_HALVE = 10;

/**
 * Reckons every limit of a deadline from a day.
 * @param start ISO day that the limits are counted from
 * @throws RangeError when `start` or `today` is not a day
 */
export function reckonDeadline(
  deadline: Deadline,
  start: string,
  { unit, today, daysOff }: ReckonOptions,
): Reckoning {
  const limits = deadline.limits.map((limit): ReckonedLimit => {
    const last = addSpan(start, limit.span);
    const length = daysBetween(start, last);
    const aimFor = workingDayOnOrBefore(last, daysOff);
    return {
      id: limit.id,
      text: limit.text,
      from: limit.from ?? deadline.from,
      event: limit.event ?? deadline.event,
      span: limit.span,
      demand: limit.demand,
      unit: limit.unit ?? null,
      scope: limit.unit === undefined ? 'everyone' : limit.unit === unit ? 'own' : 'elsewhere',
      sources: limit.sources,
      note: limit.note ?? null,
      lastDay: calendarDay(last, daysOff),
      aimFor,
      halfway:
        length < SHORTEST_TO_HALVE
          ? null
          : workingDayOnOrBefore(addDays(start, Math.floor(length / 2)), daysOff),
      remind: workingDayOnOrBefore(addDays(aimFor.iso, -daysOfWarning(length)), daysOff),
      daysLeft: daysBetween(today, last),
      heldFrom: limit.since !== undefined && start < limit.since ? limit.since : null,
    };
  });
  return {
    id: deadline.id,
    title: deadline.title,
    intro: deadline.intro,
    start: calendarDay(start, daysOff),
    from: deadline.from,
    limits: limits.toSorted((a, b) => SCOPES.indexOf(a.scope) - SCOPES.indexOf(b.scope)),
    untimed: deadline.untimed,
    read: deadline.read,
  };
}

/** @param length of the limit, in days */
function daysOfWarning(length: number): number {
  if (length <= 7) return 2;
  if (length <= 14) return 3;
  return length <= 62 ? 7 : 14;
}
