import { sql } from 'kysely';
import type { Retention } from '../retention.ts';
import { forgetConversations } from './forget-conversations.ts';
import { inTransaction } from './in-transaction.ts';
import { OWN_TABLES } from './own-tables.ts';
import type { Queries, SqlDatabase } from './sql-database.ts';

const DAY_MS = 86_400_000;
/** Days that a run stays counted, and that a chat stays known after Lathunden was taken away from it. */
const COUNTED_DAYS = 90;
const UNREACHABLE_DAYS = 90;
/** Days that somebody is known who neither writes nor gets anything. */
const UNSEEN_DAYS = 400;
/** Months that it is known how often a subject was asked about: three years, to compare one year with another. */
const ASKED_MONTHS = 36;
/** Occasions in one transaction: others want to write in between. */
const AT_ONCE = 20;

/**
 * Forgets what is older than it may be. What people have said no to stays: it holds until they say otherwise.
 * @returns how many rows went, by table
 */
export async function retain(
  { db }: SqlDatabase,
  { deliveries, questions }: Retention,
  now: number,
): Promise<Record<string, number>> {
  const before = (days: number) => now - days * DAY_MS;
  const dayBefore = (days: number) => new Date(before(days)).toISOString().slice(0, 10);
  const gone: Record<string, number> = {};
  const count = (table: string, rows: bigint | number) => {
    gone[table] = (gone[table] ?? 0) + Number(rows);
  };

  for (let some = await occasionsBefore(); ; some = await occasionsBefore()) {
    await inTransaction(db, (trx) => deleteOccasions(trx, some, count));
    if (some.length < AT_ONCE) break;
  }
  const finished = await db
    .deleteFrom('schedule')
    .where('state', 'in', ['cancelled', 'done'])
    .where('changed_at', '<', before(deliveries))
    .where('id', 'not in', (row) => row.selectFrom('occasion').select('schedule'))
    .executeTakeFirst();
  count('schedule', finished.numDeletedRows);
  const audit = await db.deleteFrom('audit').where('at', '<', before(deliveries)).executeTakeFirst();
  count('audit', audit.numDeletedRows);
  const asked = await db
    .deleteFrom('unanswered_question')
    .where('last', '<', dayBefore(questions))
    .executeTakeFirst();
  count('unanswered_question', asked.numDeletedRows);
  const runs = await db
    .deleteFrom('counted_run')
    .where('day', '<', dayBefore(COUNTED_DAYS))
    .executeTakeFirst();
  count('counted_run', runs.numDeletedRows);
  count('conversation', await inTransaction(db, (trx) => unreachable(trx, before(UNREACHABLE_DAYS))));
  const subjects = await db
    .deleteFrom('asked_subject')
    .where('month', '<', monthBefore(now, ASKED_MONTHS))
    .executeTakeFirst();
  count('asked_subject', subjects.numDeletedRows);
  await inTransaction(db, (trx) => forgetUnseen(trx, before(UNSEEN_DAYS), count));
  return gone;

  async function occasionsBefore(): Promise<readonly string[]> {
    const rows = await db
      .selectFrom('occasion')
      .select('id')
      .where('opened_at', '<', before(deliveries))
      .where((row) =>
        row.not(
          row.exists(
            row
              .selectFrom('delivery')
              .select('delivery.id')
              .whereRef('delivery.occasion', '=', 'occasion.id')
              .where('delivery.state', 'in', ['waiting', 'interrupted', 'sending']),
          ),
        ),
      )
      .limit(AT_ONCE)
      .execute();
    return rows.map(({ id }) => id);
  }
}

/** "2023-11" */
function monthBefore(now: number, months: number): string {
  const then = new Date(now);
  return new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() - months)).toISOString().slice(0, 7);
}

type Count = (table: string, rows: bigint | number) => void;

async function deleteOccasions(trx: Queries, ids: readonly string[], count: Count): Promise<void> {
  const answers = await trx
    .deleteFrom('acknowledgement')
    .where('delivery', 'in', (row) =>
      row
        .selectFrom('delivery')
        .select('id')
        .where('occasion', 'in', [...ids, '']),
    )
    .executeTakeFirst();
  count('acknowledgement', answers.numDeletedRows);
  const deliveries = await trx
    .deleteFrom('delivery')
    .where('occasion', 'in', [...ids, ''])
    .executeTakeFirst();
  count('delivery', deliveries.numDeletedRows);
  const occasions = await trx
    .deleteFrom('occasion')
    .where('id', 'in', [...ids, ''])
    .executeTakeFirst();
  count('occasion', occasions.numDeletedRows);
}

async function unreachable(trx: Queries, before: number): Promise<number> {
  const rows = await trx
    .selectFrom('conversation')
    .select('id')
    .where('state', '!=', 'active')
    .where('state_at', '<', before)
    .execute();
  return forgetConversations(
    trx,
    rows.map(({ id }) => id),
  );
}

async function forgetUnseen(trx: Queries, before: number, count: Count): Promise<void> {
  const unseen = trx
    .selectFrom('person')
    .select('id')
    .where('seen_at', '<', before)
    .where('id', 'not in', (row) =>
      row.selectFrom('delivery').select('person').where('person', 'is not', null),
    )
    .where('id', 'not in', (row) =>
      row
        .selectFrom('schedule')
        .select('owner')
        .where('owner', 'is not', null)
        .where('state', 'in', ['active', 'paused']),
    );
  const chats = await trx.selectFrom('conversation').select('id').where('person', 'in', unseen).execute();
  const people = await trx.deleteFrom('person').where('id', 'in', unseen).executeTakeFirst();
  count('person', people.numDeletedRows);
  count(
    'conversation',
    await forgetConversations(
      trx,
      chats.map(({ id }) => id),
    ),
  );
  await forgetOwn(trx, before, count);
}

/** What was somebody's alone and is old, where nobody knows them any more: they have left, or never wrote. */
async function forgetOwn(trx: Queries, before: number, count: Count): Promise<void> {
  for (const [table, at] of Object.entries(OWN_TABLES)) {
    const { numAffectedRows = 0n } = await sql`
      delete from ${sql.table(table)}
      where ${sql.ref(at)} < ${before} and person not in (select id from person)`.execute(trx);
    count(table, numAffectedRows);
  }
}
