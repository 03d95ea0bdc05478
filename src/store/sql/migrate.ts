import { sql } from 'kysely';
import { StoreError } from '../errors.ts';
import type { SqlDatabase } from './sql-database.ts';

const TABLE = 'lathunden_migration';

/**
 * Brings the tables up to this version. Of several that start at once one does it and the others wait: SQLite lets one write,
 * PostgreSQL has an advisory lock.
 * @throws StoreError `newer_schema` when a later version has been here; what the database says otherwise
 */
export async function migrate(database: SqlDatabase): Promise<void> {
  const { migrations } = await import('./migrations/migrations.ts');
  const done = await knownMigrations(database, migrations);
  if (done.length === Object.keys(migrations).length) return;
  const { Migrator } = await import('kysely/migration');
  const { error } = await new Migrator({
    db: database.db,
    provider: { getMigrations: async () => ({ ...migrations }) },
    migrationTableName: TABLE,
    migrationLockTableName: `${TABLE}_lock`,
  }).migrateToLatest();
  if (error !== undefined) throw error;
}

/**
 * The migrations that have been here, by name.
 * @param migrations all that this version knows
 * @throws StoreError `newer_schema` when there are others among them
 */
export async function knownMigrations(
  { db, place }: SqlDatabase,
  migrations: Readonly<Record<string, unknown>>,
): Promise<readonly string[]> {
  const done = await applied(db);
  const unknown = done.filter((name) => !(name in migrations));
  if (unknown.length === 0) return done;
  throw new StoreError(
    'newer_schema',
    place,
    `was written by a later version of Lathunden (${unknown.join(', ')}): start that version, or restore a backup from before it.`,
  );
}

async function applied(db: SqlDatabase['db']): Promise<readonly string[]> {
  try {
    const { rows } = await sql<{ name: string }>`select name from ${sql.table(TABLE)} order by name`.execute(
      db,
    );
    return rows.map(({ name }) => name);
  } catch (cause) {
    // There is no such table before the first time.
    if (/no such table/u.test(String(cause)) || (cause as { code?: string }).code === '42P01') return [];
    throw cause;
  }
}
