import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { sql } from 'kysely';
import { BackupError } from '../errors.ts';
import { migrations } from '../sql/migrations/migrations.ts';
import type { Queries, SqlDatabase } from '../sql/sql-database.ts';
import {
  atOnce,
  BACKUP_TABLES,
  type BackupCounts,
  type BackupTable,
  columnsOf,
  FORMAT,
  noRows,
  TABLE_NAMES,
  VERSION,
} from './backup-format.ts';

export interface BackupOptions {
  /** Writes over a file that is there. */
  readonly force: boolean;
  /** Milliseconds. */
  readonly now: () => number;
}

/**
 * Writes everything to a file, as it is at one moment, while others go on writing to the database. The file is there wholly or
 * not at all, and for nobody else on the computer to read.
 * @throws BackupError when the file is there already or cannot be written
 */
export async function writeBackup(
  database: SqlDatabase,
  file: string,
  { force, now }: BackupOptions,
): Promise<BackupCounts> {
  if (!force && existsSync(file))
    throw new BackupError('exists', file, 'is there already: choose another name, or say --force.');
  const aside = `${file}.${process.pid}.tmp`;
  const handle = await open(aside, 'wx', 0o600).catch((cause) => {
    throw unwritable(file, cause);
  });
  try {
    const counts = await database.db.connection().execute((db) => atOneMoment(db, database, handle, now));
    await handle.sync();
    await handle.close();
    await rename(aside, file).catch((cause) => {
      throw unwritable(file, cause);
    });
    return counts;
  } catch (cause) {
    await handle.close().catch(() => {});
    await rm(aside, { force: true });
    throw (cause as NodeJS.ErrnoException).code === 'ENOSPC' ? unwritable(file, cause) : cause;
  }
}

async function atOneMoment(
  db: Queries,
  { dialect }: SqlDatabase,
  handle: FileHandle,
  now: () => number,
): Promise<BackupCounts> {
  // SQLite: not the transaction of everybody else here, which takes the right to write from them.
  const begin = dialect === 'postgres' ? 'begin isolation level repeatable read read only' : 'begin deferred';
  await sql.raw(begin).execute(db);
  try {
    return await writeLines(db, handle, now);
  } finally {
    await sql.raw('rollback').execute(db);
  }
}

async function writeLines(db: Queries, handle: FileHandle, now: () => number): Promise<BackupCounts> {
  const hash = createHash('sha256');
  const counts = noRows();
  const write = async (lines: readonly unknown[]) => {
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    hash.update(text);
    await handle.writeFile(text);
  };
  const madeAt = new Date(now()).toISOString();
  await write([{ format: FORMAT, version: VERSION, schema: Object.keys(migrations), madeAt }]);
  for (const table of TABLE_NAMES) {
    for await (const rows of pagesOf(db, table)) {
      await write(rows.map((row) => ({ table, row: withoutBytes(row) })));
      counts[table] += rows.length;
    }
  }
  await handle.writeFile(`${JSON.stringify({ counts, sha256: hash.digest('hex') })}\n`);
  return counts;
}

type Row = Readonly<Record<string, unknown>>;

/** All rows by key, some at a time. */
async function* pagesOf(db: Queries, table: BackupTable): AsyncGenerator<readonly Row[]> {
  const columns = sql.join(columnsOf(table).map((name) => sql.ref(name)));
  const keys: readonly string[] = BACKUP_TABLES[table].key;
  const key = sql.join(keys.map((name) => sql.ref(name)));
  const page = atOnce(table);
  let after: Row | undefined;
  do {
    const last = after;
    const beyond =
      last === undefined ? sql`` : sql`where (${key}) > (${sql.join(keys.map((name) => last[name]))})`;
    const { rows } = await sql<Row>`
      select ${columns} from ${sql.table(table)} ${beyond} order by ${key} limit ${sql.lit(page)}`.execute(
      db,
    );
    if (rows.length > 0) yield rows;
    after = rows.length < page ? undefined : rows.at(-1);
  } while (after !== undefined);
}

/** JSON has no bytes: they are base64 there. */
function withoutBytes(row: Row): Row {
  if (!Object.values(row).some((value) => value instanceof Uint8Array)) return row;
  const text = (value: unknown) =>
    value instanceof Uint8Array
      ? Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64')
      : value;
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, text(value)]));
}

function unwritable(file: string, cause: unknown): BackupError {
  const problem = (cause as NodeJS.ErrnoException).code ?? String(cause);
  return new BackupError('unwritable', file, `cannot be written (${problem}): choose another place.`, cause);
}
