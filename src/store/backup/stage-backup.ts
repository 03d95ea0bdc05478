import { sql } from 'kysely';
import type { Queries } from '../sql/sql-database.ts';
import { BACKUP_TABLES, type BackupTable, columnsOf, TABLE_NAMES } from './backup-format.ts';

/** Where the rows of a backup lie until it is known that all of it is whole: a table that only this connection sees. */
export function staged(table: BackupTable): string {
  return `staged_${table}`;
}

/** Makes empty ones beside all tables. Nobody else is held up. */
export async function makeStages(db: Queries): Promise<void> {
  for (const table of TABLE_NAMES) {
    const columns = sql.join(columnsOf(table).map((name) => sql.ref(name)));
    const key = sql.join(BACKUP_TABLES[table].key.map((name) => sql.ref(name)));
    const stage = sql.table(staged(table));
    await sql`create temporary table ${stage} as select ${columns} from ${sql.table(table)} where 1 = 0`.execute(
      db,
    );
    await sql`create unique index ${sql.id(`${staged(table)}_key`)} on ${stage} (${key})`.execute(db);
  }
}

export async function dropStages(db: Queries): Promise<void> {
  for (const table of TABLE_NAMES) await sql`drop table if exists ${sql.table(staged(table))}`.execute(db);
}

export async function stageRows(
  db: Queries,
  table: BackupTable,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const columns = columnsOf(table);
  const values = rows.map((row) => sql`(${sql.join(columns.map((name) => row[name]))})`);
  const names = sql.join(columns.map((name) => sql.ref(name)));
  await sql`insert into ${sql.table(staged(table))} (${names}) values ${sql.join(values)}`.execute(db);
}

/**
 * Puts the staged rows of a table among those that are there.
 * @param same what to do with a row that is there already, by its key
 */
export async function putStaged(
  db: Queries,
  table: BackupTable,
  same: ReturnType<typeof sql> = sql`do nothing`,
): Promise<void> {
  const columns = sql.join(columnsOf(table).map((name) => sql.ref(name)));
  const key = sql.join(BACKUP_TABLES[table].key.map((name) => sql.ref(name)));
  // SQLite takes "on conflict" for a part of the selection where there is no condition.
  await sql`
    insert into ${sql.table(table)} (${columns})
    select ${columns} from ${sql.table(staged(table))} where 1 = 1
    on conflict (${key}) ${same}`.execute(db);
}

/** "set" with every column of a table as the staged row has it. @param but columns that become something else */
export function asStaged(table: BackupTable, but: Readonly<Record<string, ReturnType<typeof sql>>> = {}) {
  const keys: readonly string[] = BACKUP_TABLES[table].key;
  const columns = columnsOf(table).filter((name) => !keys.includes(name));
  return sql.join(columns.map((name) => sql`${sql.ref(name)} = ${but[name] ?? sql.ref(`excluded.${name}`)}`));
}
