import type { Ledger, ReceivedDelivery } from '../../ledger.ts';
import { toSchedule } from '../schedules.ts';
import type { SqlDatabase } from '../sql-database.ts';
import type { DeliveryRow } from '../tables.ts';
import { toDelivery, toOccasion } from './to-delivery.ts';

/** What recipients have got, with what it takes to show it to them again. */
export function received({ db }: SqlDatabase): Pick<Ledger, 'received' | 'latestTo'> {
  const withTheRest = async (row: DeliveryRow | undefined): Promise<ReceivedDelivery | null> => {
    if (row === undefined) return null;
    const [schedule, occasion, { people }] = await Promise.all([
      db.selectFrom('schedule').selectAll().where('id', '=', row.schedule).executeTakeFirst(),
      db.selectFrom('occasion').selectAll().where('id', '=', row.occasion).executeTakeFirst(),
      db
        .selectFrom('acknowledgement')
        .select((count) => count.fn.countAll<number>().as('people'))
        .where('delivery', '=', row.id)
        .executeTakeFirstOrThrow(),
    ]);
    if (!schedule || !occasion) return null;
    return {
      delivery: toDelivery(row),
      schedule: toSchedule(schedule),
      occasion: toOccasion(occasion),
      people: Number(people),
    };
  };
  return {
    received: async (id) =>
      withTheRest(await db.selectFrom('delivery').selectAll().where('id', '=', id).executeTakeFirst()),
    async latestTo(to) {
      let query = db
        .selectFrom('delivery')
        .selectAll()
        .where('sent_at', 'is not', null)
        .orderBy('sent_at', 'desc')
        .orderBy('id')
        .limit(1);
      query =
        'person' in to
          ? query.where('person', '=', to.person)
          : query.where('person', 'is', null).where('conversation', '=', to.conversation);
      return withTheRest(await query.executeTakeFirst());
    },
  };
}
