import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import { directionOf } from '../knowledge/index/latent-space.ts';
import { PLACE } from '../knowledge/index/postings.ts';
import type { Matcher } from './matcher.ts';
import type { Question } from './question.ts';

/** Compares the words of a question with those of stored questions by the company that they keep. */
export interface SoftWords {
  /** A reader for one question; it remembers what it has compared. */
  reader(question: Question, matcher: Matcher): (passage: number) => number;
}

/** Words that are no nearer than this have nothing to do with each other. */
const UNRELATED = 0.25;

export function createSoftWords(index: KnowledgeIndex): SoftWords {
  const { latent, postings } = index;
  const { dimensions, rows, terms } = latent;
  const lengths = new Map<number, number>();
  const lengthOf = (row: number) => {
    let length = lengths.get(row);
    if (length === undefined) {
      length = 0;
      for (let d = 0; d < dimensions; d++) length += terms[row * dimensions + d]! ** 2;
      length = Math.sqrt(length) || 1;
      lengths.set(row, length);
    }
    return length;
  };
  return {
    reader(question, { slotWeights }) {
      const slots = question.slots.flatMap((slot, s) => (slot.phrase ? [] : [s]));
      const total = slots.reduce((sum, s) => sum + slotWeights[s]!, 0) || 1;
      const directions = slots.map((s) => {
        const bag = new Map<number, number>();
        for (const [stem, weight] of question.slots[s]!.alternatives) {
          const id = latent.ids.get(stem);
          if (id !== undefined) bag.set(id, weight);
        }
        return directionOf(latent, bag);
      });
      // By term: how near it lies to each slot.
      const known = new Map<number, Float64Array>();
      const compare = (term: number) => {
        let values = known.get(term);
        if (values) return values;
        values = new Float64Array(slots.length);
        const row = rows[term]!;
        if (row !== -1) {
          const length = lengthOf(row);
          directions.forEach((direction, s) => {
            let sum = 0;
            for (let d = 0; d < dimensions; d++) sum += direction[d]! * terms[row * dimensions + d]!;
            values![s] = Math.max(0, sum / length - UNRELATED) / (1 - UNRELATED);
          });
        }
        known.set(term, values);
        return values;
      };
      const best = new Float64Array(slots.length);
      return (passage) => {
        const entries = postings.entries[passage]!;
        let most = 0;
        let stored = -1;
        const finish = () => {
          let sum = 0;
          for (let s = 0; s < slots.length; s++) sum += best[s]! * slotWeights[slots[s]!]!;
          most = Math.max(most, sum / total);
          best.fill(0);
        };
        for (let at = entries.length - 3; at >= 0 && entries[at + 2] === PLACE.question; at -= 3) {
          if (entries[at + 1] !== stored) {
            finish();
            stored = entries[at + 1]!;
          }
          const values = compare(entries[at]!);
          for (let s = 0; s < slots.length; s++) if (values[s]! > best[s]!) best[s] = values[s]!;
        }
        finish();
        return most;
      };
    },
  };
}
