import type { Block } from '../document.ts';
import type { Passage } from '../passage.ts';

/** A part of a block's text that belongs to a passage. */
export interface Mark {
  /** Characters of the text, the last not included. */
  readonly from: number;
  readonly to: number;
  /** Which of the passages, from 0. */
  readonly hit: number;
}

/** A passage's text with its items as they stand in the document. */
const ITEM = /^– /u;
/** A shorter text may stand inside another by chance. */
const TELLING = 40;

/**
 * Finds passages in the blocks of their document.
 * @returns for each block its marks, in the order of the text; of a passage that is not there as it was indexed, none
 */
export function markBlocks(
  blocks: readonly Block[],
  passages: readonly Pick<Passage, 'lines' | 'text'>[],
): Mark[][] {
  return blocks.map((block) =>
    block.kind === 'heading'
      ? []
      : passages
          .flatMap((passage, hit) => (overlaps(block, passage) ? marksOf(block, passage.text, hit) : []))
          .sort((a, b) => a.from - b.from),
  );
}

function overlaps({ lines }: Block, passage: Pick<Passage, 'lines'>): boolean {
  return lines[0] <= passage.lines[1] && lines[1] >= passage.lines[0];
}

function marksOf({ kind, text }: Block, passage: string, hit: number): Mark[] {
  // An explaining footnote is indexed with the word that it explains before it.
  if (kind === 'footnote')
    return text.trim() !== '' && passage.endsWith(text.trim()) ? [{ from: 0, to: text.length, hit }] : [];
  const pieces = passage.split('\n').map((line) => line.replace(ITEM, ''));
  if (pieces.includes(text) || passage.split('\n').includes(text)) return [{ from: 0, to: text.length, hit }];
  return pieces.flatMap((piece) => {
    const from = piece.length >= TELLING ? text.indexOf(piece) : -1;
    return from === -1 ? [] : [{ from, to: from + piece.length, hit }];
  });
}
