import lunr from 'lunr';
import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import type { Matcher } from './matcher.ts';
import type { Question } from './question.ts';

export interface Candidate {
  readonly passage: number;
  /** lunr's own score, 0 where lunr was not asked for what the passage holds. */
  readonly score: number;
}

/**
 * lunr's time goes with the passages that its terms match and the fields they stand in. It is asked for the most
 * telling terms only; the terms that most passages hold, which say least, are left to the postings.
 */
const CLAUSES = 12;
const LUNR_BUDGET = 900;
const MOST_CANDIDATES = 110;

/**
 * Finds the passages worth reading closely: those that lunr ranks by the question's most telling terms, and those that
 * hold most of the question's slots by whatever word. User text never reaches lunr's query parser.
 */
export function findCandidates(question: Question, matcher: Matcher, index: KnowledgeIndex): Candidate[] {
  const asked = askLunr(question, matcher, index);
  const scores = new Map(asked.map((r) => [r.passage, r.score]));
  const found = widestCover(question, matcher, index).map((passage) => ({ passage, score: scores.get(passage) ?? 0 }));
  const seen = new Set(found.map((c) => c.passage));
  for (const candidate of asked.slice(0, MOST_CANDIDATES / 2)) if (!seen.has(candidate.passage)) found.push(candidate);
  return found;
}

function askLunr(question: Question, matcher: Matcher, index: KnowledgeIndex): Candidate[] {
  const { stems, frequency } = index.postings;
  const values = new Map<number, number>();
  matcher.slotTerms.forEach((terms, slot) => {
    for (const { id, value } of terms.slice(0, 3)) {
      values.set(id, Math.max(values.get(id) ?? 0, value * question.slots[slot]!.trust));
    }
  });
  const clauses = [...values].sort((a, b) => b[1] - a[1]).slice(0, CLAUSES);
  if (clauses.length === 0) return [];
  const best = clauses[0]![1];
  let budget = LUNR_BUDGET;
  const results = index.lunr.query((query) => {
    clauses.forEach(([id, value], i) => {
      if (frequency[id]! > budget && i > 0) return;
      budget -= frequency[id]!;
      query.term(stems[id]!, { boost: value / best, usePipeline: false, wildcard: lunr.Query.wildcard.NONE });
    });
  });
  return results.map((r) => ({ passage: Number(r.ref), score: r.score }));
}

/** The passages that cover most of the question, by the terms' value; each slot counts once, by its best term. */
function widestCover(question: Question, matcher: Matcher, index: KnowledgeIndex): number[] {
  const { lists } = index.postings;
  const scores = new Float32Array(index.passages.length);
  const counted = new Int16Array(index.passages.length).fill(-1);
  const touched: number[] = [];
  matcher.slotTerms.forEach((terms, slot) => {
    const { trust } = question.slots[slot]!;
    for (const { id, value } of terms) {
      for (const passage of lists[id]!) {
        if (counted[passage] === slot) continue;
        if (counted[passage] === -1) touched.push(passage);
        counted[passage] = slot;
        scores[passage]! += value * trust;
      }
    }
  });
  return highest(touched, scores, MOST_CANDIDATES);
}

/** The positions with the highest scores, in no order: a threshold is found from a sample-free count, not by sorting all. */
function highest(positions: number[], scores: Float32Array, most: number): number[] {
  if (positions.length <= most) return positions;
  const values = Float32Array.from(positions, (p) => scores[p]!).sort();
  const threshold = values[values.length - most]!;
  return positions.filter((p) => scores[p]! >= threshold).slice(0, most * 2);
}
