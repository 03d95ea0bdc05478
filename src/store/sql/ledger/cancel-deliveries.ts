import type { Ledger } from '../../ledger.ts';
import { inChunks } from '../in-chunks.ts';
import type { SqlDatabase } from '../sql-database.ts';
import { notSent } from './not-sent.ts';
import { toBeSent } from './sendable.ts';

export function cancelDeliveries({ db }: SqlDatabase): Ledger['cancel'] {
  return (schedule) =>
    db.transaction().execute(async (trx) => {
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
    });
}
