import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ANALYSER_VERSION } from './analysis/analyser.ts';
import { folderFiles } from './readers/folder-files.ts';

/** Files beyond this size are refused by the readers: their content need not be hashed. */
const HASHED_UP_TO = 200 * 1024 * 1024;

/**
 * A hash of everything that the index depends on: the documents' names and bytes, the lexicon and the analyser. Looks at
 * the files that the readers look at; one that cannot be read, or is gone by the time it is read, counts by its error.
 * @param folders the knowledge folders; one that does not exist counts as empty
 * @returns 64 hexadecimal digits
 */
export async function contentKey(folders: readonly string[], lexicon: string): Promise<string> {
  const hash = createHash('sha256').update(`analyser ${ANALYSER_VERSION}\n`).update(lexicon);
  const noteError = (error: NodeJS.ErrnoException) => {
    hash.update(`\nunreadable ${error.code}\n`);
  };
  for (const folder of folders) {
    hash.update(`\nfolder ${folder}\n`);
    const files = await folderFiles(folder).catch((error) => {
      noteError(error);
      return [];
    });
    for (const file of files) {
      const path = join(folder, file);
      try {
        const { size } = await stat(path);
        hash.update(`\n${path} ${size}\n`);
        if (size > HASHED_UP_TO) continue;
        for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
      } catch (error) {
        noteError(error as NodeJS.ErrnoException);
      }
    }
  }
  return hash.digest('hex');
}
