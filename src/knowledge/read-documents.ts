import { basename, dirname, resolve } from 'node:path';
import type { DocumentFacts } from './document.ts';
import type { Passage } from './passage.ts';
import { splitPassages } from './passages/split-passages.ts';
import { folderFiles } from './readers/folder-files.ts';
import { type ReadProgress, readFolder, type SkippedFile } from './readers/read-folder.ts';
import { SOURCES_FILE } from './readers/source-overrides.ts';
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
  const sizes = await Promise.all(folders.map(countFiles));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let before = 0;
  for (const [i, folder] of folders.entries()) {
    const read = await readFolder(folder, {
      blocksFromLines,
      onProgress: ({ done, path }) => onProgress?.({ done: before + done, total, path }),
    });
    before += sizes[i]!;
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

/** How many documents a folder may hold; none when it cannot be read, which is told when it is. */
async function countFiles(folder: string): Promise<number> {
  const files = await folderFiles(folder).catch(() => []);
  return files.filter((file) => basename(file) !== SOURCES_FILE).length;
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
