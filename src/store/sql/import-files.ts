import type { SqlDatabase } from './sql-database.ts';

export async function importFiles(_: SqlDatabase, __: string): Promise<void> {}
