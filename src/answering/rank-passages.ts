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
  coverage: 1.01,
  window: 2.39,
  breadth: 1.25,
  headings: -0.29,
  title: 0.73,
  footnotes: -0.61,
  asked: 6,
  lunr: 2.03,
  place: 4.26,
  kind: 0.8,
  literal: 1.05,
  repetition: 1.93,
  length: -0.52,
  figures: 0.62,
  sentence: 3.33,
  joint: 0.17,
  rarest: 0.57,
  close: -1.43,
  nearness: 1.39,
  latent: 2.54,
  latentMeaning: 2.62,
  counted: 1.22,
  context: 1.05,
  neighbour: 0.92,
  explanation: 0.79,
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
