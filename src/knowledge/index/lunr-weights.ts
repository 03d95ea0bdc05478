import type lunr from 'lunr';

/**
 * lunr's index turned round: for each term and field, the passages that hold it and lunr's own weight there. Asking lunr
 * itself costs a `MatchData` for every passage, term and field touched, which is most of its time; the scores are the
 * same.
 */
export interface LunrWeights {
  readonly fields: number;
  /** Stem → row. */
  readonly rows: ReadonlyMap<string, number>;
  /** Where the entries of (row × fields + field) start in the two lists below; the next one's start is the end. */
  readonly starts: Int32Array;
  readonly passages: Int32Array;
  readonly weights: Float32Array;
  readonly count: number;
}

/** The parts of a lunr index that its typings leave out; stable since lunr 2.0 and part of its serialised form. */
interface LunrInternals {
  readonly fields: readonly string[];
  /** "field/reference" → pairs of term number and weight. */
  readonly fieldVectors: Readonly<Record<string, { readonly elements: readonly number[] }>>;
  readonly invertedIndex: Readonly<Record<string, { readonly _index: number }>>;
}

/**
 * @param index one that is turned round already comes back as it is
 * @param numbers the numbers to give the stems, each stem of the index one; lunr's own when left out
 */
export function lunrWeights(
  index: lunr.Index | LunrWeights,
  passages: number,
  numbers?: ReadonlyMap<string, number>,
): LunrWeights {
  if ('weights' in index) return index;
  const { fields, fieldVectors, invertedIndex } = index as unknown as LunrInternals;
  const terms = Object.entries(invertedIndex);
  const rows = numbers ?? new Map(terms.map(([stem, { _index }]) => [stem, _index]));
  const rowOf = new Int32Array(terms.length);
  for (const [stem, { _index }] of terms) rowOf[_index] = rows.get(stem)!;
  const starts = new Int32Array(rows.size * fields.length + 1);
  const vectors = Object.entries(fieldVectors).map(([reference, { elements }]) => {
    const slash = reference.indexOf('/');
    return {
      field: fields.indexOf(reference.slice(0, slash)),
      passage: Number(reference.slice(slash + 1)),
      elements,
    };
  });
  const cell = (term: number, field: number) => rowOf[term]! * fields.length + field;
  for (const { field, elements } of vectors) {
    for (let i = 0; i < elements.length; i += 2) starts[cell(elements[i]!, field) + 1]!++;
  }
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
  const next = starts.slice();
  const held = new Int32Array(starts.at(-1)!);
  const weights = new Float32Array(held.length);
  for (const { field, passage, elements } of vectors) {
    for (let i = 0; i < elements.length; i += 2) {
      const at = next[cell(elements[i]!, field)]!++;
      held[at] = passage;
      weights[at] = elements[i + 1]!;
    }
  }
  return { fields: fields.length, rows, starts, passages: held, weights, count: passages };
}

export interface WeightedTerm {
  readonly stem: string;
  readonly boost: number;
}

/**
 * What `index.query` would score for these terms in all fields: in each field the cosine-like product of lunr's
 * weights with the boosts, summed over the fields.
 * @returns a score for every passage, 0 where none of the terms stands, and the passages with any score
 */
export function scoreLikeLunr(
  index: LunrWeights,
  terms: readonly WeightedTerm[],
): { scores: Float64Array; found: number[] } {
  const scores = new Float64Array(index.count);
  const found: number[] = [];
  const known = terms.filter(({ stem }) => index.rows.has(stem));
  const norm = Math.sqrt(known.reduce((sum, { boost }) => sum + boost * boost, 0)) || 1;
  for (const { stem, boost } of known) {
    const row = index.rows.get(stem)!;
    const first = index.starts[row * index.fields]!;
    const end = index.starts[(row + 1) * index.fields]!;
    for (let at = first; at < end; at++) {
      const passage = index.passages[at]!;
      if (scores[passage] === 0) found.push(passage);
      scores[passage]! += (boost / norm) * index.weights[at]!;
    }
  }
  return { scores, found };
}
