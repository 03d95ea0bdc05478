import type { Ledger } from '../../ledger.ts';
import { inTransaction } from '../in-transaction.ts';
import type { SqlDatabase } from '../sql-database.ts';
import { dropUnwanted } from './drop-unwanted.ts';
import { failedState, notSent } from './not-sent.ts';
import { toBeSent } from './sendable.ts';

/** Nobody takes something for longer than this: a claim that ends later was made before the clock was put back. */
const LONGEST_CLAIM_MS = 3_600_000;

export function expireDeliveries({ db }: SqlDatabase): Ledger['expire'] {
  return (now) =>
    inTransaction(db, async (trx) => {
      const vanished = await trx
        .updateTable('delivery')
        // `claimed_by` stays: should its sender come back and say that it was sent, then it was.
        .set({
          state: 'interrupted',
          code: 'interrupted',
          uncertain: 1,
          not_before: now,
          claimed_until: null,
        })
        .where('state', '=', 'sending')
        .where((row) =>
          row.or([row('claimed_until', '<', now), row('claimed_until', '>', now + LONGEST_CLAIM_MS)]),
        )
        .executeTakeFirst();
      if (vanished.numUpdatedRows > 0n) await dropUnwanted(trx, {});
      const past = () => trx.updateTable('delivery').where(toBeSent).where('expires_at', '<=', now);
      const late = await past().set(notSent('too_late')).where('attempts', '=', 0).executeTakeFirst();
      const tried = await past()
        .set({ state: failedState, code: 'gave_up', failed_at: now, claimed_by: null })
        .executeTakeFirst();
      return {
        interrupted: Number(vanished.numUpdatedRows),
        tooLate: Number(late.numUpdatedRows + tried.numUpdatedRows),
      };
    });
}
