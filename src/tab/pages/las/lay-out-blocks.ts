import type { ReadBlock, ReadDocument } from '../../api/reader.ts';
import { headingRanks } from './heading-ranks.ts';

/** A block as it is drawn. */
export interface LaidBlock {
  /** Its own within the document. */
  readonly key: string;
  readonly block: ReadBlock;
  /** For a heading: 2–6. */
  readonly rank: number | undefined;
  /** The page that begins here, if one does. */
  readonly page: number | null;
  /** The hits that begin here. */
  readonly begins: readonly number[];
}

/** What stands together: items in a list, anything else by itself. */
export interface Group {
  readonly key: string;
  readonly isList: boolean;
  readonly blocks: readonly LaidBlock[];
  /** What to know about the law that a hit which begins here leans on. */
  readonly notes: readonly string[];
}

/** Puts a document's blocks together as they are drawn; its title, which is the page's own heading, is left out. */
export function layOutBlocks({
  blocks,
  hits,
  title,
}: Pick<ReadDocument, 'blocks' | 'hits' | 'title'>): Group[] {
  const ranks = headingRanks(blocks);
  const seen = new Set<number>();
  const groups: (Group & { blocks: LaidBlock[] })[] = [];
  let last: number | null = null;
  for (const [i, block] of blocks.entries()) {
    if (i === 0 && block.kind === 'heading' && block.text === title) continue;
    const begins = [...new Set(block.marks.map(({ hit }) => hit))].filter((hit) => !seen.has(hit));
    for (const hit of begins) seen.add(hit);
    const page = block.page === last ? null : block.page;
    last = block.page ?? last;
    const laid: LaidBlock = { key: `b${i}`, block, rank: ranks[i], page, begins };
    const notes = begins.flatMap((hit) => hits[hit]?.notes ?? []);
    const isList = block.kind === 'item';
    const before = groups.at(-1);
    if (isList && before?.isList && notes.length === 0) before.blocks.push(laid);
    else groups.push({ key: laid.key, isList, blocks: [laid], notes });
  }
  return groups;
}
