import type { Terminal } from '../cli.ts';
import type { Config } from '../config.ts';
import type { DatabasePlace } from '../store/sql/open-database.ts';
import type { Store } from '../store/store.ts';

export type StoreSettings = Pick<Config, 'dataDir'> & {
  readonly reminders: Pick<Config['reminders'], 'databaseUrl'>;
};

/** Where what is kept between starts lies. */
export function storePlace({ dataDir, reminders }: StoreSettings): DatabasePlace {
  return { url: reminders.databaseUrl, dataDir };
}

/**
 * Opens the store for one command, beside the bot that may be running, and closes it afterwards.
 * @throws StoreError that says what to do
 */
export async function withStore<T>(
  settings: StoreSettings,
  terminal: Pick<Terminal, 'err'>,
  use: (store: Store) => Promise<T>,
): Promise<T> {
  const { openStore } = await import('../store/sql/open-store.ts');
  const store = await openStore({ ...storePlace(settings), warn: terminal.err });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}
