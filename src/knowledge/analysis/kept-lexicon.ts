import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Raise when the lexicon's files are read into another shape. */
const SHAPE = 1;
/** An older and a newer program may share a data folder. */
const KEPT = 2;

const fileOf = (dir: string, raw: string) =>
  join(dir, `lexicon-${createHash('sha256').update(`${SHAPE}\n${raw}`).digest('hex').slice(0, 24)}.json`);

/**
 * What was kept of a lexicon with exactly this text.
 * @returns anything, since it comes from disk; null when there is nothing that can be read
 */
export function readKeptLexicon(dir: string, raw: string): unknown {
  try {
    return JSON.parse(readFileSync(fileOf(dir, raw), 'utf8'));
  } catch {
    return null;
  }
}

/** Keeps a lexicon, and drops older ones. A folder that cannot be written to costs time at the next start, no more. */
export function keepLexicon(dir: string, raw: string, content: unknown): void {
  const file = fileOf(dir, raw);
  const aside = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(dir, { recursive: true });
    writeFileSync(aside, JSON.stringify(content));
    renameSync(aside, file);
    const older = readdirSync(dir)
      .filter((name) => /^lexicon-[\da-f]+\.json$/u.test(name))
      .map((name) => join(dir, name))
      .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
    for (const old of older.slice(KEPT)) rmSync(old, { force: true });
  } catch {
    rmSync(aside, { force: true });
  }
}
