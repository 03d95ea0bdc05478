import type { ClaimedDelivery } from '../../ledger.ts';
import { toConversation } from '../conversations.ts';
import { inChunks } from '../in-chunks.ts';
import { toPerson } from '../people.ts';
import { toSchedule } from '../schedules.ts';
import type { Queries, SqlDatabase } from '../sql-database.ts';
import type { DeliveryRow } from '../tables.ts';
import { toDelivery, toOccasion } from './to-delivery.ts';

/** Puts beside each delivery what it takes to send it: three queries, for one as for hundreds. */
export function loadClaimed(
  { db }: SqlDatabase,
  rows: readonly DeliveryRow[],
): Promise<readonly ClaimedDelivery[]> {
  return inChunks(rows, (some) => load(db, some));
}

async function load(db: Queries, rows: readonly DeliveryRow[]): Promise<ClaimedDelivery[]> {
  const people = distinct(rows.map(({ person }) => person));
  const [occasions, persons, conversations] = await Promise.all([
    occasionsOf(db, rows),
    people.length === 0 ? [] : db.selectFrom('person').selectAll().where('id', 'in', people).execute(),
    conversationsFor(db, rows, people),
  ]);
  const occasionOf = new Map(occasions.map((both) => [both.occasion.id, both]));
  const personOf = new Map(persons.map((row) => [row.id, toPerson(row)]));
  const placeOf = new Map(conversations.map((place) => [place.id, place]));
  // The last used comes last, and so is the one that stays.
  const chatOf = new Map(
    conversations
      .filter(({ scope, state }) => scope === 'personal' && state === 'active')
      .map((place) => [place.person, place]),
  );
  return rows.flatMap((row) => {
    const found = occasionOf.get(row.occasion);
    if (!found) return [];
    const place = placeOf.get(row.conversation ?? '');
    const chat = row.person === null ? undefined : chatOf.get(row.person);
    const through = placeOf.get(found.schedule.madeIn ?? '') ?? null;
    return {
      ...found,
      delivery: toDelivery(row),
      person: personOf.get(row.person ?? '') ?? null,
      conversation: (place?.state === 'active' ? place : chat) ?? null,
      // Where it was removed there is no address any more to reach others through.
      through: through?.state === 'removed' ? null : through,
    };
  });
}

async function occasionsOf(db: Queries, rows: readonly DeliveryRow[]) {
  const found = await db
    .selectFrom('occasion')
    .innerJoin('schedule', 'schedule.id', 'occasion.schedule')
    .selectAll('schedule')
    .select([
      'occasion.id as occasion_id',
      'occasion.number',
      'occasion.due_at',
      'occasion.opened_at',
      'occasion.state as occasion_state',
      'occasion.nudged_at',
    ])
    .where('occasion.id', 'in', distinct(rows.map(({ occasion }) => occasion)))
    .execute();
  return found.map((row) => ({
    schedule: toSchedule(row),
    occasion: toOccasion({
      id: row.occasion_id,
      schedule: row.id,
      number: row.number,
      due_at: row.due_at,
      opened_at: row.opened_at,
      state: row.occasion_state,
      nudged_at: row.nudged_at,
    }),
  }));
}

/** Where they went before, where the reminder was made, and the recipients' own chats. */
async function conversationsFor(db: Queries, rows: readonly DeliveryRow[], people: string[]) {
  const places = distinct(rows.map(({ conversation }) => conversation));
  const found = await db
    .selectFrom('conversation')
    .selectAll()
    .where((row) =>
      row.or([
        row('id', 'in', (of) =>
          of
            .selectFrom('schedule')
            .select('made_in')
            .where('schedule.id', 'in', distinct(rows.map(({ schedule }) => schedule))),
        ),
        ...(places.length === 0 ? [] : [row('id', 'in', places)]),
        ...(people.length === 0
          ? []
          : [
              row.and([
                row('person', 'in', people),
                row('scope', '=', 'personal'),
                row('state', '=', 'active'),
              ]),
            ]),
      ]),
    )
    .execute();
  return found.map(toConversation).sort((a, b) => a.seenAt - b.seenAt || (a.id < b.id ? 1 : -1));
}

function distinct(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
