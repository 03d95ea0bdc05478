import type { Citation } from './content-fields.ts';

/** Gives each place in a source one number, in the order they are first leant on. */
export class SourceNumbers {
  readonly #places = new Map<string, Citation>();

  /** @returns numbers from 1, rising */
  of(citations: readonly Citation[]): number[] {
    const numbers = citations.map((citation) => {
      const key = JSON.stringify([citation.source, citation.section, citation.page ?? null]);
      if (!this.#places.has(key)) this.#places.set(key, citation);
      return [...this.#places.keys()].indexOf(key) + 1;
    });
    return [...new Set(numbers)].sort((a, b) => a - b);
  }

  /** All places, number 1 first. */
  get list(): readonly Citation[] {
    return [...this.#places.values()];
  }
}
