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
  coverage: 0.26,
  window: 0.81,
  breadth: 0.91,
  headings: 0.7,
  title: 0.28,
  footnotes: -0.04,
  asked: 1.45,
  askedOne: 0.19,
  askedAll: 4.3,
  askedLatent: 1.27,
  askedMeaning: 1.02,
  askedLetters: 6.5,
  askedSoft: 2.77,
  doing: 1.11,
  guideline: -0.23,
  method: -0.44,
  unit: -0.44,
  article: -2,
  lunr: 1.85,
  mass: -0.7,
  place: 2.94,
  kind: 0.64,
  literal: 0.42,
  repetition: 0.2,
  length: -0.22,
  figures: 0.11,
  sentence: 0.7,
  joint: 0.4,
  rarest: 0.06,
  close: -0.6,
  nearness: 0.38,
  latent: 2.36,
  latentMeaning: 1.97,
  latentSentence: 0.7,
  counted: 0.24,
  context: 0.26,
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
