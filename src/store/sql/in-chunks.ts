/** Values in one list of a query: both databases take more parameters than this, with some left for the rest. */
const MOST = 500;

/** Asks for a long list piece by piece, and puts the answers together in order. */
export async function inChunks<T, R>(
  all: readonly T[],
  ask: (chunk: T[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const answers: R[] = [];
  for (let from = 0; from < all.length; from += MOST)
    answers.push(...(await ask(all.slice(from, from + MOST))));
  return answers;
}
