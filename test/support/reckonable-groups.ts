/** A sum that somebody is shown: over which of the smallest pieces, by number, and what it comes to. */
export interface ShownSum {
  readonly pieces: readonly number[];
  readonly sum: number;
}

/** Larger than any number that can turn up among sums of so few pieces, so that nothing is zero by chance. */
const PRIME = 1_000_003;

/**
 * Every group of pieces whose number follows exactly from what is shown, by adding and taking away: whatever somebody with
 * patience could reckon. A sum of nothing tells that each of its pieces is nothing.
 * @param size how many pieces there are; at most some fourteen
 */
export function reckonableGroups(shown: readonly ShownSum[], truths: readonly number[]): number[][] {
  const known = [...shown];
  for (;;) {
    const groups = groupsIn(known, truths.length);
    const empty = new Set(groups.filter((group) => sumOf(group, truths) === 0).flat());
    const fresh = [...empty].filter(
      (piece) => !known.some(({ pieces }) => pieces.length === 1 && pieces[0] === piece),
    );
    if (fresh.length === 0) return groups;
    known.push(...fresh.map((piece) => ({ pieces: [piece], sum: 0 })));
  }
}

export function sumOf(group: readonly number[], truths: readonly number[]): number {
  return group.reduce((sum, piece) => sum + truths[piece]!, 0);
}

/** In reduced form, a group is told by which of the leading pieces it has. */
function groupsIn(shown: readonly ShownSum[], size: number): number[][] {
  const rows = reduced(
    shown.map(({ pieces }) => Array.from({ length: size }, (_, i) => (pieces.includes(i) ? 1 : 0))),
  );
  const groups: number[][] = [];
  for (let choice = 1; choice < 2 ** rows.length; choice++) {
    const taken = rows.filter((_, i) => (choice >> i) & 1);
    const row = Array.from({ length: size }, (_, i) => taken.reduce((sum, one) => sum + one[i]!, 0) % PRIME);
    if (row.every((value) => value === 0 || value === 1))
      groups.push(row.flatMap((value, i) => (value === 1 ? [i] : [])));
  }
  return groups;
}

/** Gauss and Jordan, modulo a prime: no fractions. */
function reduced(matrix: readonly number[][]): number[][] {
  const rows = matrix.map((row) => [...row]);
  let rank = 0;
  const size = rows[0]?.length ?? 0;
  for (let column = 0; column < size && rank < rows.length; column++) {
    const pivot = rows.findIndex((row, i) => i >= rank && row[column] !== 0);
    if (pivot === -1) continue;
    [rows[rank], rows[pivot]] = [rows[pivot]!, rows[rank]!];
    const leading = rows[rank]!;
    const inverse = power(leading[column]!, PRIME - 2);
    for (let i = 0; i < size; i++) leading[i] = (leading[i]! * inverse) % PRIME;
    for (const [r, row] of rows.entries()) {
      const factor = row[column]!;
      if (r === rank || factor === 0) continue;
      for (let i = 0; i < size; i++) row[i] = (((row[i]! - factor * leading[i]!) % PRIME) + PRIME) % PRIME;
    }
    rank += 1;
  }
  return rows.slice(0, rank);
}

function power(base: number, exponent: number): number {
  let [result, square] = [1, base % PRIME];
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) % PRIME;
    square = (square * square) % PRIME;
  }
  return result;
}
