import { stat } from 'node:fs/promises';
import type { DocumentFacts, SourceDocument } from '../document.ts';

/** What a document holds besides what is known of it. */
export type DocumentText = Pick<SourceDocument, 'blocks' | 'references'>;

/** Reads documents again: only their passages are in memory. */
export interface DocumentReader {
  /** @returns null when the file is gone or cannot be read any more */
  read(facts: Pick<DocumentFacts, 'path'>): Promise<DocumentText | null>;
}

/** People read on in what they have just read; a large report takes a few megabytes. */
const KEPT = 6;

/**
 * @param kept so many documents are kept, those read last
 * @param reading reads a file; the readers of all formats unless told
 */
export function createDocumentReader(
  kept = KEPT,
  reading: (path: string) => Promise<DocumentText> = readFile,
): DocumentReader {
  const known = new Map<string, { readonly state: string; readonly text: Promise<DocumentText | null> }>();
  return {
    async read({ path }) {
      const facts = await stat(path).catch(() => null);
      if (facts === null) return null;
      const state = `${facts.mtimeMs} ${facts.size}`;
      const before = known.get(path);
      const text = before?.state === state ? before.text : reading(path).catch(() => null);
      // What was used last comes last.
      known.delete(path);
      known.set(path, { state, text });
      for (const oldest of [...known.keys()].slice(0, Math.max(0, known.size - kept))) known.delete(oldest);
      return text;
    },
  };
}

async function readFile(path: string): Promise<DocumentText> {
  // The readers take long to load, and most people never open a document.
  const [{ readDocument }, { blocksFromLines }] = await Promise.all([
    import('../readers/read-file.ts'),
    import('../structure/blocks-from-lines.ts'),
  ]);
  const { blocks, references } = await readDocument(path, { blocksFromLines });
  return { blocks, references };
}
