import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { BackupError } from '../errors.ts';
import { migrations } from '../sql/migrations/migrations.ts';
import {
  atOnce,
  BACKUP_TABLES,
  type BackupCounts,
  BackupEnd,
  BackupHead,
  BackupRow,
  type BackupTable,
  FORMAT,
  noRows,
} from './backup-format.ts';
import { fileLines } from './file-lines.ts';

export interface BackupFacts {
  readonly madeAt: string;
  readonly counts: BackupCounts;
  /** Those that there were when it was made: of the others it says nothing, not that they were empty. */
  readonly tables: ReadonlySet<BackupTable>;
}

type Row = Readonly<Record<string, unknown>>;

/** Rows handed over at once, all of one table; fewer where they are long. */
const BATCH = 500;

/**
 * Reads a backup from the beginning to the end, each line by its schema, and checks that it is whole and as it was written.
 * What `take` has got is to be trusted only when this has returned.
 * @throws BackupError that says what is wrong, with the line
 */
export async function readBackup(
  file: string,
  take: (table: BackupTable, rows: readonly Row[]) => Promise<void>,
): Promise<BackupFacts> {
  const hash = createHash('sha256');
  const counts = noRows();
  let head: z.infer<typeof BackupHead> | null = null;
  let number = 0;
  /** The line before: only when there is another is it known not to be the last. */
  let waiting: Buffer | null = null;
  let batch: { readonly table: BackupTable; readonly rows: Row[] } | null = null;
  const handOver = async () => {
    if (batch !== null) await take(batch.table, batch.rows);
    batch = null;
  };

  const takeLine = async (line: Buffer) => {
    hash.update(line);
    number += 1;
    if (head === null) {
      head = readHead(line, file);
      return;
    }
    const { table, row } = readRow(line, file, number);
    counts[table] += 1;
    if (batch !== null && (batch.table !== table || batch.rows.length === Math.min(BATCH, atOnce(table))))
      await handOver();
    batch ??= { table, rows: [] };
    batch.rows.push(row);
  };

  for await (const lines of fileLines(file)) {
    for (const line of lines) {
      if (waiting !== null) await takeLine(waiting);
      waiting = line;
    }
    // A view of what was read: only what waits for the next chunk is copied.
    if (waiting !== null) waiting = Buffer.from(waiting);
  }
  if (waiting === null)
    throw new BackupError('not_a_backup', file, 'is empty: it is no backup of Lathunden.');
  if (head === null) readHead(waiting, file);
  const end = BackupEnd.safeParse(jsonOf(waiting)).data;
  if (end === undefined || waiting.at(-1) !== 0x0a || head === null)
    throw new BackupError('torn', file, 'is not whole: its end is missing. Copy it again, or take another.');
  if (end.sha256 !== hash.digest('hex') || !isDeepStrictEqual({ ...noRows(), ...end.counts }, counts)) {
    throw new BackupError(
      'damaged',
      file,
      'is not as it was written: its check sum is another. Copy it again, or take another.',
    );
  }
  await handOver();
  const tables = new Set(Object.keys(end.counts) as BackupTable[]);
  return { madeAt: (head as z.infer<typeof BackupHead>).madeAt, counts, tables };
}

function readHead(line: Buffer, file: string): z.infer<typeof BackupHead> {
  const raw = jsonOf(line) as { format?: unknown; version?: unknown } | null | undefined;
  const head = BackupHead.safeParse(raw).data;
  if (head === undefined) {
    if (raw?.format === FORMAT && typeof raw.version === 'number' && raw.version > 1)
      throw new BackupError(
        'newer_format',
        file,
        'was made by a later version of Lathunden: restore it with that one.',
      );
    throw new BackupError('not_a_backup', file, 'is no backup of Lathunden.');
  }
  const unknown = head.schema.filter((name) => !(name in migrations));
  if (unknown.length === 0) return head;
  throw new BackupError(
    'newer_schema',
    file,
    `was made by a later version of Lathunden (${unknown.join(', ')}): restore it with that one.`,
  );
}

function readRow(line: Buffer, file: string, number: number): { table: BackupTable; row: Row } {
  const read = BackupRow.safeParse(jsonOf(line));
  const row = read.success ? BACKUP_TABLES[read.data.table].row.safeParse(read.data.row) : read;
  if (!read.success || !row.success) {
    // Which column, but not what stands in it: it may be about somebody.
    const column = row.error?.issues[0]?.path.join('.');
    const where = read.success && column ? ` (${read.data.table}.${column})` : '';
    throw new BackupError(
      'damaged',
      file,
      `is damaged at line ${number}${where}. Copy it again, or take another.`,
    );
  }
  return { table: read.data.table, row: row.data };
}

/** @returns undefined for what is no JSON */
function jsonOf(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString('utf8'));
  } catch {
    return undefined;
  }
}
