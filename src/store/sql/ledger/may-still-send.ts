import type { Ledger } from '../../ledger.ts';
import { optedOut } from '../opted-out.ts';
import type { SqlDatabase } from '../sql-database.ts';

/** Looks once more at what was taken: between that and its turn it may have been taken back, cancelled, or declined. */
export function mayStillSend({ db }: SqlDatabase): Ledger['mayStillSend'] {
  return async (id, by) => {
    const row = await db
      .selectFrom('delivery')
      .innerJoin('schedule', 'schedule.id', 'delivery.schedule')
      .select('delivery.id')
      .where('delivery.id', '=', id)
      .where('delivery.claimed_by', '=', by)
      .where('delivery.state', '=', 'sending')
      .where('schedule.state', 'in', ['active', 'done'])
      .where((of) => of.not(optedOut(of)))
      .executeTakeFirst();
    return row !== undefined;
  };
}
