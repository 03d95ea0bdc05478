import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The introduction, what somebody wants at hand, the organisation's own documents, and what is asked about. */
export const whatTheTabKeeps: Migration = {
  async up(db) {
    await db.schema.alterTable('person').addColumn('language', 'text').execute();
    await introduction(db);
    await documents(db);
    await db.schema
      .createTable('favourite')
      .addColumn('person', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('favourite_once', ['person', 'kind', 'id'])
      .execute();
    // A subject in a month is one row with a number: neither who asked nor when is anywhere.
    await db.schema
      .createTable('asked_subject')
      .addColumn('month', 'text', (c) => c.notNull())
      .addColumn('subject', 'text', (c) => c.notNull())
      .addColumn('count', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('asked_subject_once', ['month', 'subject'])
      .execute();
  },
};

async function introduction(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('introduction_unit')
    .addColumn('person', 'text', (c) => c.notNull())
    .addColumn('unit', 'text', (c) => c.notNull())
    .addColumn('finished_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('introduction_unit_once', ['person', 'unit'])
    .execute();
  await db.schema
    .createTable('introduction_answer')
    .addColumn('person', 'text', (c) => c.notNull())
    .addColumn('question', 'text', (c) => c.notNull())
    .addColumn('step', 'integer', (c) => c.notNull())
    .addColumn('due_at', 'bigint')
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('introduction_answer_once', ['person', 'question'])
    .execute();
  await db.schema
    .createTable('introduction_sharing')
    .addColumn('person', 'text', (c) => c.primaryKey().notNull())
    .addColumn('agrees', 'integer', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .execute();
}

async function documents(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('document')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('live', 'integer')
    .addColumn('changed_at', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('document_version')
    .addColumn('document', 'text', (c) => c.notNull().references('document.id').onDelete('cascade'))
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('file', 'text', (c) => c.notNull())
    .addColumn('bytes', 'integer', (c) => c.notNull())
    .addColumn('sha256', 'text', (c) => c.notNull())
    .addColumn('added_at', 'bigint', (c) => c.notNull())
    .addColumn('added_by', 'text')
    .addPrimaryKeyConstraint('document_version_once', ['document', 'version'])
    .execute();
  await db.schema.createIndex('document_version_by').on('document_version').column('added_by').execute();
  await db.schema
    .createTable('document_piece')
    .addColumn('document', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('number', 'integer', (c) => c.notNull())
    // PostgreSQL's name for bytes; SQLite keeps bytes as they are whatever a column is called.
    .addColumn('content', 'bytea', (c) => c.notNull())
    .addPrimaryKeyConstraint('document_piece_once', ['document', 'version', 'number'])
    .addForeignKeyConstraint(
      'document_piece_of',
      ['document', 'version'],
      'document_version',
      ['document', 'version'],
      (c) => c.onDelete('cascade'),
    )
    .execute();
  // Counts changes, so that a process sees that another has made one.
  await db.schema
    .createTable('revision')
    .addColumn('name', 'text', (c) => c.primaryKey().notNull())
    .addColumn('number', 'integer', (c) => c.notNull())
    .execute();
}
