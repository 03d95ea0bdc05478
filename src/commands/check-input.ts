import { type Stats, statSync } from 'node:fs';
import { cliTexts } from '../texts/cli.ts';
import { InputError, unreadable } from './errors.ts';

/**
 * Sees to it that the folders to answer from are there: a mistyped one would be answered with "it is not in the texts".
 * @throws InputError naming the first that is not
 */
export function checkFolders(folders: readonly string[]): void {
  for (const folder of folders) {
    const facts = look(folder);
    if (facts === null) throw new InputError('missing', cliTexts.missingKnowledge(folder));
    if (!facts.isDirectory()) throw new InputError('wrong_kind', cliTexts.knowledgeIsFile(folder));
  }
}

/**
 * Sees to it that a file with questions is there before anything is read.
 * @throws InputError
 */
export function checkBatchFile(file: string): void {
  const facts = look(file);
  if (facts === null) throw new InputError('missing', cliTexts.missingBatch(file));
  if (facts.isDirectory()) throw new InputError('wrong_kind', cliTexts.batchIsFolder(file));
}

/** @returns null when there is nothing of that name */
function look(path: string): Stats | null {
  try {
    return statSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw unreadable(path, error);
  }
}
