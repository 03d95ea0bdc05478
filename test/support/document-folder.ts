import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Folders for a whole test file: documents, and a data folder in which the snapshot is kept from one test to the next. */
export interface DocumentFolder {
  readonly documents: string;
  readonly dataDir: string;
}

/** @param files text by file name */
export function documentFolder(files: Readonly<Record<string, string>>): DocumentFolder {
  const documents = mkdtempSync(join(tmpdir(), 'lathunden-'));
  const dataDir = mkdtempSync(join(tmpdir(), 'lathunden-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(documents, name), text);
  afterAll(() => {
    for (const folder of [documents, dataDir]) rmSync(folder, { recursive: true, force: true });
  });
  return { documents, dataDir };
}
