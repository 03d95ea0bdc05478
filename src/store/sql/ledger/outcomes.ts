import { sql } from 'kysely';
import type { Ledger } from '../../ledger.ts';
import type { SqlDatabase } from '../sql-database.ts';
import { dropUnwanted } from './drop-unwanted.ts';
import { failedState, notSent } from './not-sent.ts';

/** What became of what one has taken. */
export function outcomes({
  db,
}: SqlDatabase): Pick<Ledger, 'markSent' | 'putBack' | 'markFailed' | 'markSkipped'> {
  const taken = (id: string, by: string) =>
    db.updateTable('delivery').where('id', '=', id).where('claimed_by', '=', by);
  const released = { claimed_by: null, claimed_until: null };
  return {
    async markSent(id, by, { at, message, conversation }) {
      const { numUpdatedRows } = await taken(id, by)
        // Its time ran out but nobody else took it: that it was sent is still true, and sending it again would be wrong.
        .where('state', 'in', ['sending', 'interrupted'])
        .set({
          state: 'sent',
          sent_at: at,
          message,
          conversation,
          code: null,
          last_status: null,
          ...released,
        })
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    async putBack(id, by, { notBefore, status, code, counts, uncertain }) {
      const { numUpdatedRows } = await taken(id, by)
        .where('state', '=', 'sending')
        .set({
          state: uncertain ? 'interrupted' : 'waiting',
          // Should the answer come after all, it is still this sender's to note.
          claimed_by: uncertain ? by : null,
          claimed_until: null,
          not_before: notBefore,
          // Nothing was tried: what the attempt before it said stands.
          ...(counts || status !== null ? { last_status: status } : {}),
          ...(counts || code !== null ? { code } : {}),
          ...(counts ? {} : { attempts: sql<number>`attempts - 1` }),
          ...(uncertain ? { uncertain: 1 } : {}),
        })
        .executeTakeFirst();
      if (numUpdatedRows !== 1n) return false;
      await dropUnwanted(db, { id });
      return true;
    },
    async markFailed(id, by, { at, status, code, uncertain }) {
      const { numUpdatedRows } = await taken(id, by)
        .where('state', '=', 'sending')
        .set({
          state: failedState,
          failed_at: at,
          last_status: status,
          code,
          ...(uncertain ? { uncertain: 1 } : {}),
          ...released,
        })
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    async markSkipped(id, by, code) {
      const { numUpdatedRows } = await taken(id, by)
        .where('state', '=', 'sending')
        .set(notSent(code))
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
  };
}
