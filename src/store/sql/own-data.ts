import type { OwnDataStore } from '../own-data.ts';
import type { SqlDatabase } from './sql-database.ts';

export function sqlOwnData(_: SqlDatabase): OwnDataStore {
  return { export: async () => ({}), forget: async () => {} };
}
