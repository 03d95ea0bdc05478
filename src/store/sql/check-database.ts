import { existsSync } from 'node:fs';
import { sql } from 'kysely';
import { sqliteFile } from './connect-sqlite.ts';
import { knownMigrations } from './migrate.ts';
import { migrations } from './migrations/migrations.ts';
import { type DatabasePlace, openDatabase } from './open-database.ts';

export interface CheckedDatabase {
  /** The file, or "host:port/database". */
  readonly place: string;
  /** `new`: there is nothing in it; `older`: the next start brings it up to this version. */
  readonly schema: 'new' | 'older' | 'current';
}

/**
 * Looks whether the database can be reached and written to, and is of this version or an earlier one. Changes nothing, and does not
 * make a file that is not there.
 * @throws StoreError that says what is wrong and what to do
 */
export async function checkDatabase(place: DatabasePlace): Promise<CheckedDatabase> {
  if (place.url === null && !existsSync(sqliteFile(place.dataDir)))
    return { place: sqliteFile(place.dataDir), schema: 'new' };
  const { database, explain } = await openDatabase(place);
  const { db, dialect } = database;
  try {
    const done = await knownMigrations(database, migrations);
    const trial = await db.startTransaction().execute();
    try {
      // Whoever holds a lock for longer holds up the program as well.
      if (dialect === 'postgres') await sql`set local lock_timeout = '5s'`.execute(trial);
      await sql`create table lathunden_trial (one integer)`.execute(trial);
    } finally {
      await trial.rollback().execute();
    }
    const all = Object.keys(migrations).length;
    const schema = done.length === all ? 'current' : done.length === 0 ? 'new' : 'older';
    return { place: database.place, schema };
  } catch (cause) {
    throw explain(cause, database.place);
  } finally {
    await db.destroy();
  }
}
