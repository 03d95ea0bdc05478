import { optedOut } from '../opted-out.ts';
import type { Queries } from '../sql-database.ts';
import { notSent } from './not-sent.ts';
import { toBeSent } from './sendable.ts';

/** Skips what came (back) to waiting after its reminder was cancelled or its recipient had said no. */
export async function dropUnwanted(
  db: Queries,
  { id, occasion }: { readonly id?: string; readonly occasion?: string },
): Promise<void> {
  const waiting = (code: 'cancelled' | 'opted_out') => {
    let query = db.updateTable('delivery').set(notSent(code)).where(toBeSent);
    if (id !== undefined) query = query.where('delivery.id', '=', id);
    if (occasion !== undefined) query = query.where('delivery.occasion', '=', occasion);
    return query;
  };
  await waiting('cancelled')
    .where('delivery.schedule', 'in', (row) =>
      row.selectFrom('schedule').select('schedule.id').where('schedule.state', '=', 'cancelled'),
    )
    .execute();
  await waiting('opted_out').where(optedOut).execute();
}
