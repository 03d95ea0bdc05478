import { sql } from 'kysely';
import { onTestFinished } from 'vitest';
import { TABLE_NAMES } from '../../src/store/backup/backup-format.ts';
import { type DatabasePlace, openDatabase } from '../../src/store/sql/open-database.ts';
import type { SqlDatabase } from '../../src/store/sql/sql-database.ts';

/** The database itself, closed after the test. */
export async function rawDatabase(place: DatabasePlace): Promise<SqlDatabase> {
  const { database } = await openDatabase(place);
  onTestFinished(() => database.db.destroy());
  return database;
}

type Row = Readonly<Record<string, unknown>>;

/** Every row of every table that a backup has, in an order that does not depend on the database. */
export async function everyRow({ db }: SqlDatabase): Promise<Readonly<Record<string, readonly Row[]>>> {
  const tables: Record<string, readonly Row[]> = {};
  for (const name of TABLE_NAMES) {
    const { rows } = await sql<Row>`select * from ${sql.table(name)}`.execute(db);
    tables[name] = rows
      .map((row): Row => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  return tables;
}

/** The databases give bytes in different shapes. */
function plain(value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value;
}
