import { basename, dirname, join } from 'node:path';
import type { SourceDocument } from '../document.ts';
import { KnowledgeError, type KnowledgeErrorCode } from '../errors.ts';
import { folderFiles } from './folder-files.ts';
import type { BlocksFromLines } from './read-content.ts';
import { readDocument } from './read-file.ts';
import { loadSourceOverrides, overrideKey, SOURCES_FILE, type SourceOverride } from './source-overrides.ts';

export interface ReadProgress {
  readonly done: number;
  readonly total: number;
  /** The file that was read last. */
  readonly path: string;
}

/** A file that was left out, and why; the message is for the operator. */
export interface SkippedFile {
  readonly path: string;
  readonly code: KnowledgeErrorCode;
  readonly message: string;
}

export interface ReadFolderOptions {
  readonly blocksFromLines: BlocksFromLines;
  readonly onProgress?: (progress: ReadProgress) => void;
  /** Largest accepted file in bytes; 200 MB if not given. */
  readonly limit?: number;
}

export interface FolderContent {
  /** Sorted by path. An id is the path from the folder unless front matter gives one; no two are the same. */
  readonly documents: SourceDocument[];
  readonly skipped: SkippedFile[];
}

/** Large files are held in memory while they are read, so only a few at a time. */
const AT_ONCE = 4;

/**
 * Reads all documents in a folder and the folders inside it. What cannot be read is listed and stops nothing;
 * so is a folder that does not exist.
 */
export async function readFolder(folder: string, options: ReadFolderOptions): Promise<FolderContent> {
  const skipped: SkippedFile[] = [];
  const files = await listed(folder, skipped);
  const sources = await overrides(folder, files, skipped);
  const names = files.filter((file) => basename(file) !== SOURCES_FILE);
  const results: (SourceDocument | SkippedFile)[] = [];
  let next = 0;
  let done = 0;
  const work = async () => {
    while (next < names.length) {
      const turn = next++;
      const name = names[turn]!;
      const path = join(folder, name);
      const { blocksFromLines, limit } = options;
      const id = name.normalize('NFC');
      results[turn] = await readDocument(path, {
        blocksFromLines,
        sources,
        id,
        ...(limit === undefined ? {} : { limit }),
      }).catch((error: unknown) => asSkipped(error, path));
      done += 1;
      options.onProgress?.({ done, total: names.length, path });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const documents: SourceDocument[] = [];
  const ids = new Set<string>();
  for (const [turn, result] of results.entries()) {
    if ('code' in result) {
      skipped.push(result);
    } else {
      // Two copies of an article have the same id in their front matter.
      const id = ids.has(result.id) ? names[turn]!.normalize('NFC') : result.id;
      ids.add(id);
      documents.push({ ...result, id });
    }
  }
  return { documents, skipped };
}

async function listed(folder: string, skipped: SkippedFile[]): Promise<string[]> {
  try {
    return await folderFiles(folder);
  } catch (cause) {
    const isMissing = ['ENOENT', 'ENOTDIR'].includes((cause as NodeJS.ErrnoException).code ?? '');
    const problem = isMissing
      ? 'is not a folder. Create it and put documents in it.'
      : `could not be read (${(cause as Error).message}). Check that the service may read the folder.`;
    skipped.push(
      asSkipped(new KnowledgeError(isMissing ? 'not_found' : 'not_readable', folder, problem), folder),
    );
    return [];
  }
}

/** Gathers every `sources.yaml`; one further in goes before one further out. */
async function overrides(folder: string, files: readonly string[], skipped: SkippedFile[]) {
  const all = new Map<string, SourceOverride>();
  const present = new Set(files.map((file) => overrideKey(join(folder, file))));
  const depth = (file: string) => file.split('/').length;
  const registers = files
    .filter((file) => basename(file) === SOURCES_FILE)
    .sort((a, b) => depth(a) - depth(b));
  for (const register of registers) {
    const path = join(folder, register);
    try {
      for (const [key, override] of await loadSourceOverrides(dirname(path))) {
        if (!present.has(key)) {
          const problem = `names "${override.file}", which is not in the folder. Correct the name.`;
          skipped.push(asSkipped(new KnowledgeError('not_found', path, problem), path));
        }
        all.set(key, override);
      }
    } catch (error) {
      skipped.push(asSkipped(error, path));
    }
  }
  return all;
}

function asSkipped(error: unknown, path: string): SkippedFile {
  const known =
    error instanceof KnowledgeError
      ? error
      : new KnowledgeError('corrupt', path, `could not be read: ${error}`, error);
  return { path: known.path, code: known.code, message: known.message };
}
