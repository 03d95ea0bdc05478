import type { Question } from './question.ts';

/** Compares the questions that a document says it answers with the one that is asked. */
export class AskedQuestions {
  readonly #slots: number;
  readonly #stored = new Map<number, { values: Float64Array; met: number; terms: number }>();

  constructor(slots: number) {
    this.#slots = slots;
  }

  /** Notes a word of a stored question, and whether the asked one holds it. */
  count(stored: number, met: boolean): void {
    const known = this.#stored.get(stored) ?? { values: new Float64Array(this.#slots), met: 0, terms: 0 };
    known.terms++;
    if (met) known.met++;
    this.#stored.set(stored, known);
  }

  /** Notes that a stored question holds a slot of the asked one. */
  find(stored: number, slot: number, weight: number): void {
    const values = this.#stored.get(stored)?.values;
    if (values && weight > values[slot]!) values[slot] = weight;
  }

  /** How nearly the best of them is the asked question, 0–1: each must cover the other. Phrases are left aside. */
  best(question: Question, slotWeights: Float64Array): number {
    let best = 0;
    for (const { values, met, terms } of this.#stored.values()) {
      let found = 0;
      let total = 0;
      for (let s = 0; s < slotWeights.length; s++) {
        if (question.slots[s]!.phrase) continue;
        total += slotWeights[s]!;
        found += values[s]! * slotWeights[s]!;
      }
      if (total > 0) best = Math.max(best, (found / total) * (met / terms));
    }
    return best;
  }
}
