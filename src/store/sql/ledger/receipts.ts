import { sql } from 'kysely';
import type { DeliveryState, Ledger } from '../../ledger.ts';
import { inTransaction } from '../in-transaction.ts';
import type { Queries, SqlDatabase } from '../sql-database.ts';

/** What recipients say of what they got. */
export function receipts({ db }: SqlDatabase): Pick<Ledger, 'acknowledge' | 'complete'> {
  return {
    acknowledge: (id, person, at) =>
      inTransaction(db, async (trx) => {
        if (!(await isTheirs(trx, id, person))) return false;
        const { numInsertedOrUpdatedRows } = await trx
          .insertInto('acknowledgement')
          .values({ delivery: id, person, at, completed_at: null })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        if (numInsertedOrUpdatedRows !== 1n) return false;
        await noteOn(trx, id, at, null);
        return true;
      }),
    complete: (id, person, at) =>
      inTransaction(db, async (trx) => {
        if (!(await isTheirs(trx, id, person))) return false;
        const { numInsertedOrUpdatedRows } = await trx
          .insertInto('acknowledgement')
          .values({ delivery: id, person, at, completed_at: at })
          .onConflict((conflict) =>
            conflict
              .columns(['delivery', 'person'])
              .doUpdateSet({ completed_at: at })
              .where('acknowledgement.completed_at', 'is', null),
          )
          .executeTakeFirst();
        if (numInsertedOrUpdatedRows !== 1n) return false;
        await noteOn(trx, id, at, at);
        return true;
      }),
  };
}

/** Their own, or one in a channel or group. */
async function isTheirs(trx: Queries, id: string, person: string): Promise<boolean> {
  const row = await trx.selectFrom('delivery').select('person').where('id', '=', id).executeTakeFirst();
  return row !== undefined && (row.person === null || row.person === person);
}

/** Whoever answers it has got it: it need not be sent again, nor once more. */
async function noteOn(trx: Queries, id: string, at: number, completedAt: number | null): Promise<void> {
  await trx
    .updateTable('delivery')
    .set({
      acknowledged_at: sql<number>`coalesce(acknowledged_at, ${at})`,
      ...(completedAt === null ? {} : { completed_at: sql<number>`coalesce(completed_at, ${completedAt})` }),
    })
    .where('id', '=', id)
    .execute();
  await trx
    .updateTable('delivery')
    .set({ state: sql<DeliveryState>`'sent'`, sent_at: sql<number>`coalesce(sent_at, ${at})`, code: null })
    .where('id', '=', id)
    .where((row) =>
      row.or([
        row('state', '=', 'interrupted'),
        row.and([row('state', '=', 'waiting'), row('sent_at', 'is not', null)]),
      ]),
    )
    .execute();
}
