import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

const ATTEMPTS = 4;
/** PostgreSQL's deadlock_detected and serialization_failure: the transaction has been undone, and may be tried again. */
const PASSING = ['40P01', '40001'];

/**
 * All of it or nothing. Done once more when two got in each other's way, so `work` does nothing but ask the transaction.
 * @throws what the database says, or `work`; nothing has happened then
 */
export async function inTransaction<T>(
  db: Kysely<Tables>,
  work: (trx: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction().execute(work);
    } catch (cause) {
      const { code } = cause as { readonly code?: unknown };
      if (attempt === ATTEMPTS || !PASSING.includes(String(code))) throw cause;
    }
  }
}
