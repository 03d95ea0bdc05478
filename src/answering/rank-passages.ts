import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import { findCandidates } from './find-candidates.ts';
import { matchPassage } from './match-passage.ts';
import { createMatcher, type Matcher } from './matcher.ts';
import type { PassageFeatures, PassageMatch } from './passage-features.ts';
import type { RankingAids } from './ranking-aids.ts';
import type { Question } from './question.ts';
import { sameSection } from './same-section.ts';

export interface RankedMatch extends PassageMatch {
  readonly passage: number;
  readonly score: number;
}

/** What each feature is worth. Found by coordinate search over questions of the kinds the field asks. */
export const WEIGHTS: Record<keyof PassageFeatures, number> = {
  coverage: 0.82,
  window: 2.31,
  breadth: 1.2,
  headings: -0.39,
  title: 0.61,
  footnotes: -0.83,
  asked: 6,
  lunr: 0.98,
  mass: 1.3,
  place: 4.27,
  kind: 0.44,
  literal: 1.12,
  repetition: 1.23,
  length: -0.8,
  figures: 0.66,
  sentence: 3.01,
  joint: 0.3,
  rarest: 0.57,
  close: -1.33,
  nearness: 1.05,
  latent: 1.79,
  latentMeaning: 1.12,
  latentSentence: 3.23,
  counted: 1.2,
  context: 1.06,
  neighbour: 0.97,
  explanation: 0.85,
};

const NAMES = Object.keys(WEIGHTS) as (keyof PassageFeatures)[];

export function scoreFeatures(features: PassageFeatures): number {
  let score = 0;
  for (const name of NAMES) score += WEIGHTS[name] * features[name];
  return score;
}

/** Ranks the passages that hold something of the question, best first. */
export function rankPassages(question: Question, index: KnowledgeIndex, aids: RankingAids): RankedMatch[] {
  const matcher = createMatcher(question, index);
  const matches = matchCandidates(question, matcher, index, aids);
  return matches.map((match) => ({ ...match, score: scoreFeatures(match.features) })).sort((a, b) => b.score - a.score);
}

/** The candidates with all their features, in no order. */
export function matchCandidates(question: Question, matcher: Matcher, index: KnowledgeIndex, aids: RankingAids) {
  const candidates = findCandidates(question, aids.lunr);
  const best = candidates[0]?.score || 1;
  const matches = candidates.map(({ passage, score }) => ({
    passage,
    ...matchPassage(matcher, question, index, aids, passage, score / best),
  }));
  const most = matches.reduce((sum, m) => Math.max(sum, m.features.mass), 0) || 1;
  const weighed = matches.map((m) => ({ ...m, features: { ...m.features, mass: m.features.mass / most } }));
  return lookAround(weighed, matcher, index);
}

/** Adds what the neighbours of each passage say: an answer is often spread over two paragraphs under one heading. */
function lookAround<T extends PassageMatch & { readonly passage: number }>(matches: readonly T[], matcher: Matcher, index: KnowledgeIndex): T[] {
  const byPassage = new Map(matches.map((m) => [m.passage, m]));
  return matches.map((match) => {
    const own = index.passages[match.passage]!;
    const beside = [match.passage - 1, match.passage + 1].flatMap((at) => {
      const other = byPassage.get(at);
      return other && sameSection(own, index.passages[at]!) ? [other] : [];
    });
    if (beside.length === 0) return match;
    let context = 0;
    match.slots.forEach((own, s) => {
      let value = own;
      for (const b of beside) value = Math.max(value, b.slots[s]! * 0.8);
      context += value * matcher.slotWeights[s]!;
    });
    const neighbour = beside.reduce((most, b) => Math.max(most, b.features.coverage), 0);
    return { ...match, features: { ...match.features, context: context / matcher.total, neighbour } };
  });
}
