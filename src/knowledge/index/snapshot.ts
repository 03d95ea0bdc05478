import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { DocumentFacts } from '../document.ts';
import type { Passage } from '../passage.ts';
import type { SkippedFile } from '../readers/read-folder.ts';
import type { BuiltIndex } from './knowledge-index.ts';
import { latentStems } from './latent-documents.ts';
import { packNumbers, unpackNumbers } from './numbers-file.ts';
import { completePostings } from './postings.ts';
import { snapshotSchema } from './snapshot-schema.ts';

/** Everything that reading and indexing the documents gave. */
export interface Snapshot {
  readonly documents: readonly DocumentFacts[];
  readonly skipped: readonly SkippedFile[];
  readonly passages: readonly Passage[];
  readonly built: BuiltIndex;
}

/** Several knowledge folders may be in use from one data folder. */
const KEPT = 4;

/** The words of a snapshot and, in a file beside them, its numbers; the words say which numbers they belong to. */
const fileOf = (dir: string, key: string) => join(dir, `knowledge-${key.slice(0, 24)}.json`);
const numbersOf = (file: string) => file.replace(/\.json$/u, '.numbers');

/** Writes a snapshot beside its final name first, so that a half-written one is never read, and drops older ones. */
export function writeSnapshot(dir: string, key: string, snapshot: Snapshot): void {
  mkdirSync(dir, { recursive: true });
  const { postings, latent, lunr, words, known, lexiconStems } = snapshot.built;
  const { bytes, layout } = packNumbers({
    frequency: postings.frequency,
    sentences: postings.sentences,
    ...joined(postings.entries),
    lunrStarts: lunr.starts,
    lunrPassages: lunr.passages,
    lunrWeights: lunr.weights,
    latentRows: latent.rows,
    latentTerms: latent.terms,
    latentPassages: latent.passages,
    wordCounts: Int32Array.from(words.values()),
  });
  const json = JSON.stringify({
    key,
    documents: snapshot.documents,
    skipped: snapshot.skipped,
    passages: snapshot.passages,
    stems: [...postings.ids.keys()],
    lexiconStems,
    words: [...words.keys()],
    known: [...known],
    lunrFields: lunr.fields,
    dimensions: latent.dimensions,
    numbers: layout,
  });
  const file = fileOf(dir, key);
  writeAside(numbersOf(file), bytes);
  writeAside(file, json);
  prune(dir);
}

/** @returns null when there is no snapshot for this key, or when it is damaged: then the index is built anew */
export function readSnapshot(dir: string, key: string): Snapshot | null {
  const file = fileOf(dir, key);
  try {
    const parsed = snapshotSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (!parsed.success || parsed.data.key !== key) return null;
    return assembled(parsed.data, readFileSync(numbersOf(file)));
  } catch {
    return null;
  }
}

function assembled(said: z.infer<typeof snapshotSchema>, bytes: Buffer<ArrayBuffer>): Snapshot | null {
  const numbers = unpackNumbers(bytes, said.numbers);
  if (!numbers) return null;
  const { passages, stems, lexiconStems, words, dimensions } = said;
  const integers = (name: string, length?: number) => ofLength(numbers.integers.get(name), length);
  const fractions = (name: string, length?: number) => ofLength(numbers.fractions.get(name), length);
  const entries = integers('entries');
  const ends = integers('entryEnds', passages.length);
  const kept = {
    frequency: integers('frequency', stems.length),
    sentences: integers('sentences', passages.length),
    entries: Array.from(ends, (end, i) => entries.subarray(i === 0 ? 0 : ends[i - 1]!, end)),
  };
  const postings = completePostings(stems, kept);
  const counts = integers('wordCounts', words.length);
  return {
    documents: said.documents,
    skipped: said.skipped,
    passages,
    built: {
      postings,
      lexiconStems,
      known: new Set(said.known),
      words: new Map(words.map((word, i) => [word, counts[i]!])),
      lunr: {
        fields: said.lunrFields,
        rows: postings.ids,
        starts: integers('lunrStarts', stems.length * said.lunrFields + 1),
        passages: integers('lunrPassages'),
        weights: fractions('lunrWeights'),
        count: passages.length,
      },
      latent: {
        ids: latentStems(postings.ids, lexiconStems),
        dimensions,
        rows: integers('latentRows', stems.length + lexiconStems.length),
        terms: fractions('latentTerms'),
        passages: fractions('latentPassages', passages.length * dimensions),
      },
    },
  };
}

/** Lists of numbers as one, with where each ends. */
function joined(lists: readonly Int32Array[]): { entries: Int32Array; entryEnds: Int32Array } {
  const entries = new Int32Array(lists.reduce((sum, list) => sum + list.length, 0));
  const entryEnds = new Int32Array(lists.length);
  let end = 0;
  lists.forEach((list, i) => {
    entries.set(list, end);
    end += list.length;
    entryEnds[i] = end;
  });
  return { entries, entryEnds };
}

function ofLength<T extends { length: number }>(list: T | undefined, length?: number): T {
  if (!list || (length !== undefined && list.length !== length))
    throw new RangeError('Words and numbers do not agree.');
  return list;
}

function writeAside(file: string, content: string | Buffer): void {
  const aside = `${file}.${process.pid}.tmp`;
  writeFileSync(aside, content);
  renameSync(aside, file);
}

/** Drops all snapshots but the newest. */
function prune(dir: string): void {
  const files = readdirSync(dir)
    .filter((name) => /^knowledge-[\da-f]+\.json$/u.test(name))
    .map((name) => ({ file: join(dir, name), written: writtenAt(join(dir, name)) }))
    .sort((a, b) => b.written - a.written);
  for (const { file } of files.slice(KEPT)) {
    rmSync(file, { force: true });
    rmSync(numbersOf(file), { force: true });
  }
}

/** Milliseconds; another process may drop the file while it is looked at. */
function writtenAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
