/** Something in the shipped knowledge that its keeper has to mend. */
export interface Finding {
  /** Path of the file. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** Stable, for tests and for tools. */
  readonly rule: FindingRule;
  /** What is wrong and what to do about it, as whole sentences. */
  readonly message: string;
}

/** What articles are checked for. */
export const ARTICLE_RULES = [
  'front-matter',
  'duplicate-id',
  'unknown-source',
  'missing-reference',
  'unused-source',
  'section-form',
  'questions',
  'unknown-provision',
  'repealed-as-current',
  'figure-conflict',
  'past-review',
  'expired',
  'dead-link',
  'unit-year',
] as const;
/** What the files of guidance are checked for besides. */
export const CONTENT_RULES = ['content-form', 'path-graph'] as const;
export type FindingRule = (typeof ARTICLE_RULES)[number] | (typeof CONTENT_RULES)[number];
