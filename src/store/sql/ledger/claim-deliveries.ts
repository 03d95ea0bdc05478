import { sql } from 'kysely';
import type { ClaimedDelivery, Ledger } from '../../ledger.ts';
import type { SqlDatabase } from '../sql-database.ts';
import type { DeliveryRow } from '../tables.ts';
import { loadClaimed } from './load-claimed.ts';
import { sendable } from './sendable.ts';

export function claimDeliveries(database: SqlDatabase): Ledger['claim'] {
  return async (claim): Promise<readonly ClaimedDelivery[]> =>
    loadClaimed(database, await take(database, claim));
}

/** One statement: nobody can be between what it reads and what it writes. */
async function take(
  { db, dialect }: SqlDatabase,
  { by, now, until, limit }: Parameters<Ledger['claim']>[0],
): Promise<DeliveryRow[]> {
  const rows = await db
    .with('picked', (cte) => {
      const earliest = cte
        .selectFrom('delivery')
        .select('delivery.id')
        .where((row) => sendable(row, now))
        .where('delivery.not_before', '<=', now)
        .orderBy('delivery.not_before')
        .orderBy('delivery.id')
        .limit(limit);
      return dialect === 'postgres' ? earliest.forUpdate('delivery').skipLocked() : earliest;
    })
    .updateTable('delivery')
    .set({ state: 'sending', claimed_by: by, claimed_until: until, attempts: sql<number>`attempts + 1` })
    .where('id', 'in', (row) => row.selectFrom('picked').select('picked.id'))
    .returningAll()
    .execute();
  return rows.sort((a, b) => a.not_before - b.not_before || (a.id < b.id ? -1 : 1));
}
