import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import { PLACE } from '../knowledge/index/postings.ts';
import type { Matcher } from './matcher.ts';
import type { Question } from './question.ts';

/** How the questions that a passage says it answers stand to the one that is asked; each 0–1. */
export interface AskedMatch {
  /** The most similar of them: each must cover the other. */
  readonly asked: number;
  /** How much of the question one of them covers. */
  readonly askedOne: number;
  /** By slot: the best weight found in any of them. */
  readonly slots: Float64Array;
}

/** Reads the stored questions of a passage. Phrases are left aside. */
export function askedQuestions(
  matcher: Matcher,
  question: Question,
  index: KnowledgeIndex,
  passage: number,
): AskedMatch {
  const entries = index.postings.entries[passage]!;
  const slots = new Float64Array(matcher.slotWeights.length);
  let best = 0;
  let most = 0;
  let values = new Float64Array(matcher.slotWeights.length);
  let met = 0;
  let terms = 0;
  let stored = -1;
  const finish = () => {
    if (met > 0) {
      const covered = coveredShare(values, question, matcher);
      most = Math.max(most, covered);
      best = Math.max(best, covered * (met / terms));
      values = new Float64Array(values.length);
    }
    met = 0;
    terms = 0;
  };
  for (let i = firstQuestion(entries); i < entries.length; i += 3) {
    if (entries[i + 1] !== stored) {
      finish();
      stored = entries[i + 1]!;
    }
    terms++;
    const start = matcher.starts[entries[i]!]!;
    if (start === 0) continue;
    met++;
    for (let h = start - 1; h < start - 1 + matcher.counts[entries[i]!]!; h++) {
      const slot = matcher.hitSlots[h]!;
      // Asked in the same word, a thing is asked, however common the word.
      values[slot] = matcher.hitLiteral[h] === 1 ? 1 : Math.max(values[slot]!, matcher.hitWeights[h]!);
      if (values[slot] > slots[slot]!) slots[slot] = values[slot];
    }
  }
  finish();
  return { asked: best, askedOne: most, slots };
}

/** Stored questions are the last entries of a passage. */
function firstQuestion(entries: Int32Array): number {
  let at = entries.length;
  while (at > 0 && entries[at - 1] === PLACE.question) at -= 3;
  return at;
}

function coveredShare(values: Float64Array, question: Question, { slotWeights }: Matcher): number {
  let found = 0;
  let total = 0;
  for (let s = 0; s < slotWeights.length; s++) {
    if (question.slots[s]!.phrase) continue;
    total += slotWeights[s]!;
    found += values[s]! * slotWeights[s]!;
  }
  return total === 0 ? 0 : found / total;
}
