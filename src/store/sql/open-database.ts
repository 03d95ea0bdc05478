import { BackupError } from '../errors.ts';
import type { SqlDatabase } from './sql-database.ts';

export interface DatabasePlace {
  /** `postgres://…`; null for a file of SQLite in the data folder. */
  readonly url: string | null;
  readonly dataDir: string;
}

export interface OpenedDatabase {
  readonly database: SqlDatabase;
  /** Makes of what the database said something that the operator can act on. */
  readonly explain: (cause: unknown, place: string) => unknown;
}

/**
 * Connects, and no more: nothing has been migrated. What it takes to speak to a database is loaded here and not before.
 * @throws StoreError that says what to do
 */
export async function openDatabase({ url, dataDir }: DatabasePlace): Promise<OpenedDatabase> {
  if (url === null) {
    const { connectSqlite } = await import('./connect-sqlite.ts');
    const { explainSqlite } = await import('./explain-sqlite.ts');
    return { database: await connectSqlite(dataDir), explain: explainSqlite };
  }
  const { connectPostgres } = await import('./connect-postgres.ts');
  const { explainPostgres } = await import('./explain-postgres.ts');
  return { database: connectPostgres(url), explain: explainPostgres };
}

/**
 * Opens the database, brings it up to this version, and lets go of it afterwards.
 * @throws StoreError for what the database says; what is wrong with a backup as it was
 */
export async function useDatabase<T>(
  place: DatabasePlace,
  use: (database: SqlDatabase) => Promise<T>,
): Promise<T> {
  const { database, explain } = await openDatabase(place);
  try {
    const { migrate } = await import('./migrate.ts');
    await migrate(database);
    return await use(database);
  } catch (cause) {
    throw cause instanceof BackupError ? cause : explain(cause, database.place);
  } finally {
    await database.db.destroy();
  }
}
