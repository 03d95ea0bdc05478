import type { Ledger } from '../../ledger.ts';
import { inChunks } from '../in-chunks.ts';
import { inTransaction } from '../in-transaction.ts';
import type { Queries, SqlDatabase } from '../sql-database.ts';
import { notSent } from './not-sent.ts';
import { toBeSent } from './sendable.ts';

export function cancelDeliveries({ db }: SqlDatabase): Ledger['cancel'] {
  return (schedule) => inTransaction(db, (trx) => cancelWaiting(trx, schedule));
}

/** @returns how many were taken back */
export async function cancelWaiting(trx: Queries, schedule: string): Promise<number> {
  const stopped = await trx
    .updateTable('delivery')
    .set(notSent('cancelled'))
    .where('schedule', '=', schedule)
    .where(toBeSent)
    .returning('occasion')
    .execute();
  await inChunks([...new Set(stopped.map(({ occasion }) => occasion))], async (some) => {
    await trx
      .updateTable('occasion')
      .set({ state: 'cancelled' })
      .where('id', 'in', some)
      .where('state', '=', 'open')
      .execute();
    return [];
  });
  return stopped.length;
}
