import { sql } from 'kysely';
import { inChunks } from '../sql/in-chunks.ts';
import { dropUnwanted } from '../sql/ledger/drop-unwanted.ts';
import { notSent } from '../sql/ledger/not-sent.ts';
import type { Queries } from '../sql/sql-database.ts';
import type { OccasionRow } from '../sql/tables.ts';
import { asStaged, putStaged, staged } from './stage-backup.ts';

/**
 * Of two rows about the same delivery the one that is further: a later round, and in the same round what is sent before what
 * failed, that before what was left out, and that before what is still to be sent. What a restore left out gives way to all.
 */
const rank = (row: 'excluded' | 'delivery') => sql<number>`
  case ${sql.ref(`${row}.state`)} when 'sent' then 4 when 'failed' then 3
    when 'skipped' then (case when ${sql.ref(`${row}.code`)} = 'restored' then 0 else 2 end) else 1 end`;
const further = sql`(excluded.round, ${rank('excluded')}) > (delivery.round, ${rank('delivery')})`;

/** Whatever the database knows of a receipt stays. */
const eitherReceipt = (column: 'acknowledged_at' | 'completed_at') =>
  sql`coalesce(${sql.ref(`delivery.${column}`)}, ${sql.ref(`excluded.${column}`)})`;

/**
 * Puts together what the database and the backup know of what has been sent. What was still to be sent at the backup, and the
 * database does not know, may have been sent since: it is left out, and says so.
 * @param passed occasions to note as missed
 * @returns how many deliveries were left out, and how many occasions noted
 */
export async function mergeLedger(
  db: Queries,
  passed: readonly OccasionRow[],
): Promise<{ readonly leftOut: number; readonly missed: number }> {
  const stage = sql.table(staged('delivery'));
  const open = sql`state in ('waiting', 'sending', 'interrupted')`;
  const { rows } = await sql<{ many: number }>`
    select count(*) as many from ${stage} where ${open}
      and not exists (select 1 from delivery where delivery.id = ${sql.ref(`${staged('delivery')}.id`)})`.execute(
    db,
  );
  const { state } = notSent('restored');
  await sql`update ${stage} set state = ${state}, code = 'restored', claimed_by = null, claimed_until = null
    where ${open}`.execute(db);

  await putStaged(
    db,
    'occasion',
    sql`do update set nudged_at = coalesce(occasion.nudged_at, excluded.nudged_at)`,
  );
  const receipts = {
    acknowledged_at: eitherReceipt('acknowledged_at'),
    completed_at: eitherReceipt('completed_at'),
  };
  await putStaged(db, 'delivery', sql`do update set ${asStaged('delivery', receipts)} where ${further}`);
  await putStaged(
    db,
    'acknowledgement',
    sql`do update set completed_at = coalesce(acknowledgement.completed_at, excluded.completed_at)`,
  );
  await sql`
    update delivery set
      acknowledged_at = coalesce(acknowledged_at,
        (select min(at) from acknowledgement where acknowledgement.delivery = delivery.id)),
      completed_at = coalesce(completed_at,
        (select min(acknowledgement.completed_at) from acknowledgement where acknowledgement.delivery = delivery.id))
    where id in (select delivery from ${sql.table(staged('acknowledgement'))})`.execute(db);
  const missed = await noteMissed(db, passed);
  await dropUnwanted(db, {});
  return { leftOut: Number(rows[0]?.many ?? 0), missed };
}

/** @returns how many were not known before */
async function noteMissed(db: Queries, passed: readonly OccasionRow[]): Promise<number> {
  const noted = await inChunks(passed, (some) =>
    db
      .insertInto('occasion')
      .values(some)
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .execute(),
  );
  await sql`
    update schedule set occasions = (select max(number) + 1 from occasion where occasion.schedule = schedule.id)
    where occasions < (select max(number) + 1 from occasion where occasion.schedule = schedule.id)`.execute(
    db,
  );
  return noted.length;
}
