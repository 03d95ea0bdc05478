import type { ReadBlock } from '../../api/reader.ts';

/**
 * The rank of each heading under the page's own, without a rank left out on the way down, whatever the document does.
 * @returns by position; undefined for what is no heading
 */
export function headingRanks(blocks: readonly Pick<ReadBlock, 'kind' | 'level'>[]): (number | undefined)[] {
  const levels = blocks.flatMap(({ kind, level }) => (kind === 'heading' ? [level ?? 1] : []));
  const outermost = Math.min(...levels);
  let before = 1;
  return blocks.map(({ kind, level }) => {
    if (kind !== 'heading') return undefined;
    before = Math.min(before + 1, (level ?? 1) - outermost + 2, 6);
    return before;
  });
}
