import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ANALYSER_VERSION } from './analysis/analyser.ts';

/** Files beyond this size are refused by the readers: their content need not be hashed. */
const HASHED_UP_TO = 200 * 1024 * 1024;

/**
 * A hash of everything that the index depends on: the documents' names and bytes, the lexicon and the analyser.
 * @param folders the knowledge folders; one that does not exist counts as empty
 * @returns 64 hexadecimal digits
 */
export async function contentKey(folders: readonly string[], lexicon: string): Promise<string> {
  const hash = createHash('sha256').update(`analyser ${ANALYSER_VERSION}\n`).update(lexicon);
  for (const folder of folders) {
    hash.update(`\nfolder ${folder}\n`);
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const files = entries.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name));
    for (const file of files.sort()) {
      const { size } = await stat(file);
      hash.update(`\n${file} ${size}\n`);
      if (size > HASHED_UP_TO) continue;
      for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
    }
  }
  return hash.digest('hex');
}
