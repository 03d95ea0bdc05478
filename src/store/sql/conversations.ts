import type { Conversation, Conversations, SeenConversation } from '../conversations.ts';
import { byName } from './by-name.ts';
import { SEEN_EVERY_MS } from './people.ts';
import type { SqlDatabase } from './sql-database.ts';
import type { ConversationRow } from './tables.ts';

export function sqlConversations({ db }: SqlDatabase): Conversations {
  const rowOf = (id: string) =>
    db.selectFrom('conversation').selectAll().where('id', '=', id).executeTakeFirst();
  return {
    async seen(seen, at) {
      const known = await rowOf(seen.id);
      if (known && !tellsMore(seen, known) && at - known.seen_at < SEEN_EVERY_MS) return;
      const { serviceUrl, ...same } = seen;
      const row = { ...same, service_url: serviceUrl, state: 'active' as const, seen_at: at, state_at: at };
      await db
        .insertInto('conversation')
        .values({ ...row, unit: null })
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet((old) => ({
            ...row,
            // Some turns do not say these: what was known stays.
            tenant: old.fn.coalesce('excluded.tenant', 'conversation.tenant'),
            person: old.fn.coalesce('excluded.person', 'conversation.person'),
            team: old.fn.coalesce('excluded.team', 'conversation.team'),
            name: old.fn.coalesce('excluded.name', 'conversation.name'),
            state_at: known?.state === 'active' ? known.state_at : at,
          })),
        )
        .execute();
    },
    async get(id) {
      const row = await rowOf(id);
      return row ? toConversation(row) : null;
    },
    async personalOf(person) {
      const row = await db
        .selectFrom('conversation')
        .selectAll()
        .where('person', '=', person)
        .where('scope', '=', 'personal')
        .where('state', '=', 'active')
        .orderBy('seen_at', 'desc')
        .orderBy('id')
        .limit(1)
        .executeTakeFirst();
      return row ? toConversation(row) : null;
    },
    async shared() {
      const rows = await db
        .selectFrom('conversation')
        .selectAll()
        .where('scope', '!=', 'personal')
        .where('state', '=', 'active')
        .execute();
      return rows.map(toConversation).sort(byName);
    },
    async deactivate(id, state, at) {
      const dropped = state === 'removed' ? { service_url: '', bot: '' } : {};
      await db
        .updateTable('conversation')
        .set({ state, state_at: at, ...dropped })
        .where('id', '=', id)
        .execute();
    },
    async setUnit(id, unit) {
      await db.updateTable('conversation').set({ unit }).where('id', '=', id).execute();
    },
    async claimWelcome(conversation, at) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('welcome')
        .values({ conversation, at })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },
    async releaseWelcome(conversation) {
      await db.deleteFrom('welcome').where('conversation', '=', conversation).execute();
    },
  };
}

function tellsMore(seen: SeenConversation, known: ConversationRow): boolean {
  return (
    known.state !== 'active' ||
    seen.scope !== known.scope ||
    seen.channel !== known.channel ||
    seen.serviceUrl !== known.service_url ||
    seen.bot !== known.bot ||
    (['tenant', 'person', 'team', 'name'] as const).some(
      (field) => seen[field] !== null && seen[field] !== known[field],
    )
  );
}

export function toConversation({
  service_url,
  seen_at,
  state_at: _,
  ...same
}: ConversationRow): Conversation {
  return { ...same, serviceUrl: service_url, seenAt: seen_at };
}
