import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import { findCandidates } from './find-candidates.ts';
import { createMatcher, type Matcher, matchPassage, type PassageFeatures, type PassageMatch } from './passage-features.ts';
import type { Question } from './question.ts';
import { sameSection } from './same-section.ts';

export interface RankedMatch extends PassageMatch {
  readonly passage: number;
  readonly score: number;
}

/** What each feature is worth. Found by coordinate search over questions of the kinds the field asks. */
export const WEIGHTS: Record<keyof PassageFeatures, number> = {
  coverage: 1.23,
  window: 2.38,
  breadth: 1.31,
  headings: -1.06,
  title: 0.67,
  footnotes: -0.74,
  asked: 0,
  lunr: 3,
  place: 4.42,
  kind: 0.65,
  literal: 1.54,
  repetition: 2.76,
  length: -1.33,
  figures: 0.65,
  sentence: 3.2,
  joint: -0.05,
  rarest: 0.35,
  close: -1.57,
  nearness: 1.88,
  latent: 0,
  latentMeaning: 0,
  context: 1.09,
  neighbour: 1.06,
  explanation: 0.45,
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
  const matches = candidates.map(({ passage, score }) => ({ passage, ...matchPassage(matcher, question, index, passage, score / best) }));
  return lookAround(matches, matcher, index)
    .map((match) => ({ ...match, score: scoreFeatures(match.features) }))
    .sort((a, b) => b.score - a.score);
}

/** Adds what the neighbours of each passage say: an answer is often spread over two paragraphs under one heading. */
export function lookAround<T extends PassageMatch & { readonly passage: number }>(matches: readonly T[], matcher: Matcher, index: KnowledgeIndex): T[] {
  const byPassage = new Map(matches.map((m) => [m.passage, m]));
  return matches.map((match) => {
    const own = index.passages[match.passage]!;
    const beside = [match.passage - 1, match.passage + 1].flatMap((at) => {
      const other = byPassage.get(at);
      return other && sameSection(own, index.passages[at]!) ? [other] : [];
    });
    if (beside.length === 0) return match;
    const context = match.slots.reduce((sum, v, s) => sum + Math.max(v, ...beside.map((b) => b.slots[s]! * 0.8)) * matcher.slotWeights[s]!, 0);
    const neighbour = Math.max(...beside.map((b) => b.features.coverage));
    return { ...match, features: { ...match.features, context: context / matcher.total, neighbour } };
  });
}
