import type { Retention } from '../retention.ts';
import type { SqlDatabase } from './sql-database.ts';

export async function retain(_: SqlDatabase, __: Retention, ___: number): Promise<Record<string, number>> {
  return {};
}
