import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import { type LunrWeights, lunrWeights } from '../knowledge/index/lunr-weights.ts';
import { findCandidates } from './find-candidates.ts';
import { matchPassage } from './match-passage.ts';
import { createMatcher, type Matcher } from './matcher.ts';
import type { PassageFeatures, PassageMatch } from './passage-features.ts';
import { createPassageTraits, type PassageTraits } from './passage-traits.ts';
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
  mass: 1,
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

const NAMES = Object.keys(WEIGHTS) as (keyof PassageFeatures)[];

export function scoreFeatures(features: PassageFeatures): number {
  let score = 0;
  for (const name of NAMES) score += WEIGHTS[name] * features[name];
  return score;
}

/** What ranking needs besides the index; made once for an index. */
export interface RankingAids {
  readonly lunr: LunrWeights;
  readonly traits: PassageTraits;
}

export function createRankingAids(index: KnowledgeIndex): RankingAids {
  return { lunr: lunrWeights(index.lunr, index.passages.length), traits: createPassageTraits(index.passages) };
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
    ...matchPassage(matcher, question, index, aids.traits, passage, score / best),
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
