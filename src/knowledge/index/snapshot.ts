import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import lunr from 'lunr';
import { z } from 'zod';
import type { DocumentFacts } from '../document.ts';
import { KNOWLEDGE_ERROR_CODES } from '../errors.ts';
import type { Passage } from '../passage.ts';
import type { SkippedFile } from '../readers/read-folder.ts';
import type { BuiltIndex } from './knowledge-index.ts';
import { completePostings } from './postings.ts';

const line = z.tuple([z.number(), z.number()]);

/** A snapshot is read back from disk, where anything may have happened to it. */
const snapshotSchema = z.object({
  key: z.string(),
  documents: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      publisher: z.string().nullable(),
      date: z.string().nullable(),
      reference: z.string().nullable(),
      path: z.string(),
      questions: z.array(z.string()),
    }),
  ),
  skipped: z.array(z.object({ path: z.string(), code: z.enum(KNOWLEDGE_ERROR_CODES), message: z.string() })),
  passages: z.array(
    z.object({
      id: z.string(),
      document: z.string(),
      title: z.string(),
      headings: z.array(z.string()),
      page: z.number().nullable(),
      lines: line,
      text: z.string(),
      footnotes: z.array(z.string()),
      questions: z.array(z.string()),
    }),
  ),
  lunr: z.looseObject({ version: z.string() }),
  stems: z.array(z.string()),
  frequency: z.string(),
  sentences: z.string(),
  entries: z.array(z.string()),
  latent: z.object({ stems: z.array(z.string()), dimensions: z.number(), terms: z.string(), passages: z.string() }),
});

/** Everything that reading and indexing the documents gave. */
export interface Snapshot {
  readonly documents: readonly DocumentFacts[];
  readonly skipped: readonly SkippedFile[];
  readonly passages: readonly Passage[];
  readonly built: BuiltIndex;
}

const encode = (values: Int32Array | Float32Array) => Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('base64');

/** A copy of its own, so that the numbers start at an address that an array of them may start at. */
function decode(text: string): ArrayBuffer {
  return new Uint8Array(Buffer.from(text, 'base64')).buffer;
}

const integers = (text: string) => new Int32Array(decode(text));
const fractions = (text: string) => new Float32Array(decode(text));

const fileOf = (dir: string, key: string) => join(dir, `knowledge-${key.slice(0, 24)}.json`);

/** Writes a snapshot beside its final name first, so that a half-written one is never read, and drops older ones. */
export function writeSnapshot(dir: string, key: string, snapshot: Snapshot): void {
  mkdirSync(dir, { recursive: true });
  const { postings, latent } = snapshot.built;
  const json = JSON.stringify({
    key,
    documents: snapshot.documents,
    skipped: snapshot.skipped,
    passages: snapshot.passages,
    lunr: snapshot.built.lunr.toJSON(),
    stems: [...postings.ids.keys()],
    frequency: encode(postings.frequency),
    sentences: encode(postings.sentences),
    entries: postings.entries.map(encode),
    latent: {
      stems: [...latent.ids.keys()],
      dimensions: latent.dimensions,
      terms: encode(latent.terms),
      passages: encode(latent.passages),
    },
  });
  const file = fileOf(dir, key);
  const aside = `${file}.${process.pid}.tmp`;
  writeFileSync(aside, json);
  renameSync(aside, file);
  prune(dir, file);
}

/** Several knowledge folders may be in use from one data folder: the four newest snapshots stay. */
function prune(dir: string, newest: string): void {
  const names = readdirSync(dir).filter((n) => /^knowledge-[\da-f]+\.json$/u.test(n) && join(dir, n) !== newest);
  for (const name of names.slice(0, Math.max(0, names.length - 3))) rmSync(join(dir, name), { force: true });
}

/** @returns null when there is no snapshot for this key, or when it is damaged: then the index is built anew */
export function readSnapshot(dir: string, key: string): Snapshot | null {
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(fileOf(dir, key), 'utf8'));
  } catch {
    return null;
  }
  const parsed = snapshotSchema.safeParse(raw);
  if (!parsed.success || parsed.data.key !== key) return null;
  const { documents, skipped, passages, stems, entries, frequency, sentences, latent } = parsed.data;
  if (entries.length !== passages.length) return null;
  try {
    return {
      documents,
      skipped,
      passages,
      built: {
        lunr: lunr.Index.load(parsed.data.lunr),
        postings: completePostings(stems, {
          frequency: integers(frequency),
          sentences: integers(sentences),
          entries: entries.map(integers),
        }),
        latent: {
          ids: new Map(latent.stems.map((stem, i) => [stem, i])),
          dimensions: latent.dimensions,
          terms: fractions(latent.terms),
          passages: fractions(latent.passages),
        },
      },
    };
  } catch {
    return null;
  }
}
