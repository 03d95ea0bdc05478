/** A text in one form, whatever its line ends and however its letters were put together. */
export interface CanonicalText {
  readonly text: string;
  /** The offset in the text as given of an offset in this one. */
  origin(at: number): number;
}

/** A letter with the marks that belong to it, or a line end of two characters. */
const CLUSTER = /\r\n|[^\p{M}]\p{M}+|[\s\S]/gu;

/** Brings a text to composed letters and single line ends, and remembers where each came from. */
export function canonicalText(given: string): CanonicalText {
  if (!given.includes('\r') && !/\p{M}/u.test(given)) return { text: given, origin: (at) => at };
  const pieces: string[] = [];
  const from: number[] = [];
  for (const { 0: cluster, index } of given.matchAll(CLUSTER)) {
    const piece = cluster.startsWith('\r') ? '\n' : cluster.normalize('NFC');
    pieces.push(piece);
    for (let i = 0; i < piece.length; i++) from.push(index);
  }
  return { text: pieces.join(''), origin: (at) => from[at] ?? given.length };
}
