import { type RawBuilder, sql } from 'kysely';
import { FORGET_ACTION, FORGOTTEN, forgottenMark } from '../sql/forgotten.ts';
import { isNamedIn, isToSelf, withoutPerson } from '../sql/named-in.ts';
import { OWN_TABLE_NAMES } from '../sql/own-tables.ts';
import type { Queries } from '../sql/sql-database.ts';
import type { ScheduleRow } from '../sql/tables.ts';
import { staged } from './stage-backup.ts';

const person = sql.table(staged('person'));
const conversation = sql.table(staged('conversation'));
const schedule = sql.table(staged('schedule'));
const occasion = sql.table(staged('occasion'));
const delivery = sql.table(staged('delivery'));
const acknowledgement = sql.table(staged('acknowledgement'));
const version = sql.table(staged('document_version'));

/**
 * Takes out of the staged rows whoever has been forgotten since the backup was made; how many got something is known in the
 * database, without them.
 * @param madeAt milliseconds
 */
export async function leaveOutForgotten(db: Queries, madeAt: number): Promise<void> {
  const marks = await db
    .selectFrom('audit')
    .select('target')
    .where('action', '=', FORGET_ACTION)
    .where('at', '>', madeAt)
    .execute();
  if (marks.length === 0) return;
  const forgotten = new Set(marks.map(({ target }) => target));
  const { rows } = await sql<{ id: string }>`
    select id from ${person}
    union select person from ${conversation} where person is not null
    union select owner from ${schedule} where owner is not null
    union select person from ${delivery} where person is not null
    union select person from ${acknowledgement}
    union ${sql.join(
      OWN_TABLE_NAMES.map((table) => sql`select person from ${sql.table(staged(table))}`),
      sql` union `,
    )}
    union select added_by from ${version} where added_by is not null`.execute(db);
  for (const { id } of rows) if (forgotten.has(forgottenMark(id))) await leaveOut(db, id);
}

async function leaveOut(db: Queries, id: string): Promise<void> {
  await leaveOutOfSchedules(db, id);
  await leaveOutDeliveries(db, sql`person = ${id}`);
  await sql`delete from ${acknowledgement} where person = ${id}`.execute(db);
  const chats = sql`select id from ${conversation} where person = ${id}`;
  await sql`update ${schedule} set made_in = null where made_in in (${chats})`.execute(db);
  await sql`delete from ${sql.table(staged('welcome'))} where conversation in (${chats})`.execute(db);
  await sql`delete from ${conversation} where person = ${id}`.execute(db);
  await sql`delete from ${person} where id = ${id}`.execute(db);
  for (const table of OWN_TABLE_NAMES)
    await sql`delete from ${sql.table(staged(table))} where person = ${id}`.execute(db);
  await sql`update ${version} set added_by = null where added_by = ${id}`.execute(db);
  const audit = sql.table(staged('audit'));
  await sql`update ${audit} set actor = ${FORGOTTEN} where actor = ${id}`.execute(db);
  await sql`update ${audit} set target = ${FORGOTTEN} where target = ${id}`.execute(db);
}

/** As when they were forgotten: their own is gone, what they sent to others has ended, and nobody names them. */
async function leaveOutOfSchedules(db: Queries, id: string): Promise<void> {
  const { rows } = await sql<ScheduleRow>`select * from ${schedule}`.execute(db);
  for (const { id: of, owner, audience } of rows) {
    const end = sql`state = case when state = 'done' then state else 'cancelled' end, next_at = null`;
    if (owner === id && isToSelf(audience)) {
      await leaveOutDeliveries(db, sql`schedule = ${of}`);
      await sql`delete from ${occasion} where schedule = ${of}`.execute(db);
      await sql`delete from ${schedule} where id = ${of}`.execute(db);
    } else if (owner === id) {
      await sql`update ${schedule} set owner = null, owner_name = null, ${end} where id = ${of}`.execute(db);
    }
    if (!isNamedIn(audience, id)) continue;
    const others = withoutPerson(audience, id);
    const named = sql`audience = ${others ?? JSON.stringify({ kind: 'me' })}`;
    const change = others === null ? sql`${named}, ${end}` : named;
    await sql`update ${schedule} set ${change} where id = ${of}`.execute(db);
  }
}

async function leaveOutDeliveries(db: Queries, which: RawBuilder<unknown>): Promise<void> {
  await sql`delete from ${acknowledgement} where delivery in (select id from ${delivery} where ${which})`.execute(
    db,
  );
  await sql`delete from ${delivery} where ${which}`.execute(db);
}
