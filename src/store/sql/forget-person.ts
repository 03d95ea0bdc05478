import { randomUUID } from 'node:crypto';
import { forgetConversations } from './forget-conversations.ts';
import { FORGET_ACTION, FORGOTTEN, forgottenMark } from './forgotten.ts';
import { cancelWaiting } from './ledger/cancel-deliveries.ts';
import { notSent } from './ledger/not-sent.ts';
import { isNamedIn, isToSelf, withoutPerson } from './named-in.ts';
import { OWN_TABLE_NAMES } from './own-tables.ts';
import type { Queries } from './sql-database.ts';
import type { ScheduleRow } from './tables.ts';

/**
 * Erases somebody. That they want no reminders stays, with their id and nothing else: it holds until they undo it, and
 * without it a reminder to their whole team would come again.
 */
export async function forgetPerson(trx: Queries, person: string, at: number): Promise<void> {
  const chats = await trx.selectFrom('conversation').select('id').where('person', '=', person).execute();
  const chatIds = chats.map(({ id }) => id);
  for (const schedule of await trx.selectFrom('schedule').selectAll().execute()) {
    if (schedule.owner === person) await forgetOwner(trx, schedule, chatIds, at);
    if (isNamedIn(schedule.audience, person)) await forgetNamed(trx, schedule.id, person, at);
  }
  await forgetDeliveries(trx, person);
  await trx.updateTable('audit').set({ actor: FORGOTTEN }).where('actor', '=', person).execute();
  await trx.updateTable('audit').set({ target: FORGOTTEN }).where('target', '=', person).execute();
  await forgetConversations(trx, chatIds);
  for (const table of OWN_TABLE_NAMES) await trx.deleteFrom(table).where('person', '=', person).execute();
  await trx.updateTable('document_version').set({ added_by: null }).where('added_by', '=', person).execute();
  await trx.deleteFrom('person').where('id', '=', person).execute();
  await trx
    .insertInto('audit')
    .values({
      id: randomUUID(),
      at,
      actor: FORGOTTEN,
      action: FORGET_ACTION,
      target: forgottenMark(person),
      fields: '',
    })
    .execute();
}

async function forgetOwner(
  trx: Queries,
  { id, audience, made_in, state, revision }: ScheduleRow,
  chats: readonly string[],
  at: number,
): Promise<void> {
  if (isToSelf(audience)) {
    // Theirs alone, with what they wrote in it.
    await trx.deleteFrom('schedule').where('id', '=', id).execute();
    return;
  }
  await trx
    .updateTable('schedule')
    .set({
      owner: null,
      owner_name: null,
      ...(made_in !== null && chats.includes(made_in) ? { made_in: null } : {}),
      ...(state === 'done' ? {} : { state: 'cancelled', next_at: null }),
      revision: revision + 1,
      changed_at: at,
    })
    .where('id', '=', id)
    .execute();
  await cancelWaiting(trx, id);
}

async function forgetNamed(trx: Queries, id: string, person: string, at: number): Promise<void> {
  const now = await trx.selectFrom('schedule').selectAll().where('id', '=', id).executeTakeFirst();
  if (!now) return;
  const audience = withoutPerson(now.audience, person);
  const ended = now.state === 'active' || now.state === 'paused';
  await trx
    .updateTable('schedule')
    .set({
      ...(audience === null
        ? // Nobody is left to remind; what it says must still be an audience.
          {
            audience: JSON.stringify({ kind: 'me' }),
            ...(ended ? { state: 'cancelled', next_at: null } : {}),
          }
        : { audience }),
      revision: now.revision + 1,
      changed_at: at,
    })
    .where('id', '=', id)
    .execute();
}

async function forgetDeliveries(trx: Queries, person: string): Promise<void> {
  await trx
    .updateTable('delivery')
    .set(notSent('no_address'))
    .where('person', '=', person)
    // Those under way too: what their sender says of them afterwards is not noted.
    .where('state', 'in', ['waiting', 'interrupted', 'sending'])
    .execute();
  const received = await trx.selectFrom('delivery').select('id').where('person', '=', person).execute();
  for (const { id } of received) {
    // The id as well: it is made from who it is for, and stands on a card in their chat.
    const other = randomUUID();
    await trx
      .updateTable('delivery')
      .set({ id: other, person: `${FORGOTTEN}${other}`, conversation: null, message: null, claimed_by: null })
      .where('id', '=', id)
      .execute();
  }
  const answers = await trx
    .selectFrom('acknowledgement')
    .select('delivery')
    .where('person', '=', person)
    .execute();
  for (const { delivery } of answers) {
    await trx
      .updateTable('acknowledgement')
      .set({ person: `${FORGOTTEN}${randomUUID()}` })
      .where('delivery', '=', delivery)
      .where('person', '=', person)
      .execute();
  }
}
