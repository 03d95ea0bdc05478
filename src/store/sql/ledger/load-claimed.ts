import type { Conversation } from '../../conversations.ts';
import type { ClaimedDelivery } from '../../ledger.ts';
import { toConversation } from '../conversations.ts';
import { inChunks } from '../in-chunks.ts';
import { toPerson } from '../people.ts';
import { toSchedule } from '../schedules.ts';
import type { SqlDatabase } from '../sql-database.ts';
import type { DeliveryRow } from '../tables.ts';
import { toDelivery, toOccasion } from './to-delivery.ts';

/** Puts beside each delivery what it takes to send it: a handful of queries, however many they are. */
export async function loadClaimed(
  { db }: SqlDatabase,
  rows: readonly DeliveryRow[],
): Promise<readonly ClaimedDelivery[]> {
  if (rows.length === 0) return [];
  const people = distinct(rows.map(({ person }) => person));
  const schedules = mapped(
    await inChunks(distinct(rows.map(({ schedule }) => schedule)), (ids) =>
      db.selectFrom('schedule').selectAll().where('id', 'in', ids).execute(),
    ),
    toSchedule,
  );
  const occasions = mapped(
    await inChunks(distinct(rows.map(({ occasion }) => occasion)), (ids) =>
      db.selectFrom('occasion').selectAll().where('id', 'in', ids).execute(),
    ),
    toOccasion,
  );
  const persons = mapped(
    await inChunks(people, (ids) => db.selectFrom('person').selectAll().where('id', 'in', ids).execute()),
    toPerson,
  );
  const places = distinct([
    ...rows.map(({ conversation }) => conversation),
    ...[...schedules.values()].map(({ madeIn }) => madeIn),
  ]);
  const conversations = mapped(
    await inChunks(places, (ids) =>
      db.selectFrom('conversation').selectAll().where('id', 'in', ids).execute(),
    ),
    toConversation,
  );
  const chats = await personalChats();

  return rows.flatMap((row) => {
    const schedule = schedules.get(row.schedule);
    const occasion = occasions.get(row.occasion);
    if (!schedule || !occasion) return [];
    const through = conversations.get(schedule.madeIn ?? '') ?? null;
    const own = conversations.get(row.conversation ?? '');
    return {
      delivery: toDelivery(row),
      schedule,
      occasion,
      person: persons.get(row.person ?? '') ?? null,
      conversation: (own?.state === 'active' ? own : chats.get(row.person ?? '')) ?? null,
      // Where it was removed there is no address any more to reach others through.
      through: through?.state === 'removed' ? null : through,
    };
  });

  /** The last used comes last, and so is the one that stays in the map. */
  async function personalChats(): Promise<ReadonlyMap<string, Conversation>> {
    const active = await inChunks(people, (ids) =>
      db
        .selectFrom('conversation')
        .selectAll()
        .where('person', 'in', ids)
        .where('scope', '=', 'personal')
        .where('state', '=', 'active')
        .orderBy('seen_at')
        .orderBy('id', 'desc')
        .execute(),
    );
    return new Map(active.map((row) => [row.person!, toConversation(row)]));
  }
}

function distinct(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}

function mapped<Row extends { id: string }, T>(
  rows: readonly Row[],
  read: (row: Row) => T,
): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, read(row)]));
}
