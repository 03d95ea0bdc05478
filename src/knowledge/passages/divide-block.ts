import type { Block } from '../document.ts';
import { splitSentences } from '../sentences.ts';

/** An explaining footnote with the place it stands in. */
export interface Note {
  readonly text: string;
  readonly term: string | undefined;
  readonly page: number | null;
  readonly lines: readonly [number, number];
}

/** Part of a block, or a whole one, on its way into a passage. */
export interface Piece {
  readonly text: string;
  readonly kind: Block['kind'];
  readonly page: number | null;
  readonly lines: readonly [number, number];
  readonly notes: readonly Note[];
  readonly cites: readonly number[];
}

/** A text without a full stop, such as a table that has fallen apart, is cut at a space before this length. */
const UNBROKEN = 1200;

/**
 * Divides a long block into runs of whole sentences of about equal length.
 * @param longest the length in characters that a block may have undivided
 * @param notes the footnotes that the block refers to; each goes with the part that holds its term
 */
export function divideBlock(block: Block, notes: readonly Note[], longest: number): Piece[] {
  const texts = block.text.length <= longest ? [block.text] : divideText(block.text, longest);
  const homes = notes.map((note) => {
    const holder = texts.findLastIndex((text) => note.term !== undefined && text.includes(note.term));
    return holder === -1 ? texts.length - 1 : holder;
  });
  const span = block.lines[1] - block.lines[0] + 1;
  let done = 0;
  return texts.map((text, i) => {
    // The line of each sentence is not known: the block's lines are shared out by length.
    const from = block.lines[0] + Math.floor((done / block.text.length) * span);
    done += text.length + 1;
    const to = Math.min(block.lines[1], block.lines[0] + Math.ceil((done / block.text.length) * span) - 1);
    const lines = texts.length === 1 ? block.lines : ([from, Math.max(from, to)] as const);
    const own = notes.filter((_, n) => homes[n] === i);
    return { text, kind: block.kind, page: block.page, lines, notes: own, cites: block.cites ?? [] };
  });
}

function divideText(text: string, longest: number): string[] {
  const target = text.length / Math.ceil(text.length / longest);
  const parts: string[] = [];
  let part = '';
  for (const sentence of splitSentences(text)) {
    if (part !== '' && part.length + sentence.length / 2 > target) {
      parts.push(part);
      part = '';
    }
    part = part === '' ? sentence : `${part} ${sentence}`;
    while (part.length > UNBROKEN) {
      const space = part.lastIndexOf(' ', UNBROKEN);
      const cut = space > 0 ? space : UNBROKEN;
      parts.push(part.slice(0, cut));
      part = part.slice(cut).trimStart();
    }
  }
  if (part !== '') parts.push(part);
  return parts;
}
