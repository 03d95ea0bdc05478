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
  | 'ownDistrict'
  | 'otherDistrict'
  | 'unaskedDistrict'
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
  coverage: 0.16,
  window: 0.72,
  breadth: 0.83,
  headings: 0.83,
  title: 0.4,
  footnotes: -0.04,
  asked: 1.92,
  askedOne: 0.55,
  askedAll: 4.15,
  askedLatent: 0.25,
  askedMeaning: -0.24,
  askedLetters: 5.39,
  askedSoft: 1.84,
  doing: 0.98,
  guideline: -0.21,
  method: -0.37,
  unit: -0.43,
  ownDistrict: 2.6,
  otherDistrict: 0.07,
  unaskedDistrict: -0.39,
  article: -2,
  lunr: 1.85,
  mass: -0.91,
  place: 2.16,
  kind: 0.61,
  literal: 0.42,
  repetition: 0.15,
  length: -0.14,
  figures: 0.12,
  sentence: 0.63,
  joint: 0.56,
  rarest: 0.03,
  close: -0.55,
  nearness: 0.48,
  latent: 2.51,
  latentMeaning: 2.07,
  latentSentence: 0.73,
  counted: 0.2,
  context: 0.16,
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
