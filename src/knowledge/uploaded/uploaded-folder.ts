import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where the documents that the organisation has put in lie as files; the database is what holds them. */
export function uploadedFolder(dataDir: string): string {
  return join(dataDir, 'uploaded');
}

/** The folder in a list, or nothing where no document has been put in. */
export function uploadedFolders(dataDir: string): readonly string[] {
  const folder = uploadedFolder(dataDir);
  return existsSync(folder) ? [folder] : [];
}
