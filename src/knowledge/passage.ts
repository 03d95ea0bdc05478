import type { Reference } from './document.ts';

/** A piece of a document that can be quoted on its own: what is indexed, ranked and shown. */
export interface Passage {
  /** `${document}#${from}-${to}`: stable as long as the file is unchanged. */
  readonly id: string;
  readonly document: string;
  readonly title: string;
  /** Heading path from the outermost heading inwards, document title not included. */
  readonly headings: readonly string[];
  readonly page: number | null;
  readonly lines: readonly [number, number];
  /** Whole sentences, at most 1,400 characters. */
  readonly text: string;
  /** Explanations that stand in footnotes to this passage, each starting with the term it explains. */
  readonly footnotes: readonly string[];
  /** Where an article has it from, each place once; empty for a document that is itself the source. */
  readonly references: readonly Reference[];
  /** Questions that the passage's document, or its section, says it answers; indexed, never shown. */
  readonly questions: readonly string[];
}
