import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import { scoreLikeLunr } from '../knowledge/index/lunr-weights.ts';
import type { Question } from './question.ts';

export interface Candidate {
  readonly passage: number;
  /** lunr's score, to be compared within one question only. */
  readonly score: number;
}

/** The parts of an index that candidates are found in. */
type Searched = Pick<KnowledgeIndex, 'lunr' | 'postings' | 'passages'>;

/** So many passages are read closely. */
const MOST_CANDIDATES = 56;

export interface CandidateOptions {
  /** Leaves out all other passages; all are looked at when not given. */
  readonly among?: (passage: number) => boolean;
  /** At most so many candidates. */
  readonly most?: number;
}

/** A word that is only remotely what was asked, and stands in so many passages, tells none of them from the others. */
const FAINT = 0.45;
const COMMON_SHARE = 0.12;

function isCommon(
  stem: string,
  { postings, passages }: Pick<KnowledgeIndex, 'postings' | 'passages'>,
): boolean {
  const id = postings.ids.get(stem);
  return id !== undefined && postings.frequency[id]! > passages.length * COMMON_SHARE;
}

/**
 * Finds the passages worth reading closely: those that lunr's weights put first for everything the question may mean.
 * User text never reaches lunr's query parser.
 */
export function findCandidates(
  question: Question,
  index: Searched,
  { among, most = MOST_CANDIDATES }: CandidateOptions = {},
): Candidate[] {
  const boosts = new Map<string, number>();
  for (const { alternatives, trust } of question.slots) {
    for (const [stem, weight] of alternatives) {
      const boost = weight * trust;
      if (boost < FAINT && isCommon(stem, index)) continue;
      if (boost > (boosts.get(stem) ?? 0)) boosts.set(stem, boost);
    }
  }
  const { scores, found } = scoreLikeLunr(
    index.lunr,
    [...boosts].map(([stem, boost]) => ({ stem, boost })),
  );
  return highest(among ? found.filter(among) : found, scores, most).map((passage) => ({
    passage,
    score: scores[passage]!,
  }));
}

/** The best-scored passages, best first. Few of many get in, so each that does is put in its place at once. */
function highest(passages: readonly number[], scores: Float64Array, most: number): number[] {
  const kept: number[] = [];
  for (const passage of passages) {
    const score = scores[passage]!;
    if (kept.length === most && score <= scores[kept[most - 1]!]!) continue;
    if (kept.length === most) kept.pop();
    let at = kept.length;
    while (at > 0 && scores[kept[at - 1]!]! < score) at--;
    kept.splice(at, 0, passage);
  }
  return kept;
}
