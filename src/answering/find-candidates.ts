import lunr from 'lunr';
import { FIELD_BOOSTS, type Field } from '../knowledge/index/lunr-index.ts';
import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import type { Question } from './question.ts';

export interface Candidate {
  readonly passage: number;
  /** lunr's own score, to be compared within one question only. */
  readonly score: number;
}

/**
 * How many postings a query may touch. lunr's time goes with the passages that its terms match, so the terms that say
 * least (those that most passages hold) are left out first.
 */
const POSTINGS_BUDGET = 5000;
const MOST_CANDIDATES = 160;
const BODY: Field[] = ['text', 'parts'];

/** Asks lunr for the passages that hold the question's terms; user text never reaches its query parser. */
export function findCandidates(question: Question, index: KnowledgeIndex): Candidate[] {
  const { ids, frequency } = index.postings;
  const weights = new Map<string, number>();
  for (const slot of question.slots) {
    for (const [stem, weight] of slot.alternatives) {
      if (ids.has(stem)) weights.set(stem, Math.max(weights.get(stem) ?? 0, weight * slot.trust));
    }
  }
  const count = index.passages.length;
  const clauses = [...weights]
    .map(([stem, weight]) => {
      const n = frequency[ids.get(stem)!] ?? 0;
      return { stem, weight, n, value: weight * Math.log(1 + (count - n + 0.5) / (n + 0.5)) };
    })
    .sort((a, b) => b.value - a.value);
  if (clauses.length === 0) return [];
  let budget = POSTINGS_BUDGET;
  const results = index.lunr.query((query) => {
    clauses.forEach(({ stem, weight, n }, i) => {
      if (n > budget && i > 0) return;
      budget -= n;
      const rare = n < count * 0.2;
      query.term(stem, {
        boost: weight,
        fields: rare ? (Object.keys(FIELD_BOOSTS) as string[]) : BODY,
        usePipeline: false,
        wildcard: lunr.Query.wildcard.NONE,
      });
    });
  });
  return results.slice(0, MOST_CANDIDATES).map((r) => ({ passage: Number(r.ref), score: r.score }));
}
