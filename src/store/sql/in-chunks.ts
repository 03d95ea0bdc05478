import { setImmediate } from 'node:timers/promises';

/** Values in one list of a query: both databases take more parameters than this, with some left for the rest. */
const MOST = 500;

/** Asks for a long list piece by piece, and puts the answers together in order. */
export async function inChunks<T, R>(
  all: readonly T[],
  ask: (chunk: T[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const answers: R[] = [];
  for (let from = 0; from < all.length; from += MOST) {
    // SQLite answers at once, and nobody else would come in between: with tens of thousands, for half a minute.
    if (from > 0) await setImmediate();
    answers.push(...(await ask(all.slice(from, from + MOST))));
  }
  return answers;
}
