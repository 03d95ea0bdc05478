import type { PassageFeatures } from './passage-features.ts';

/** What only sections of articles are looked at for. */
type Asked =
  | 'askedOne'
  | 'askedAll'
  | 'askedLatent'
  | 'askedMeaning'
  | 'askedLetters'
  | 'askedSoft'
  | 'doing'
  | 'guideline'
  | 'method'
  | 'unit'
  | 'article';

/**
 * What each feature of a document's passage is worth. Found by softmax regression over the candidates of each of some 500
 * questions of the kinds the field asks, but for `title` and `asked`, which those questions say little about and are set by hand.
 */
export const TEXT_WEIGHTS: Readonly<Record<Exclude<keyof PassageFeatures, Asked>, number>> = {
  coverage: 0.66,
  window: 1.98,
  breadth: 1.12,
  headings: -0.18,
  title: 1.2,
  asked: 6,
  footnotes: -0.4,
  lunr: 1.01,
  mass: 0.8,
  place: 4.14,
  kind: 0.83,
  literal: 1.3,
  repetition: 1.02,
  length: -1.14,
  figures: 0.58,
  sentence: 2.76,
  joint: 0.68,
  rarest: 0.36,
  close: -1.08,
  nearness: 0.85,
  latent: 1.67,
  latentMeaning: 1.21,
  latentSentence: 2.86,
  counted: 1.17,
  context: 1.05,
  neighbour: 0.74,
  explanation: 0.71,
};

/** The same for a section of an article, found in the same way over other questions of the same kinds. */
export const ARTICLE_WEIGHTS: Readonly<Record<keyof PassageFeatures, number>> = {
  coverage: 0.31,
  window: 0.8,
  breadth: 0.92,
  headings: 0.79,
  title: 0.19,
  footnotes: -0.04,
  asked: 1.49,
  askedOne: 0.25,
  askedAll: 4.32,
  askedLatent: 1.26,
  askedMeaning: 0.97,
  askedLetters: 6.25,
  askedSoft: 2.81,
  doing: 1.01,
  guideline: -0.19,
  method: -0.44,
  unit: -0.39,
  article: -2,
  lunr: 1.87,
  mass: -0.72,
  place: 2.97,
  kind: 0.7,
  literal: 0.44,
  repetition: 0.22,
  length: -0.21,
  figures: 0.12,
  sentence: 0.68,
  joint: 0.39,
  rarest: 0.14,
  close: -0.74,
  nearness: 0.36,
  latent: 2.39,
  latentMeaning: 1.89,
  latentSentence: 0.69,
  counted: 0.22,
  context: 0.31,
  neighbour: 0.04,
  explanation: 0.08,
};

const TEXT = Object.entries(TEXT_WEIGHTS) as [keyof PassageFeatures, number][];
const ARTICLE = Object.entries(ARTICLE_WEIGHTS) as [keyof PassageFeatures, number][];

/** The higher, the more likely the passage answers; comparable within one question only. */
export function scoreFeatures(features: PassageFeatures): number {
  let score = 0;
  for (const [name, weight] of features.article === 1 ? ARTICLE : TEXT) score += weight * features[name];
  return score;
}
