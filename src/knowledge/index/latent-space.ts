/**
 * Latent semantic analysis (Deerwester et al., 1990): words that keep the same company come to lie near each other, so
 * that a question can find a passage with which it shares no word. The lexicon's concepts are counted as documents
 * beside the passages; that is what brings everyday words and the texts' words together.
 */
export interface LatentSpace {
  /** Stem → number; the words of the passages and of the lexicon. */
  readonly ids: StemNumbers;
  readonly dimensions: number;
  /** By term number: its row in `terms`, −1 for a term that the space leaves out. */
  readonly rows: Int32Array;
  /** By row: the term's coordinates, weighted by how telling it is. */
  readonly terms: Float32Array;
  /** By passage: its direction, of length 1. */
  readonly passages: Float32Array;
}

/** What finds a stem's number; a `Map` does. */
export interface StemNumbers {
  readonly size: number;
  get(stem: string): number | undefined;
}

export const DIMENSIONS = 96;
const ROUNDS = 4;
/** From so many passages on the space is made of fewer words in fewer rounds, which changes next to nothing. */
const MANY = 2_000;
const ROUNDS_OF_MANY = 2;

/** A bag of terms with weights. */
export type Bag = ReadonlyMap<number, number>;

/**
 * Finds the subspace in which the documents vary most, by subspace iteration (Halko, Martinsson and Tropp, 2011).
 * Nearness does not depend on how the subspace is turned, so the singular vectors themselves are not needed.
 * @param passages the passages' terms; the space is asked for these
 * @param others further documents that shape the space
 * @param ids stem → number of every term in the bags
 */
export function buildLatentSpace(
  passages: readonly Bag[],
  others: readonly Bag[],
  ids: StemNumbers,
): LatentSpace {
  const documents = [...passages, ...others];
  const isLarge = passages.length >= MANY;
  const counts = documentCounts(documents, ids.size);
  const rows = chosenRows(isLarge ? lonely(counts, others) : new Set(), ids.size);
  const vocabulary = rows.reduce((last, row) => Math.max(last, row), -1) + 1;
  const dimensions = Math.min(DIMENSIONS, documents.length, vocabulary);
  const idf = new Float32Array(vocabulary);
  counts.forEach((n, term) => {
    if (rows[term] !== -1) idf[rows[term]!] = n === 0 ? 0 : Math.log(1 + documents.length / n);
  });
  const vectors = documents.map((bag) => weighted(bag, rows, idf));
  let basis = randomBasis(vocabulary, dimensions);
  for (let round = 0; round < (isLarge ? ROUNDS_OF_MANY : ROUNDS); round++) {
    const next = new Float32Array(vocabulary * dimensions);
    for (const vector of vectors) addOuter(next, vector, project(vector, basis, dimensions), dimensions);
    basis = orthonormal(next, vocabulary, dimensions);
  }
  const directions = new Float32Array(passages.length * dimensions);
  passages.forEach((_, i) => {
    directions.set(unit(project(vectors[i]!, basis, dimensions)), i * dimensions);
  });
  for (let t = 0; t < vocabulary; t++)
    for (let d = 0; d < dimensions; d++) basis[t * dimensions + d]! *= idf[t]!;
  return { ids, dimensions, rows, terms: basis, passages: directions };
}

/** The direction of a weighted bag of terms, of length 1 (or 0 when no term is known). */
export function directionOf(space: LatentSpace, bag: Bag): Float32Array {
  const { dimensions, rows, terms } = space;
  const sum = new Float32Array(dimensions);
  for (const [term, weight] of bag) {
    const row = rows[term]!;
    if (row !== -1) for (let d = 0; d < dimensions; d++) sum[d]! += weight * terms[row * dimensions + d]!;
  }
  return unit(sum);
}

/** How near a passage lies to a direction: the cosine, −1 to 1. */
export function nearness(space: LatentSpace, direction: Float32Array, passage: number): number {
  const { dimensions, passages } = space;
  let sum = 0;
  for (let d = 0; d < dimensions; d++) sum += direction[d]! * passages[passage * dimensions + d]!;
  return sum;
}

/** A document's rows with their weights, of length 1 as a whole. */
interface SparseVector {
  readonly rows: Int32Array;
  readonly weights: Float64Array;
}

function documentCounts(documents: readonly Bag[], terms: number): Float32Array {
  const counts = new Float32Array(terms);
  for (const bag of documents) for (const term of bag.keys()) counts[term]! += 1;
  return counts;
}

/** Terms that stand in one passage and nowhere else keep no company: they bring nothing together. */
function lonely(counts: Float32Array, others: readonly Bag[]): Set<number> {
  const found = new Set<number>();
  counts.forEach((n, term) => {
    if (n < 2) found.add(term);
  });
  for (const bag of others) for (const term of bag.keys()) found.delete(term);
  return found;
}

function chosenRows(leftOut: ReadonlySet<number>, terms: number): Int32Array {
  let next = 0;
  return Int32Array.from({ length: terms }, (_, term) => (leftOut.has(term) ? -1 : next++));
}

function weighted(bag: Bag, rows: Int32Array, idf: Float32Array): SparseVector {
  const kept = [...bag].filter(([term]) => rows[term] !== -1);
  const own = Int32Array.from(kept, ([term]) => rows[term]!);
  const weights = Float64Array.from(
    kept,
    ([, count], i) => (count >= 1 ? 1 + Math.log(count) : count) * idf[own[i]!]!,
  );
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight ** 2, 0)) || 1;
  return { rows: own, weights: weights.map((weight) => weight / length) };
}

function project({ rows, weights }: SparseVector, basis: Float32Array, dimensions: number): Float32Array {
  const out = new Float32Array(dimensions);
  for (let i = 0; i < rows.length; i++) {
    const at = rows[i]! * dimensions;
    const weight = weights[i]!;
    for (let d = 0; d < dimensions; d++) out[d]! += weight * basis[at + d]!;
  }
  return out;
}

function addOuter(
  target: Float32Array,
  { rows, weights }: SparseVector,
  values: Float32Array,
  dimensions: number,
): void {
  for (let i = 0; i < rows.length; i++) {
    const at = rows[i]! * dimensions;
    const weight = weights[i]!;
    for (let d = 0; d < dimensions; d++) target[at + d]! += weight * values[d]!;
  }
}

function unit(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const v of vector) squares += v * v;
  const length = Math.sqrt(squares);
  return length === 0 ? vector : vector.map((v) => v / length);
}

/** The same numbers every time: an index must not depend on chance. */
function randomBasis(vocabulary: number, dimensions: number): Float32Array {
  let state = 0x2545f491;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32 - 0.5;
  };
  return Float32Array.from({ length: vocabulary * dimensions }, next);
}

/** Gram–Schmidt over the columns, in place. */
function orthonormal(basis: Float32Array, vocabulary: number, dimensions: number): Float32Array {
  for (let d = 0; d < dimensions; d++) {
    const dots = new Float64Array(d);
    for (let t = 0; t < vocabulary; t++) {
      const at = t * dimensions;
      const own = basis[at + d]!;
      if (own !== 0) for (let e = 0; e < d; e++) dots[e]! += own * basis[at + e]!;
    }
    let length = 0;
    for (let t = 0; t < vocabulary; t++) {
      const at = t * dimensions;
      let value = basis[at + d]!;
      for (let e = 0; e < d; e++) value -= dots[e]! * basis[at + e]!;
      basis[at + d] = value;
      length += value * value;
    }
    const scale = length > 0 ? 1 / Math.sqrt(length) : 0;
    for (let t = 0; t < vocabulary; t++) basis[t * dimensions + d]! *= scale;
  }
  return basis;
}
