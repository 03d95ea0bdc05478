/**
 * Latent semantic analysis (Deerwester et al., 1990): words that keep the same company come to lie near each other, so
 * that a question can find a passage with which it shares no word. The lexicon's concepts are counted as documents
 * beside the passages; that is what brings everyday words and the texts' words together.
 */
export interface LatentSpace {
  /** Stem → number; the words of the passages and of the lexicon. */
  readonly ids: ReadonlyMap<string, number>;
  readonly dimensions: number;
  /** By term number: its coordinates, weighted by how telling the term is. */
  readonly terms: Float32Array;
  /** By passage: its direction, of length 1. */
  readonly passages: Float32Array;
}

export const DIMENSIONS = 96;
const ROUNDS = 4;

/** A bag of terms with weights. */
export type Bag = ReadonlyMap<number, number>;

/**
 * Finds the subspace in which the documents vary most, by subspace iteration (Halko, Martinsson and Tropp, 2011).
 * Nearness does not depend on how the subspace is turned, so the singular vectors themselves are not needed.
 * @param passages the passages' terms; the space is asked for these
 * @param others further documents that shape the space
 * @param ids stem → number of every term in the bags
 */
export function buildLatentSpace(passages: readonly Bag[], others: readonly Bag[], ids: ReadonlyMap<string, number>): LatentSpace {
  const vocabulary = ids.size;
  const documents = [...passages, ...others];
  const dimensions = Math.min(DIMENSIONS, documents.length, vocabulary);
  const idf = inverseFrequencies(documents, vocabulary);
  const rows = documents.map((bag) => weighted(bag, idf));
  let basis = randomBasis(vocabulary, dimensions);
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float32Array(vocabulary * dimensions);
    for (const row of rows) addOuter(next, row, project(row, basis, dimensions), dimensions);
    basis = orthonormal(next, vocabulary, dimensions);
  }
  const directions = new Float32Array(passages.length * dimensions);
  passages.forEach((_, i) => {
    directions.set(unit(project(rows[i]!, basis, dimensions)), i * dimensions);
  });
  for (let t = 0; t < vocabulary; t++) for (let d = 0; d < dimensions; d++) basis[t * dimensions + d]! *= idf[t]!;
  return { ids, dimensions, terms: basis, passages: directions };
}

/** The direction of a weighted bag of terms, of length 1 (or 0 when no term is known). */
export function directionOf(space: LatentSpace, bag: Bag): Float32Array {
  const { dimensions, terms } = space;
  const sum = new Float32Array(dimensions);
  for (const [term, weight] of bag) for (let d = 0; d < dimensions; d++) sum[d]! += weight * terms[term * dimensions + d]!;
  return unit(sum);
}

/** How near a passage lies to a direction: the cosine, −1 to 1. */
export function nearness(space: LatentSpace, direction: Float32Array, passage: number): number {
  const { dimensions, passages } = space;
  let sum = 0;
  for (let d = 0; d < dimensions; d++) sum += direction[d]! * passages[passage * dimensions + d]!;
  return sum;
}

type Row = readonly { readonly term: number; readonly weight: number }[];

function inverseFrequencies(documents: readonly Bag[], vocabulary: number): Float32Array {
  const counts = new Float32Array(vocabulary);
  for (const bag of documents) for (const term of bag.keys()) counts[term]! += 1;
  return counts.map((n) => (n === 0 ? 0 : Math.log(1 + documents.length / n)));
}

function weighted(bag: Bag, idf: Float32Array): Row {
  const row = [...bag].map(([term, count]) => ({ term, weight: (count >= 1 ? 1 + Math.log(count) : count) * idf[term]! }));
  const length = Math.sqrt(row.reduce((sum, e) => sum + e.weight ** 2, 0)) || 1;
  return row.map(({ term, weight }) => ({ term, weight: weight / length }));
}

function project(row: Row, basis: Float32Array, dimensions: number): Float32Array {
  const out = new Float32Array(dimensions);
  for (const { term, weight } of row) for (let d = 0; d < dimensions; d++) out[d]! += weight * basis[term * dimensions + d]!;
  return out;
}

function addOuter(target: Float32Array, row: Row, values: Float32Array, dimensions: number): void {
  for (const { term, weight } of row) for (let d = 0; d < dimensions; d++) target[term * dimensions + d]! += weight * values[d]!;
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
