import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import { directionOf } from '../knowledge/index/latent-space.ts';
import type { Question, Slot } from './question.ts';

/** A question prepared for reading passages: term number → the slots it answers to, and what each slot is worth. */
export interface Matcher {
  /** By term number: where its hits start in the three lists below, plus one; 0 when the question does not hold it. */
  readonly starts: Int32Array;
  readonly counts: Uint16Array;
  readonly hitSlots: readonly number[];
  readonly hitWeights: readonly number[];
  /** What a find is worth in itself: the alternative's weight × rarity × the slot's trust. */
  readonly hitValues: readonly number[];
  /** 1 where the term is the very word asked for, or what it is an abbreviation of. */
  readonly hitLiteral: readonly number[];
  readonly slotWeights: Float64Array;
  readonly total: number;
  /** The slot that weighs most. */
  readonly rarest: number;
  /** By slot: the terms that answer to it, the most telling first. */
  readonly slotTerms: readonly (readonly SlotTerm[])[];
  /** Directions in the latent space: of the question's own words, and of everything they may mean. */
  readonly words: Float32Array;
  readonly meaning: Float32Array;
}

export interface SlotTerm {
  readonly id: number;
  /** Weight of the alternative × rarity of the term. */
  readonly value: number;
  readonly literal: boolean;
}

/** How telling a term is that stands in n of all passages (the inverse document frequency of BM25). */
export function rarity(n: number, passages: number): number {
  return Math.log(1 + (passages - n + 0.5) / (n + 0.5));
}

export function createMatcher(question: Question, index: KnowledgeIndex): Matcher {
  const { frequency } = index.postings;
  const slotTerms = question.slots.map((slot) => termsOf(slot, index));
  const slotWeights = Float64Array.from(question.slots, (slot, s) => {
    // A word the texts do not know still counts as something that is missing.
    const best = slotTerms[s]![0]?.value ?? 0.5 * rarity(1, index.passages.length);
    return best * slot.trust;
  });
  const byTerm = new Map<number, { slot: number; weight: number; value: number; literal: boolean }[]>();
  slotTerms.forEach((terms, slot) => {
    for (const { id, value, literal } of terms) {
      const hit = {
        slot,
        weight: value / terms[0]!.value,
        value: value * question.slots[slot]!.trust,
        literal,
      };
      const list = byTerm.get(id);
      if (list) list.push(hit);
      else byTerm.set(id, [hit]);
    }
  });
  const starts = new Int32Array(frequency.length);
  const counts = new Uint16Array(frequency.length);
  const hits = [...byTerm].flatMap(([id, list]) => list.map((hit) => ({ id, ...hit })));
  hits.forEach(({ id }, i) => {
    if (counts[id]!++ === 0) starts[id] = i + 1;
  });
  return {
    starts,
    counts,
    hitSlots: hits.map((h) => h.slot),
    hitWeights: hits.map((h) => h.weight),
    hitValues: hits.map((h) => h.value),
    hitLiteral: hits.map((h) => (h.literal ? 1 : 0)),
    slotWeights,
    total: slotWeights.reduce((a, b) => a + b, 0) || 1,
    rarest: slotWeights.reduce((best, w, s) => (w > (slotWeights[best] ?? 0) ? s : best), 0),
    slotTerms,
    words: directionOf(index.latent, latentBag(question, index, 1)),
    meaning: directionOf(index.latent, latentBag(question, index, Number.POSITIVE_INFINITY)),
  };
}

function termsOf(slot: Slot, index: KnowledgeIndex): SlotTerm[] {
  const { ids, frequency, asked } = index.postings;
  const terms: SlotTerm[] = [];
  let first = true;
  for (const [stem, weight] of slot.alternatives) {
    const id = ids.get(stem);
    const count = id === undefined ? 0 : frequency[id]! || asked[id]!;
    if (id !== undefined && count > 0) {
      terms.push({
        id,
        value: weight * rarity(count, index.passages.length),
        literal: first || weight === 1,
      });
    }
    first = false;
  }
  return terms.sort((a, b) => b.value - a.value);
}

/** The question as a bag for the latent space; a word of many meanings counts no more than one of few. */
function latentBag(question: Question, index: KnowledgeIndex, most: number): Map<number, number> {
  const bag = new Map<number, number>();
  for (const { alternatives, trust } of question.slots) {
    const share = trust / Math.sqrt(Math.min(most, alternatives.size));
    let taken = 0;
    for (const [stem, weight] of alternatives) {
      if (taken++ >= most) break;
      const id = index.latent.ids.get(stem);
      if (id !== undefined) bag.set(id, (bag.get(id) ?? 0) + share * weight);
    }
  }
  return bag;
}
