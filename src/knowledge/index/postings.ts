import type { PassageTerms } from './passage-terms.ts';

/** Where in a passage a term stands. */
export const PLACE = { text: 0, part: 1, heading: 2, title: 3, footnote: 4, question: 5 } as const;

/**
 * The terms of every passage as figures, for ranking: lunr tells which passages hold a term, this tells where in them.
 */
export interface Postings {
  /** Stem → number. */
  readonly ids: ReadonlyMap<string, number>;
  /** By term number: how many passages hold it, in their text or as part of a compound in it. */
  readonly frequency: Int32Array;
  /** By term number: how many passages have it in a stored question. */
  readonly asked: Int32Array;
  /** By passage: term number, sentence, place; three figures a term. The stored questions stand last. */
  readonly entries: readonly Int32Array[];
  /** By term number: 1 for a figure or a numeral. */
  readonly numerals: Uint8Array;
  /** By passage: number of sentences. */
  readonly sentences: Int32Array;
}

export function buildPostings(terms: readonly PassageTerms[]): Postings {
  const ids = new Map<string, number>();
  const counts: number[] = [];
  const id = (stem: string) => {
    let n = ids.get(stem);
    if (n === undefined) {
      n = ids.size;
      ids.set(stem, n);
      counts.push(0);
    }
    return n;
  };
  const entries = terms.map((t) => {
    const out: number[] = [];
    const seen = new Set<number>();
    const push = (stems: readonly string[], sentence: number, place: number, counted: boolean) => {
      for (const stem of stems) {
        const n = id(stem);
        out.push(n, sentence, place);
        if (counted && !seen.has(n)) {
          seen.add(n);
          counts[n]!++;
        }
      }
    };
    t.text.forEach((stems, s) => {
      push(stems, s, PLACE.text, true);
    });
    t.parts.forEach((stems, s) => {
      push(stems, s, PLACE.part, true);
    });
    push(t.headings, 0, PLACE.heading, false);
    push(t.title, 0, PLACE.title, false);
    push(t.footnotes, 0, PLACE.footnote, false);
    t.questions.forEach((stems, q) => {
      push(stems, q, PLACE.question, false);
    });
    return Int32Array.from(out);
  });
  return completePostings([...ids.keys()], {
    frequency: Int32Array.from(counts),
    entries,
    sentences: Int32Array.from(terms.map((t) => t.text.length)),
  });
}

/** Adds what follows from the rest and is therefore not kept in a snapshot. */
export function completePostings(
  stems: readonly string[],
  kept: Pick<Postings, 'frequency' | 'entries' | 'sentences'>,
): Postings {
  const ids = new Map(stems.map((stem, id) => [stem, id]));
  return { ...kept, ids, numerals: numerals(ids), asked: askedIn(kept.entries, ids.size) };
}

function askedIn(entries: readonly Int32Array[], terms: number): Int32Array {
  const counts = new Int32Array(terms);
  const last = new Int32Array(terms).fill(-1);
  entries.forEach((own, passage) => {
    for (let at = own.length - 3; at >= 0 && own[at + 2] === PLACE.question; at -= 3) {
      const term = own[at]!;
      if (last[term] === passage) continue;
      last[term] = passage;
      counts[term]!++;
    }
  });
  return counts;
}

/** Whether a stem is used by the passages, or by people who ask for them. */
export function isUsed({ ids, frequency, asked }: Postings, stem: string): boolean {
  const id = ids.get(stem);
  return id !== undefined && (frequency[id]! > 0 || asked[id]! > 0);
}

const NUMERALS = new Set(
  'två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton tjugo trettio hundra tusen hälft tredjedel fjärdedel samtliga ingen inga fördubbl halver'.split(
    ' ',
  ),
);

/** Marks the terms that are figures or numerals. */
function numerals(ids: ReadonlyMap<string, number>): Uint8Array {
  const marks = new Uint8Array(ids.size);
  for (const [stem, id] of ids) if (/^\d/u.test(stem) || NUMERALS.has(stem)) marks[id] = 1;
  return marks;
}
