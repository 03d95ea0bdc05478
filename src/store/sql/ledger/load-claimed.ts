import type { ClaimedDelivery } from '../../ledger.ts';
import { toConversation } from '../conversations.ts';
import { inChunks } from '../in-chunks.ts';
import { toPerson } from '../people.ts';
import { toSchedule } from '../schedules.ts';
import type { Queries, SqlDatabase } from '../sql-database.ts';
import type { ConversationRow, DeliveryRow } from '../tables.ts';
import { toDelivery, toOccasion } from './to-delivery.ts';

/** Puts beside each delivery what it takes to send it: a handful of queries, however many they are. */
export async function loadClaimed(
  { db }: SqlDatabase,
  rows: readonly DeliveryRow[],
): Promise<readonly ClaimedDelivery[]> {
  if (rows.length === 0) return [];
  const people = distinct(rows.map(({ person }) => person));
  const scheduleIds = distinct(rows.map(({ schedule }) => schedule));
  const [schedules, occasions, persons, own, origins, chats] = await Promise.all([
    inChunks(scheduleIds, (ids) => db.selectFrom('schedule').selectAll().where('id', 'in', ids).execute()),
    inChunks(distinct(rows.map(({ occasion }) => occasion)), (ids) =>
      db.selectFrom('occasion').selectAll().where('id', 'in', ids).execute(),
    ),
    inChunks(people, (ids) => db.selectFrom('person').selectAll().where('id', 'in', ids).execute()),
    inChunks(distinct(rows.map(({ conversation }) => conversation)), (ids) =>
      db.selectFrom('conversation').selectAll().where('id', 'in', ids).execute(),
    ),
    inChunks(scheduleIds, (ids) =>
      db
        .selectFrom('conversation')
        .selectAll()
        .where('id', 'in', (row) => row.selectFrom('schedule').select('made_in').where('id', 'in', ids))
        .execute(),
    ),
    inChunks(people, (ids) => personalChats(db, ids)),
  ]);
  const scheduleOf = byId(schedules, toSchedule);
  const occasionOf = byId(occasions, toOccasion);
  const personOf = byId(persons, toPerson);
  const placeOf = byId(own, toConversation);
  const originOf = byId(origins, toConversation);
  // The last used comes last, and so is the one that stays.
  const chatOf = new Map(chats.map((row) => [row.person!, toConversation(row)]));

  return rows.flatMap((row) => {
    const schedule = scheduleOf.get(row.schedule);
    const occasion = occasionOf.get(row.occasion);
    if (!schedule || !occasion) return [];
    const place = placeOf.get(row.conversation ?? '');
    const through = originOf.get(schedule.madeIn ?? '') ?? null;
    return {
      delivery: toDelivery(row),
      schedule,
      occasion,
      person: personOf.get(row.person ?? '') ?? null,
      conversation: (place?.state === 'active' ? place : chatOf.get(row.person ?? '')) ?? null,
      // Where it was removed there is no address any more to reach others through.
      through: through?.state === 'removed' ? null : through,
    };
  });
}

function personalChats(db: Queries, people: readonly string[]): Promise<ConversationRow[]> {
  return db
    .selectFrom('conversation')
    .selectAll()
    .where('person', 'in', people)
    .where('scope', '=', 'personal')
    .where('state', '=', 'active')
    .orderBy('seen_at')
    .orderBy('id', 'desc')
    .execute();
}

function distinct(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}

function byId<Row extends { readonly id: string }, T>(
  rows: readonly Row[],
  read: (row: Row) => T,
): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, read(row)]));
}
