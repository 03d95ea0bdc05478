import { type LunrWeights, scoreLikeLunr } from '../knowledge/index/lunr-weights.ts';
import type { Question } from './question.ts';

export interface Candidate {
  readonly passage: number;
  /** lunr's score, to be compared within one question only. */
  readonly score: number;
}

/** So many passages are read closely. */
const MOST_CANDIDATES = 60;

/**
 * Finds the passages worth reading closely: those that lunr's weights put first for everything the question may mean.
 * User text never reaches lunr's query parser.
 */
export function findCandidates(question: Question, lunr: LunrWeights): Candidate[] {
  const boosts = new Map<string, number>();
  for (const { alternatives, trust } of question.slots) {
    for (const [stem, weight] of alternatives)
      boosts.set(stem, Math.max(boosts.get(stem) ?? 0, weight * trust));
  }
  const { scores, found } = scoreLikeLunr(
    lunr,
    [...boosts].map(([stem, boost]) => ({ stem, boost })),
  );
  return highest(found, scores, MOST_CANDIDATES).map((passage) => ({ passage, score: scores[passage]! }));
}

/** The best-scored passages, best first. Sorting numbers finds the limit quicker than sorting all passages. */
function highest(passages: readonly number[], scores: Float64Array, most: number): number[] {
  let kept = passages;
  if (passages.length > most) {
    const sorted = new Float64Array(passages.length);
    for (let i = 0; i < passages.length; i++) sorted[i] = scores[passages[i]!]!;
    const limit = sorted.sort()[passages.length - most]!;
    kept = passages.filter((p) => scores[p]! >= limit);
  }
  return [...kept].sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, most);
}
