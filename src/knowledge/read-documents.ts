import { basename, dirname, resolve } from 'node:path';
import type { DocumentFacts } from './document.ts';
import type { Passage } from './passage.ts';
import { splitPassages } from './passages/split-passages.ts';
import { type ReadProgress, readFolder, type SkippedFile } from './readers/read-folder.ts';
import { blocksFromLines } from './structure/blocks-from-lines.ts';

export interface ReadDocuments {
  /** No two have the same id. `folder` is the one of the folders given that it was found in. */
  readonly documents: readonly (DocumentFacts & { readonly folder: string })[];
  readonly passages: readonly Passage[];
  readonly skipped: readonly SkippedFile[];
}

/** Reads all documents in the folders and cuts them into passages. What cannot be read is listed and stops nothing. */
export async function readDocuments(
  folders: readonly string[],
  onProgress?: (progress: ReadProgress) => void,
): Promise<ReadDocuments> {
  const documents: ReadDocuments['documents'][number][] = [];
  const passages: Passage[] = [];
  const skipped: SkippedFile[] = [];
  const taken = new Set<string>();
  for (const folder of folders) {
    const read = await readFolder(folder, { blocksFromLines, ...(onProgress ? { onProgress } : {}) });
    skipped.push(...read.skipped);
    for (const { blocks, references, sectionQuestions, ...facts } of read.documents) {
      const id = freeId(facts.id, folder, taken);
      taken.add(id);
      passages.push(...splitPassages({ ...facts, id, blocks, references, sectionQuestions }));
      documents.push({ ...facts, id, folder });
    }
  }
  return { documents, passages, skipped };
}

/** Ids are unique within a folder only: one that is taken gets the folders that it lies in before it, as far as needed. */
function freeId(id: string, folder: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let outer = resolve(folder); taken.has(free) && basename(outer) !== ''; outer = dirname(outer)) {
    free = `${basename(outer).normalize('NFC')}/${free}`;
  }
  for (let n = 2; taken.has(free); n++) free = `${id} (${n})`;
  return free;
}
