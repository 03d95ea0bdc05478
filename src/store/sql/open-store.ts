import type { Store } from '../store.ts';
import { type DatabasePlace, openDatabase } from './open-database.ts';

export interface OpenStoreOptions extends DatabasePlace {
  /** Takes an English sentence about something that was left as it is, and what to do about it. */
  readonly warn?: (problem: string) => void;
}

/**
 * Opens what is kept between starts: makes it when it is not there, and brings it up to this version.
 * @throws StoreError that says what to do
 */
export async function openStore({ warn = console.warn, ...place }: OpenStoreOptions): Promise<Store> {
  const { createStore } = await import('./create-store.ts');
  const { database, explain } = await openDatabase(place);
  return createStore(database, explain, { dataDir: place.dataDir, warn });
}
