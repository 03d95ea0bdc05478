import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { SqlDatabase } from './sql-database.ts';

export interface OldFiles {
  readonly dataDir: string;
  readonly warn: (problem: string) => void;
}

/** What was kept in files before there was a database. */
export const OLD_FILES = {
  counts: 'participation-counts.jsonl',
  questions: 'unanswered-questions.json',
} as const;

/** Takes over what earlier versions kept in files, once, and renames them. One that is damaged is told and left as it is. */
export async function importFiles(database: SqlDatabase, { dataDir, warn }: OldFiles): Promise<void> {
  const there = Object.values(OLD_FILES)
    .map((name) => join(dataDir, name))
    .filter((path) => existsSync(path));
  if (there.length === 0) return;
  const { importOldFile } = await import('./import-old-file.ts');
  for (const path of there) {
    const problem = await importOldFile(database, path);
    if (problem !== null) warn(problem);
    else putAside(path);
  }
}

function putAside(path: string): void {
  try {
    renameSync(path, `${path}.imported`);
  } catch (cause) {
    // Another process that starts now was first.
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
  }
}
