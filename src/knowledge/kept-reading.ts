import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** An older and a newer program may share a data folder. */
const KEPT = 2;

/** What was read from a text that takes long to parse, kept as JSON under the text's hash. */
export interface KeptReading {
  /** Comes from disk, so it may be anything; null when there is nothing that can be read. */
  read(): unknown;
  /** Keeps a reading, and drops older ones. A folder that cannot be written to costs time at the next start, no more. */
  keep(content: unknown): void;
}

/**
 * @param dir the folder, made when needed; null to keep nothing
 * @param name what it is a reading of, in small letters: part of the file's name
 * @param shape raise it when the text is read into another shape
 */
export function keptReading(dir: string | null, name: string, shape: number, text: string): KeptReading {
  if (dir === null) return { read: () => null, keep: () => {} };
  const hash = createHash('sha256').update(`${shape}\n${text}`).digest('hex');
  const file = join(dir, `${name}-${hash.slice(0, 24)}.json`);
  return {
    read() {
      try {
        return JSON.parse(readFileSync(file, 'utf8'));
      } catch {
        return null;
      }
    },
    keep(content) {
      try {
        mkdirSync(dir, { recursive: true });
        const aside = `${file}.${process.pid}.tmp`;
        writeFileSync(aside, JSON.stringify(content));
        renameSync(aside, file);
        dropOlder(dir, new RegExp(`^${name}-[\\da-f]{24}\\.json$`, 'u'));
      } catch {
        // No such folder, no right to write, no space: what is on disk stays as it is.
      }
    },
  };
}

function dropOlder(dir: string, names: RegExp): void {
  const files = readdirSync(dir)
    .filter((name) => names.test(name))
    .map((name) => join(dir, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const file of files.slice(KEPT)) rmSync(file, { force: true });
}
