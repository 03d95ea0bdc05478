import type { Counts, Ledger } from '../../ledger.ts';
import { byName } from '../by-name.ts';
import type { SqlDatabase } from '../sql-database.ts';
import { sendable } from './sendable.ts';
import { toDelivery, toOccasion } from './to-delivery.ts';

export function readLedger({
  db,
}: SqlDatabase): Pick<Ledger, 'nextAt' | 'get' | 'occasions' | 'counts' | 'results' | 'deliveries'> {
  return {
    async nextAt(now) {
      const row = await db
        .selectFrom('delivery')
        .select('delivery.not_before')
        .where((row) => sendable(row, now))
        .orderBy('delivery.not_before')
        .limit(1)
        .executeTakeFirst();
      return row?.not_before ?? null;
    },
    async get(id) {
      const row = await db
        .selectFrom('delivery')
        .innerJoin('schedule', 'schedule.id', 'delivery.schedule')
        .selectAll('delivery')
        .select('schedule.lineage')
        .where('delivery.id', '=', id)
        .executeTakeFirst();
      return row ? { ...toDelivery(row), lineage: row.lineage } : null;
    },
    async occasions(schedule, limit) {
      const rows = await db
        .selectFrom('occasion')
        .selectAll()
        .where('schedule', '=', schedule)
        .orderBy('number', 'desc')
        .limit(limit)
        .execute();
      return rows.map(toOccasion);
    },
    async counts(schedule, occasion) {
      let states = db
        .selectFrom('delivery')
        .select((row) => [
          'state',
          'code',
          row.fn.countAll<number>().as('rows'),
          row.fn.sum<number | string>('uncertain').as('uncertain'),
          row.fn.min('not_before').as('first'),
        ])
        .where('schedule', '=', schedule)
        .groupBy(['state', 'code']);
      let answers = db
        .selectFrom('acknowledgement')
        .innerJoin('delivery', 'delivery.id', 'acknowledgement.delivery')
        .select((row) => [
          row.fn.countAll<number>().as('acknowledged'),
          row.fn.count<number>('acknowledgement.completed_at').as('completed'),
        ])
        .where('delivery.schedule', '=', schedule);
      if (occasion !== undefined) {
        states = states.where('occasion', '=', occasion);
        answers = answers.where('delivery.occasion', '=', occasion);
      }
      return { ...sumUp(await states.execute()), ...(await answers.executeTakeFirstOrThrow()) };
    },
    async results(from) {
      const rows = await db
        .selectFrom('delivery')
        .innerJoin('occasion', 'occasion.id', 'delivery.occasion')
        .select((row) => [
          'occasion.due_at as dueAt',
          row.fn.countAll<number>().as('sent'),
          row.fn.count<number>('delivery.acknowledged_at').as('acknowledged'),
          row.fn.count<number>('delivery.completed_at').as('completed'),
        ])
        .where('delivery.sent_at', 'is not', null)
        .where('occasion.due_at', '>=', from)
        .groupBy(['occasion.id', 'occasion.due_at'])
        .orderBy('occasion.due_at')
        .orderBy('occasion.id')
        .execute();
      return rows;
    },
    async deliveries(schedule, occasion) {
      let query = db
        .selectFrom('delivery')
        .leftJoin('person', 'person.id', 'delivery.person')
        // What goes to a channel has the channel's name.
        .leftJoin('conversation', (join) =>
          join.onRef('conversation.id', '=', 'delivery.conversation').on('delivery.person', 'is', null),
        )
        .selectAll('delivery')
        .select((row) => row.fn.coalesce('person.name', 'conversation.name').as('name'))
        .where('delivery.schedule', '=', schedule)
        .orderBy('delivery.id');
      if (occasion !== undefined) query = query.where('delivery.occasion', '=', occasion);
      const rows = await query.execute();
      return rows.map((row) => ({ ...toDelivery(row), name: row.name })).sort(byName);
    },
  };
}

interface StateSum {
  readonly state: 'waiting' | 'sending' | 'interrupted' | 'sent' | 'failed' | 'skipped';
  readonly code: string | null;
  readonly rows: number;
  readonly uncertain: number | string;
  readonly first: number;
}

function sumUp(sums: readonly StateSum[]): Omit<Counts, 'acknowledged' | 'completed'> {
  const total = { waiting: 0, sending: 0, interrupted: 0, sent: 0, failed: 0, skipped: 0, uncertain: 0 };
  const codes: Record<string, number> = {};
  let nextAttemptAt: number | null = null;
  for (const { state, code, rows, uncertain, first } of sums) {
    total[state] += rows;
    total.uncertain += Number(uncertain);
    if (code !== null && (state === 'failed' || state === 'skipped')) codes[code] = (codes[code] ?? 0) + rows;
    if (state === 'waiting' || state === 'interrupted')
      nextAttemptAt = nextAttemptAt === null ? first : Math.min(nextAttemptAt, first);
  }
  return { ...total, codes, nextAttemptAt };
}
