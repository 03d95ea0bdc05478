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
  coverage: 1,
  window: 0.8,
  breadth: 0.3,
  headings: 0.25,
  title: 0.05,
  footnotes: 0.15,
  lunr: 0.4,
  place: 0.35,
  kind: 0.08,
  literal: 0.2,
  repetition: 0.2,
  length: 0.05,
  figures: -0.1,
  sentence: 0,
  joint: 0,
  rarest: 0,
  close: 0,
  nearness: 0,
  explanation: 0,
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
