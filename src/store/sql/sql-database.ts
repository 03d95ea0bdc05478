import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * The database, as each part of the store gets it. With SQLite there is one connection: inside a transaction only the
 * transaction may be asked, or it waits for itself for ever.
 */
export interface SqlDatabase {
  readonly db: Kysely<Tables>;
  readonly dialect: 'sqlite' | 'postgres';
  /** The file, or "host:port/database": for messages to the operator. */
  readonly place: string;
}

/** What a query can be asked of: the database, or a transaction in it. */
export type Queries = Kysely<Tables> | Transaction<Tables>;
