import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import { nearness } from '../knowledge/index/latent-space.ts';
import { scoreLikeLunr } from '../knowledge/index/lunr-weights.ts';
import type { Question } from './question.ts';

export interface Candidate {
  readonly passage: number;
  /** lunr's score, to be compared within one question only. */
  readonly score: number;
}

/** The parts of an index that candidates are found in. */
type Searched = Pick<KnowledgeIndex, 'lunr' | 'postings' | 'passages' | 'latent'>;

/** So many passages are read closely. */
const MOST_CANDIDATES = 56;
/** … and so many sections of articles that lie near the question in the latent space, whatever their words. */
const MOST_NEAR = 32;

export interface CandidateOptions {
  /** Leaves out all other passages; all are looked at when not given. */
  readonly among?: (passage: number) => boolean;
  /** At most so many candidates. */
  readonly most?: number;
  /** The question's direction in the latent space; without it only words count. */
  readonly direction?: Float32Array;
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
  { among, most = MOST_CANDIDATES, direction }: CandidateOptions = {},
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
  const chosen = highest(among ? found.filter(among) : found, scores, most);
  const near = direction ? nearArticles(direction, index, new Set(chosen), among) : [];
  return [...chosen, ...near].map((passage) => ({ passage, score: scores[passage]! }));
}

/** Everyday words and the texts' words may have nothing in common: sections with stored questions bridge them. */
function nearArticles(
  direction: Float32Array,
  { passages, latent }: Searched,
  chosen: ReadonlySet<number>,
  among: CandidateOptions['among'],
): number[] {
  const values = new Float64Array(passages.length);
  const articles: number[] = [];
  passages.forEach(({ questions }, passage) => {
    if (questions.length === 0 || chosen.has(passage) || among?.(passage) === false) return;
    values[passage] = nearness(latent, direction, passage);
    articles.push(passage);
  });
  return highest(articles, values, MOST_NEAR);
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
