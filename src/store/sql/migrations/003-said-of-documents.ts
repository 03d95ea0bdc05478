import type { Migration } from 'kysely/migration';

/** What is said of a document by whoever puts it in, as JSON; null when nothing is. */
export const saidOfDocuments: Migration = {
  async up(db) {
    await db.schema.alterTable('document_version').addColumn('said', 'text').execute();
  },
};
