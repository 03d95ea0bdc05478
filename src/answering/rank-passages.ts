import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import { findCandidates } from './find-candidates.ts';
import { createMatcher, matchPassage, type PassageFeatures, type PassageMatch } from './passage-features.ts';
import type { Question } from './question.ts';

export interface RankedMatch extends PassageMatch {
  readonly passage: number;
  readonly score: number;
}

/** What each feature is worth. Found by coordinate search over questions of the kinds the field asks. */
export const WEIGHTS: Record<keyof PassageFeatures, number> = {
  coverage: 1.52,
  window: 2.58,
  breadth: 1.37,
  headings: -1,
  title: 0,
  footnotes: -0.79,
  asked: 3,
  lunr: 3.58,
  place: 2.21,
  kind: 0.62,
  literal: 2.42,
  repetition: 2.68,
  length: -1.39,
  figures: 0.57,
  sentence: 3.08,
  joint: 0.45,
  rarest: -0.2,
  close: -1.17,
  nearness: 1.46,
  explanation: 1.19,
};

export function scoreFeatures(features: PassageFeatures, weights: Record<keyof PassageFeatures, number> = WEIGHTS): number {
  let score = 0;
  for (const name of Object.keys(weights) as (keyof PassageFeatures)[]) score += weights[name] * features[name];
  return score;
}

/** Ranks the passages that hold something of the question, best first. */
export function rankPassages(question: Question, index: KnowledgeIndex): RankedMatch[] {
  const candidates = findCandidates(question, index);
  if (candidates.length === 0) return [];
  const matcher = createMatcher(question, index);
  const best = candidates[0]!.score || 1;
  return candidates
    .map(({ passage, score }) => {
      const match = matchPassage(matcher, question, index, passage, score / best);
      return { ...match, passage, score: scoreFeatures(match.features) };
    })
    .sort((a, b) => b.score - a.score);
}
