import type { Block } from '../document.ts';

const ANCHOR = /\s*\{#(?<anchor>[a-z0-9]+(?:-[a-z0-9]+)*)\}$/u;
const CITED = /\s?\[(?<number>\d{1,2})\]/gu;

/** Takes anchors (`{#tid}`) and numbers of sources (`[2]`) out of the text of an article, and keeps them beside it. */
export function articleBlocks(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => {
    if (block.kind === 'heading') {
      const match = ANCHOR.exec(block.text);
      return match
        ? { ...block, text: block.text.slice(0, match.index), anchor: match.groups!.anchor! }
        : block;
    }
    const cites = [...block.text.matchAll(CITED)].map((match) => Number(match.groups!.number));
    return cites.length === 0 ? block : { ...block, text: block.text.replace(CITED, ''), cites };
  });
}
