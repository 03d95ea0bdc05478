import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, type SqliteDatabase } from 'kysely';
import { StoreError } from '../errors.ts';
import { explainSqlite } from './explain-sqlite.ts';
import { nodeSqlite } from './node-sqlite.ts';
import type { SqlDatabase } from './sql-database.ts';
import { ImmediateSqliteDialect } from './sqlite-dialect.ts';
import type { Tables } from './tables.ts';
import { whenFree } from './when-free.ts';

/** Where everything lies in the data folder, when no other database is set. */
export function sqliteFile(dataDir: string): string {
  return join(dataDir, 'lathunden.sqlite');
}

/**
 * Opens the file in the data folder; makes both when they are not there.
 * @throws StoreError
 */
export async function connectSqlite(dataDir: string): Promise<SqlDatabase> {
  const place = sqliteFile(dataDir);
  makeFile(dataDir, place);
  let database: SqliteDatabase | null = null;
  try {
    const opened = nodeSqlite(place);
    database = opened;
    for (const pragma of ['journal_mode = wal', 'synchronous = full']) {
      await whenFree(() => opened.prepare(`pragma ${pragma}`).all([]));
    }
  } catch (cause) {
    database?.close();
    throw explainSqlite(cause, place);
  }
  return {
    db: new Kysely<Tables>({ dialect: new ImmediateSqliteDialect({ database }) }),
    dialect: 'sqlite',
    place,
  };
}

/** For nobody else on the computer: SQLite gives the files beside it the same rights. */
function makeFile(folder: string, file: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    closeSync(openSync(file, 'a', 0o600));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOSPC')
      throw new StoreError('disk_full', file, 'cannot be made: the disk is full.', cause);
    throw new StoreError(
      'no_rights',
      file,
      `cannot be opened (${code}): let the account that runs Lathunden read and write the folder, or set DATA_DIR to another.`,
      cause,
    );
  }
  try {
    chmodSync(file, 0o600);
  } catch {
    // Somebody else's file that we may write all the same: theirs to say who reads it.
  }
}
