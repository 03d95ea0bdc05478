import { type InMonth, isNoneOrEnough, type Measure, mayShow, partsOf } from './may-show.ts';
import type { Period } from './period.ts';

/**
 * Whether a number about a period may be shown divided, by age for one: into all its groups or none. The number itself is
 * shown (`mayShow`); and in what the shorter periods that are shown divided leave out, each group is none or enough.
 *
 * Why nothing smaller can be reckoned: periods lie inside each other, so what is shown divided cuts the year into blocks of
 * months. Of a block one knows at most some sums over months and the sums over groups. What can be added and taken away from
 * those to leave a part of the block is whole months or whole groups, never a piece of one: months are guarded by `mayShow`,
 * and groups here. @param groupOf what an item is divided by
 */
export function maySplit<Item extends InMonth>(
  items: readonly Item[],
  period: Period,
  chain: readonly Measure<Item>[],
  groupOf: (item: Item) => unknown,
): boolean {
  if (!mayShow(items, period, chain)) return false;
  if (chain.length > 1 && !maySplit(items, period, chain.slice(0, -1), groupOf)) return false;
  const measure = chain.at(-1)!;
  return [...Map.groupBy(undivided(items, period, chain, groupOf), groupOf).values()].every((group) =>
    isNoneOrEnough(measure(group)),
  );
}

/** What no shorter period shows divided. */
function undivided<Item extends InMonth>(
  items: readonly Item[],
  period: Period,
  chain: readonly Measure<Item>[],
  groupOf: (item: Item) => unknown,
): readonly Item[] {
  const within = partsOf(items, period);
  if (within === null) return items;
  return within.parts
    .filter((part) => !maySplit(part, within.inside, chain, groupOf))
    .flatMap((part) => undivided(part, within.inside, chain, groupOf));
}
