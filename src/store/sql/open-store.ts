import type { Store } from '../store.ts';

export interface OpenStoreOptions {
  /** `postgres://…`; null for a file of SQLite in the data folder. */
  readonly url: string | null;
  readonly dataDir: string;
  /** Takes an English sentence about something that was left as it is, and what to do about it. */
  readonly warn?: (problem: string) => void;
}

/**
 * Opens what is kept between starts: makes it when it is not there, and brings it up to this version. What it takes to speak to
 * a database is loaded here and not before.
 * @throws StoreError that says what to do
 */
export async function openStore({ url, dataDir, warn = console.warn }: OpenStoreOptions): Promise<Store> {
  const { createStore } = await import('./create-store.ts');
  if (url === null) {
    const { connectSqlite } = await import('./connect-sqlite.ts');
    const { explainSqlite } = await import('./explain-sqlite.ts');
    return createStore(await connectSqlite(dataDir), explainSqlite, { dataDir, warn });
  }
  const { connectPostgres } = await import('./connect-postgres.ts');
  const { explainPostgres } = await import('./explain-postgres.ts');
  return createStore(connectPostgres(url), explainPostgres, { dataDir, warn });
}
