import { type FileHandle, open, stat } from 'node:fs/promises';
import { KnowledgeError } from '../errors.ts';

/** No report is anywhere near this; a file that is, is the wrong file. In bytes. */
export const MAX_FILE_BYTES = 200 * 1024 * 1024;

/**
 * Reads a whole file, having asked for its size first so that nothing huge is ever loaded.
 * @param limit largest accepted size in bytes
 * @throws KnowledgeError not_found, not_readable, unreadable_empty or too_large
 */
export async function readBytes(path: string, limit: number = MAX_FILE_BYTES): Promise<Buffer> {
  try {
    // Asked by path before opening: opening a named pipe would wait for ever.
    const facts = await stat(path);
    if (!facts.isFile()) {
      throw new KnowledgeError('not_readable', path, 'is not a file. Put documents in the folder as files.');
    }
    if (facts.size === 0) {
      throw new KnowledgeError('unreadable_empty', path, 'is empty (0 bytes). Copy the file again.');
    }
    if (facts.size > limit) {
      throw new KnowledgeError(
        'too_large',
        path,
        `is ${inMegabytes(facts.size)} and the limit is ${inMegabytes(limit)}. ` +
          'Save a copy without pictures, or split it into parts.',
      );
    }
    await using file = await open(path);
    return await readAtMost(file, facts.size);
  } catch (error) {
    throw error instanceof KnowledgeError ? error : fromSystem(error, path);
  }
}

/** A file that grows while it is read is cut at the size that was checked. */
async function readAtMost(file: FileHandle, size: number): Promise<Buffer> {
  const bytes = Buffer.alloc(size);
  let filled = 0;
  while (filled < size) {
    const { bytesRead } = await file.read(bytes, filled, size - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

function fromSystem(error: unknown, path: string): KnowledgeError {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new KnowledgeError('not_found', path, 'does not exist. Check the name and the folder.', error);
  }
  return new KnowledgeError(
    'not_readable',
    path,
    `could not be read (${code ?? String(error)}). Check that the service may read the file.`,
    error,
  );
}

function inMegabytes(bytes: number): string {
  return `${(bytes / (1024 * 1024)).toFixed(1)} MB`;
}
