import type { Recurrence } from '../recurrence.ts';

/** Why a text could not be read as a rule; `src/texts/recurrence.ts` says it in Swedish. */
export const RECURRENCE_PROBLEMS = [
  /** Nothing was written. */
  'empty',
  'too_long',
  /** It says no day and nothing that recurs. */
  'no_rule',
  /** "30 februari" */
  'no_such_day',
  /** "kl. 25" */
  'no_such_time',
  /** "fredag 15 december", which is a Tuesday. */
  'other_weekday',
  'past',
  /** Several days of which one may be meant. */
  'several',
  /** Beyond what a rule can hold. */
  'too_far',
  /** Something was understood, and something beside it was not. */
  'unclear',
] as const;
export type RecurrenceProblemCode = (typeof RECURRENCE_PROBLEMS)[number];

export interface RecurrenceProblem {
  readonly code: RecurrenceProblemCode;
  /** The words it is about; '' when it is all of them. */
  readonly written: string;
  /** What was understood of the rest, if anything. */
  readonly understood: Recurrence | null;
}

/** Ends the reading of a text; only `readRecurrence` catches it. */
export class UnreadableRule extends Error {
  override readonly name = 'UnreadableRule';
  readonly code: RecurrenceProblemCode;
  readonly written: string;
  constructor(code: RecurrenceProblemCode, written = '') {
    super(code);
    this.code = code;
    this.written = written;
  }
}
