import type { Migration } from 'kysely/migration';
import { firstTables } from './001-first-tables.ts';
import { whatTheTabKeeps } from './002-what-the-tab-keeps.ts';
import { saidOfDocuments } from './003-said-of-documents.ts';

/** In order. One that has been released is never changed or taken away: what comes after is a new one. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-first-tables': firstTables,
  '002-what-the-tab-keeps': whatTheTabKeeps,
  '003-said-of-documents': saidOfDocuments,
};
