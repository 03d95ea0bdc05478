import type { Passage } from '../../knowledge/passage.ts';

/** A search engine as it comes out of its box, over the same passages as Lathunden. It never refuses. */
export interface Baseline {
  readonly name: string;
  /**
   * @param question what the user wrote; no character of it means anything to the engine
   * @returns positions of all passages found, best first
   */
  search(question: string): number[];
}

/**
 * What an engine without knowledge of documents gets to index of a passage: its words in one field. Title and headings
 * as fields of their own made every engine worse on real reports, where they are the same for long stretches.
 */
export function baselineText(passage: Passage): string {
  return [passage.text, ...passage.footnotes, ...passage.questions].join('\n');
}
