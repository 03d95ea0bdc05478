import { sql } from 'kysely';
import type { Ledger, NewDelivery, NewOccasion } from '../../ledger.ts';
import { inChunks } from '../in-chunks.ts';
import { inTransaction } from '../in-transaction.ts';
import type { Queries, SqlDatabase } from '../sql-database.ts';
import { dropUnwanted } from './drop-unwanted.ts';

export function openOccasion({ db }: SqlDatabase): Ledger['open'] {
  return (occasion, deliveries, at) =>
    inTransaction(db, async (trx) => {
      const number = await advance(trx, occasion);
      if (number === null) return false;
      const { numInsertedOrUpdatedRows } = await trx
        .insertInto('occasion')
        .values({
          id: occasion.id,
          schedule: occasion.schedule,
          number,
          due_at: occasion.dueAt,
          opened_at: at,
          state: occasion.state,
          nudged_at: null,
        })
        // Somebody moved the reminder back to a time that it has had: it goes on from there, and sends nothing again.
        .onConflict((conflict) => conflict.columns(['schedule', 'due_at']).doNothing())
        .executeTakeFirst();
      if (numInsertedOrUpdatedRows !== 1n) return false;
      await trx
        .updateTable('schedule')
        .set({ occasions: number + 1 })
        .where('id', '=', occasion.schedule)
        .execute();
      await insert(trx, occasion, deliveries);
      await dropUnwanted(trx, { occasion: occasion.id });
      return true;
    });
}

/**
 * Moves the reminder on to its next occasion; the revision, which is for what people change, stays.
 * @returns the number of this occasion; null when somebody was here before, or has changed or stopped the reminder
 */
async function advance(
  trx: Queries,
  { schedule, revision, dueAt, nextAt }: NewOccasion,
): Promise<number | null> {
  const row = await trx
    .updateTable('schedule')
    .set({ next_at: nextAt, ...(nextAt === null ? { state: 'done' as const } : {}) })
    .where('id', '=', schedule)
    .where('revision', '=', revision)
    .where('next_at', '=', dueAt)
    .where('state', '=', 'active')
    .returning('occasions')
    .executeTakeFirst();
  return row?.occasions ?? null;
}

async function insert(
  trx: Queries,
  occasion: NewOccasion,
  deliveries: readonly NewDelivery[],
): Promise<void> {
  await inChunks(eachOnce(deliveries), async (some) => {
    await trx
      .insertInto('delivery')
      .values(
        some.map(({ id, person, conversation, notBefore, expiresAt, skip }) => ({
          id,
          occasion: occasion.id,
          schedule: occasion.schedule,
          person,
          conversation,
          state: skip === undefined ? ('waiting' as const) : ('skipped' as const),
          round: sql.lit(0),
          attempts: sql.lit(0),
          not_before: notBefore,
          expires_at: expiresAt,
          code: skip ?? null,
          uncertain: sql.lit(0),
        })),
      )
      .execute();
    return [];
  });
}

/** Nobody gets the same occasion twice, however they are found; the first counts. */
function eachOnce(deliveries: readonly NewDelivery[]): NewDelivery[] {
  const seen = new Set<string>();
  return deliveries.filter(({ person, conversation }) => {
    const recipient = JSON.stringify(person === null ? [conversation] : [person, null]);
    return !seen.has(recipient) && seen.add(recipient);
  });
}
