import type { Period } from '../../guidance/checklists/period.ts';
import type { AgePeriod } from '../../guidance/checklists/sum-ages.ts';
import type { PeriodSum } from '../../guidance/checklists/sum-periods.ts';

/** `GET /api/tab/overview/participation?period=&unit=`: how often children took part. Numbers that few could be known by are null. */
export interface ParticipationOverview {
  readonly period: Period;
  /** The district that is chosen; null for all, each by itself. */
  readonly unit: string | null;
  readonly units: readonly string[];
  /** The newest first. */
  readonly periods: readonly PeriodSum[];
  readonly ages: readonly AgePeriod[];
  /** What each reason is called. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** How the reminders of a month went. */
export interface ReceiptMonth {
  /** "2026-11" */
  readonly month: string;
  readonly sent: number;
  readonly acknowledged: number;
  /** Of those, went through the checklist as well. */
  readonly completed: number;
}

/** `GET /api/tab/overview/receipts`: the oldest month first; the last is the one that it is. */
export interface ReceiptOverview {
  readonly months: readonly ReceiptMonth[];
}

export interface SubjectCount {
  /** The id of a document. */
  readonly subject: string;
  /** What it is called; null when it is there no more. */
  readonly title: string | null;
  readonly count: number;
}

/** What was asked about in a period. */
export interface SubjectPeriod {
  /** "2026-11", "2026-T3", "2026" */
  readonly period: string;
  /** The most asked first; never with fewer than five. */
  readonly subjects: readonly SubjectCount[];
  /** How often no answer was found; null when that is none, or too few to be shown. */
  readonly unanswered: number | null;
}

/** `GET /api/tab/overview/subjects?period=`: the newest first. */
export interface SubjectOverview {
  readonly period: Period;
  readonly periods: readonly SubjectPeriod[];
}

/** Those of a district who have finished the introduction and agreed that it is seen. */
export interface IntroducedUnit {
  /** null: they have not said where they work. */
  readonly unit: string | null;
  /** By name; null for somebody without one. */
  readonly names: readonly (string | null)[];
}

/** `GET /api/tab/overview/introduction`: of others nothing is said, not even how many they are. */
export interface IntroductionOverview {
  readonly units: readonly IntroducedUnit[];
}
