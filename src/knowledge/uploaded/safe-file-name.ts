import { extname } from 'node:path';
import { SOURCES_FILE } from '../readers/source-overrides.ts';

/** In characters; a name of twice as many bytes is taken everywhere. */
const LONGEST = 120;

/**
 * A file's name as it can be used anywhere: without folders, signs that some systems do not take, and dots before it.
 * @returns never empty
 */
export function safeFileName(file: string): string {
  const name = file
    .normalize('NFC')
    .replace(/^.*[/\\]/u, '')
    .replace(/[\p{C}:*?"<>|#%]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.~]+|[\s.]+$/gu, '');
  const extension = extname(name).slice(0, 10);
  const stem = name.slice(0, name.length - extname(name).length).slice(0, LONGEST);
  const safe = stem === '' ? `dokument${extension}` : `${stem}${extension}`;
  // That name says what other files are.
  return safe === SOURCES_FILE ? `${safe}.txt` : safe;
}
