import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Everything that the first version keeps. */
export const firstTables: Migration = {
  async up(db) {
    await peopleAndPlaces(db);
    await reminders(db);
    await deliveries(db);
    await restOfIt(db);
  },
};

async function peopleAndPlaces(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('person')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('name', 'text')
    .addColumn('account', 'text')
    .addColumn('tenant', 'text')
    .addColumn('unit', 'text')
    .addColumn('role', 'text')
    .addColumn('hours', 'text')
    .addColumn('seen_at', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('person_unit').on('person').columns(['unit', 'role']).execute();
  await db.schema
    .createTable('conversation')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('scope', 'text', (c) => c.notNull())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('service_url', 'text', (c) => c.notNull())
    .addColumn('bot', 'text', (c) => c.notNull())
    .addColumn('tenant', 'text')
    .addColumn('person', 'text')
    .addColumn('team', 'text')
    .addColumn('name', 'text')
    .addColumn('unit', 'text')
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('seen_at', 'bigint', (c) => c.notNull())
    .addColumn('state_at', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('conversation_person').on('conversation').column('person').execute();
  await db.schema
    .createTable('welcome')
    .addColumn('conversation', 'text', (c) => c.primaryKey().notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .execute();
}

async function reminders(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('schedule')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('lineage', 'text', (c) => c.notNull())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('audience', 'text', (c) => c.notNull())
    .addColumn('rule', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('owner', 'text')
    .addColumn('owner_name', 'text')
    .addColumn('made_in', 'text')
    .addColumn('next_at', 'bigint')
    .addColumn('occasions', 'integer', (c) => c.notNull())
    .addColumn('late_ms', 'bigint', (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('changed_at', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('schedule_due').on('schedule').columns(['state', 'next_at']).execute();
  await db.schema.createIndex('schedule_owner').on('schedule').column('owner').execute();
  await db.schema
    .createTable('occasion')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('schedule', 'text', (c) => c.notNull().references('schedule.id').onDelete('cascade'))
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('due_at', 'bigint', (c) => c.notNull())
    .addColumn('opened_at', 'bigint', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('nudged_at', 'bigint')
    .addUniqueConstraint('occasion_once', ['schedule', 'due_at'])
    .execute();
  await db.schema.createIndex('occasion_opened').on('occasion').column('opened_at').execute();
}

async function deliveries(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('delivery')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('occasion', 'text', (c) => c.notNull().references('occasion.id').onDelete('cascade'))
    .addColumn('schedule', 'text', (c) => c.notNull())
    .addColumn('person', 'text')
    .addColumn('conversation', 'text')
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('round', 'integer', (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('not_before', 'bigint', (c) => c.notNull())
    .addColumn('expires_at', 'bigint', (c) => c.notNull())
    .addColumn('last_status', 'integer')
    .addColumn('code', 'text')
    .addColumn('uncertain', 'integer', (c) => c.notNull())
    .addColumn('message', 'text')
    .addColumn('sent_at', 'bigint')
    .addColumn('failed_at', 'bigint')
    .addColumn('acknowledged_at', 'bigint')
    .addColumn('completed_at', 'bigint')
    .addColumn('claimed_by', 'text')
    .addColumn('claimed_until', 'bigint')
    .addUniqueConstraint('delivery_person_once', ['occasion', 'person'])
    .execute();
  await sql`create unique index delivery_place_once on delivery (occasion, conversation) where person is null`.execute(
    db,
  );
  await db.schema.createIndex('delivery_schedule').on('delivery').column('schedule').execute();
  await db.schema.createIndex('delivery_person').on('delivery').column('person').execute();
  // Small indexes, over the rows that senders look for only: what is sent leaves them.
  await sql`create index delivery_next on delivery (not_before, id) where state in ('waiting', 'interrupted')`.execute(
    db,
  );
  await sql`create index delivery_expiry on delivery (expires_at) where state in ('waiting', 'interrupted')`.execute(
    db,
  );
  await sql`create index delivery_claimed on delivery (claimed_until) where state = 'sending'`.execute(db);
  await db.schema
    .createTable('acknowledgement')
    .addColumn('delivery', 'text', (c) =>
      c.notNull().references('delivery.id').onDelete('cascade').onUpdate('cascade'),
    )
    .addColumn('person', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('completed_at', 'bigint')
    .addPrimaryKeyConstraint('acknowledgement_once', ['delivery', 'person'])
    .execute();
  await db.schema.createIndex('acknowledgement_person').on('acknowledgement').column('person').execute();
}

async function restOfIt(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('opt_out')
    .addColumn('person', 'text', (c) => c.notNull())
    .addColumn('lineage', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('opt_out_once', ['person', 'lineage'])
    .execute();
  await db.schema
    .createTable('audit')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('actor', 'text', (c) => c.notNull())
    .addColumn('action', 'text', (c) => c.notNull())
    .addColumn('target', 'text', (c) => c.notNull())
    .addColumn('fields', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('audit_at').on('audit').column('at').execute();
  await db.schema.createIndex('audit_target').on('audit').columns(['target', 'at']).execute();
  await db.schema
    .createTable('brake')
    .addColumn('id', 'integer', (c) => c.primaryKey().notNull())
    .addColumn('until', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('sender')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('seen_at', 'bigint', (c) => c.notNull())
    .execute();
  // Equal answers are one row with a number: the order in which they came is nowhere.
  await db.schema
    .createTable('participation_count')
    .addColumn('line', 'text', (c) => c.primaryKey().notNull())
    .addColumn('answers', 'integer', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('counted_run')
    .addColumn('run', 'text', (c) => c.primaryKey().notNull())
    .addColumn('day', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('unanswered_question')
    .addColumn('key', 'text', (c) => c.primaryKey().notNull())
    .addColumn('question', 'text', (c) => c.notNull())
    .addColumn('first', 'text', (c) => c.notNull())
    .addColumn('last', 'text', (c) => c.notNull())
    .addColumn('count', 'integer', (c) => c.notNull())
    .execute();
}
