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

/** For sections of articles, found in the same way. */
export const ARTICLE_SUPPORT: SupportScale = {
  threshold: 1.83,
  weights: {
    coverage: -0.51,
    window: 0.34,
    sentence: 0.25,
    breadth: -0.38,
    literal: -0.86,
    nearness: -1.15,
    asked: 1.35,
    askedOne: 0.11,
    askedAll: 1.37,
    askedMeaning: 0.23,
    askedLetters: 2.43,
    peak: 0.44,
    unknown: -0.65,
    outside: -1.58,
    perhapsOutside: -0.94,
    absent: -0.86,
    inside: 0.89,
    missing: -1.92,
    hole: -0.71,
    holeInAll: -0.74,
    holesInAll: -1.95,
    unmet: -3.15,
    uncounted: -1.35,
    placed: 0.84,
    misplaced: -2.04,
    latent: 0.26,
    latentMeaning: 0.38,
    field: 0.27,
    score: 1.68,
    context: -0.51,
    kind: -0.85,
    slots: 1.4,
  },
};
