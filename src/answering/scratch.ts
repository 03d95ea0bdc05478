/** Working memory for reading one passage after another. */
export interface Scratch {
  bySentence: Float64Array;
  readonly other: Float64Array;
  readonly literal: Float64Array;
  readonly repeats: Float64Array;
  readonly seen: Uint16Array;
  numbered: Uint8Array;
}

/** Passages seldom have more sentences; the memory grows when one does. */
const SENTENCES = 24;

/**
 * @param slots number of slots of the question
 * @param hits number of hits of its matcher
 */
export function createScratch(slots: number, hits: number): Scratch {
  return {
    bySentence: new Float64Array(slots * SENTENCES),
    // Headings, title and footnotes one after the other.
    other: new Float64Array(slots * 3),
    literal: new Float64Array(slots),
    repeats: new Float64Array(slots),
    seen: new Uint16Array(hits),
    numbered: new Uint8Array(SENTENCES),
  };
}

/** Empties the memory for a passage of so many sentences. */
export function clearScratch(scratch: Scratch, slots: number, sentences: number): Scratch {
  if (scratch.bySentence.length < slots * sentences) scratch.bySentence = new Float64Array(slots * sentences);
  else scratch.bySentence.fill(0, 0, slots * sentences);
  if (scratch.numbered.length < sentences) scratch.numbered = new Uint8Array(sentences);
  else scratch.numbered.fill(0);
  scratch.other.fill(0);
  scratch.literal.fill(0);
  scratch.repeats.fill(0);
  scratch.seen.fill(0);
  return scratch;
}
