import type { Citation, Demand } from '../content/content-fields.ts';

/** How a rule came out. Words are read, nothing more: a person decides. */
export const REVIEW_STATUSES = ['finns', 'saknas', 'oklart', 'ej aktuellt'] as const;
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];

/** How results are shown: what there is to do something about comes first. */
export const SHOWN_ORDER: readonly ReviewStatus[] = ['saknas', 'oklart', 'finns', 'ej aktuellt'];

/** A sentence that decided, as it stands in the text given: `text` is the text from `start` up to `end`. */
export interface JudgedSentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What can be written instead, for a sentence with a word that is pointed out. */
  readonly say?: string;
}

export interface RuleResult {
  readonly rule: string;
  readonly label: string;
  readonly asks: string;
  readonly demand: Demand;
  readonly status: ReviewStatus;
  /** In the order of the text, a few at most. For what is missing: a heading with nothing under it. */
  readonly sentences: readonly JudgedSentence[];
  readonly say: string;
  readonly sources: readonly Citation[];
}

export interface ReviewResult {
  readonly kind: string;
  readonly title: string;
  readonly rules: readonly RuleResult[];
}
