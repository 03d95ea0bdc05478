import { type Period, periodOf } from './period.ts';

/** Fewer than this are not shown: few enough to be recognised. */
export const FEWEST_SHOWN = 5;

/** Something that happened in a month. */
export interface InMonth {
  /** "2026-11" */
  readonly month: string;
}

/** How many of some items a number is about. */
export type Measure<Item> = (items: readonly Item[]) => number;

/**
 * Whether a number about a period may be shown: it is enough, and what is not in the shorter periods that are shown is nothing
 * or enough.
 * @param items those of the period @param chain the number itself last, before it those that it is only shown beside
 */
export function mayShow<Item extends InMonth>(
  items: readonly Item[],
  period: Period,
  chain: readonly Measure<Item>[],
): boolean {
  if (chain.length > 1 && !mayShow(items, period, chain.slice(0, -1))) return false;
  return chain.at(-1)!(items) >= FEWEST_SHOWN && isNoneOrEnough(hiddenOf(items, period, chain));
}

export function isNoneOrEnough(number: number): boolean {
  return number === 0 || number >= FEWEST_SHOWN;
}

/** The shorter periods that a period is made of; none for a month. */
export function partsOf<Item extends InMonth>(
  items: readonly Item[],
  period: Period,
): { readonly inside: Period; readonly parts: readonly (readonly Item[])[] } | null {
  if (period === 'month') return null;
  const inside = period === 'year' ? 'tertial' : 'month';
  return { inside, parts: [...Map.groupBy(items, ({ month }) => periodOf(month, inside)).values()] };
}

/** What the shorter periods that are shown leave out. */
function hiddenOf<Item extends InMonth>(
  items: readonly Item[],
  period: Period,
  chain: readonly Measure<Item>[],
): number {
  const within = partsOf(items, period);
  if (within === null) return 0;
  const { inside, parts } = within;
  return parts
    .filter((part) => !mayShow(part, inside, chain))
    .map((part) => (inside === 'month' ? chain.at(-1)!(part) : hiddenOf(part, inside, chain)))
    .reduce((sum, one) => sum + one, 0);
}
