import { sql } from 'kysely';
import type { Ledger } from '../../ledger.ts';
import { FORGOTTEN } from '../forgotten.ts';
import { inChunks } from '../in-chunks.ts';
import { inTransaction } from '../in-transaction.ts';
import { optedOut } from '../opted-out.ts';
import type { Queries, SqlDatabase } from '../sql-database.ts';

/** A new round: because the recipient asked for it, or because they have not acknowledged. */
export function sendAgain({ db }: SqlDatabase): Pick<Ledger, 'later' | 'nudge'> {
  return {
    async later(id, person, notBefore, expiresAt) {
      const { numUpdatedRows } = await db
        .updateTable('delivery')
        .set(newRound(notBefore, expiresAt))
        .where('id', '=', id)
        .where('person', '=', person)
        // Whoever answers one that we have no answer about has got it; one that waits for "later" may be moved.
        .where((row) =>
          row.or([
            row('state', 'in', ['sent', 'interrupted']),
            row.and([row('state', '=', 'waiting'), row('sent_at', 'is not', null)]),
          ]),
        )
        .where('schedule', 'in', (row) =>
          row.selectFrom('schedule').select('id').where('state', '!=', 'cancelled'),
        )
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    nudge: (occasion, notBefore, expiresAt, at) =>
      inTransaction(db, async (trx) => {
        const { numUpdatedRows } = await trx
          .updateTable('occasion')
          .set({ nudged_at: at })
          .where('id', '=', occasion)
          .where('nudged_at', 'is', null)
          .executeTakeFirst();
        if (numUpdatedRows !== 1n) return null;
        const silent = await withoutAnswer(trx, occasion);
        for (const [when, ids] of Map.groupBy(silent, ({ person }) => notBefore(person))) {
          await inChunks(ids, async (some) => {
            await trx
              .updateTable('delivery')
              .set(newRound(when, expiresAt))
              .where(
                'id',
                'in',
                some.map(({ id }) => id),
              )
              .execute();
            return [];
          });
        }
        return silent.length;
      }),
  };
}

function newRound(notBefore: number, expiresAt: number) {
  return {
    state: 'waiting' as const,
    round: sql<number>`case when state = 'waiting' then round else round + 1 end`,
    attempts: 0,
    not_before: notBefore,
    expires_at: expiresAt,
    last_status: null,
    code: null,
    failed_at: null,
    claimed_by: null,
  };
}

async function withoutAnswer(
  trx: Queries,
  occasion: string,
): Promise<readonly { readonly id: string; readonly person: string | null }[]> {
  return trx
    .selectFrom('delivery')
    .innerJoin('schedule', 'schedule.id', 'delivery.schedule')
    .select(['delivery.id', 'delivery.person'])
    .where('delivery.occasion', '=', occasion)
    .where((row) =>
      row.or([
        row('delivery.state', '=', 'sent'),
        // What a restore left out may have been sent or not: whoever nudges says that it is to be sent.
        row.and([row('delivery.state', '=', 'skipped'), row('delivery.code', '=', 'restored')]),
      ]),
    )
    .where('delivery.acknowledged_at', 'is', null)
    .where('schedule.state', '!=', 'cancelled')
    .where((row) => row.not(optedOut(row)))
    .where((row) =>
      row.or([row('delivery.person', 'is', null), row('delivery.person', 'not like', `${FORGOTTEN}%`)]),
    )
    .execute();
}
