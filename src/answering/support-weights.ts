import type { SupportSigns } from './judge-support.ts';

/** What each sign is worth, and how much all of them must come to. */
export interface SupportScale {
  readonly weights: Readonly<Record<keyof SupportSigns, number>>;
  /** Above this the texts are held to support an answer. */
  readonly threshold: number;
}

/**
 * For passages of documents. Found by logistic regression over answerable and unanswerable questions of the kinds the
 * field asks; `asked` by hand. The threshold is set so that few answerable questions are refused.
 */
export const TEXT_SUPPORT: SupportScale = {
  threshold: 2.2,
  weights: {
    coverage: 0.55,
    window: 0.41,
    sentence: 0.42,
    breadth: 1.33,
    literal: 1.15,
    nearness: -1.08,
    asked: 4,
    askedOne: 0,
    askedAll: 0,
    askedMeaning: 0,
    askedLetters: 0,
    peak: -0.82,
    unknown: -1.7,
    outside: -2.07,
    perhapsOutside: -1.23,
    absent: -0.84,
    inside: 1.24,
    missing: -2.01,
    hole: -1.43,
    holeInAll: 0,
    holesInAll: 0,
    unmet: -2.71,
    uncounted: -0.88,
    placed: 0.93,
    misplaced: -1.24,
    latent: 0.07,
    latentMeaning: 0.43,
    field: -0.15,
    score: 1.17,
    context: 0.88,
    kind: -1,
    slots: 2.97,
  },
};

/** For sections of articles, found in the same way; `outside` by hand, as hardly any answerable question shows it. */
export const ARTICLE_SUPPORT: SupportScale = {
  threshold: 1.41,
  weights: {
    coverage: -0.5,
    window: 0.27,
    sentence: 0.12,
    breadth: -0.37,
    literal: -0.85,
    nearness: -1.11,
    asked: 1.64,
    askedOne: 0.17,
    askedAll: 1.43,
    askedMeaning: 0.47,
    askedLetters: 2.51,
    peak: 0.08,
    unknown: -0.67,
    outside: -2.4,
    perhapsOutside: -0.95,
    absent: -0.89,
    inside: 0.85,
    missing: -1.84,
    hole: -0.68,
    holeInAll: -0.66,
    holesInAll: -2.05,
    unmet: -3.14,
    uncounted: -1.39,
    placed: 0.68,
    misplaced: -2.17,
    latent: 0.25,
    latentMeaning: 0.47,
    field: 0.35,
    score: 1.54,
    context: -0.5,
    kind: -1.08,
    slots: 1.42,
  },
};
