import { Socket } from 'node:net';
import { Kysely, PostgresDialect } from 'kysely';
import { Pool, types } from 'pg';
import { StoreError } from '../errors.ts';
import type { SqlDatabase } from './sql-database.ts';
import type { Tables } from './tables.ts';

/** int8: our times and counts, all below 2^53. */
const INT8 = 20;

/**
 * Nothing here takes long: what does is broken off. And no sorting where an index has the order already: of rows that have just
 * been written PostgreSQL believes that they are few, and would sort all that wait for each one that a sender takes.
 */
const SESSION = `set statement_timeout = '60s';
  set idle_in_transaction_session_timeout = '60s';
  set enable_sort = off`;

/**
 * Longer than any statement may take. A server that says nothing for so long is gone, or the network has forgotten the
 * connection: without this it is noticed after a quarter of an hour, or never.
 */
const SILENT_MS = 75_000;

/**
 * A pool of connections to PostgreSQL; nothing is connected yet.
 * @param silentMs how long a connection in use may be silent before it counts as broken
 * @throws StoreError when the address is none
 */
export function connectPostgres(url: string, silentMs = SILENT_MS): SqlDatabase {
  const place = placeOf(url);
  const pool = new Pool({
    connectionString: url,
    application_name: 'lathunden',
    max: 10,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    stream: () => impatientSocket(silentMs),
    // Kysely could do this too, but keeps the connection for ever when it fails; ten of those, and none is left.
    onConnect: async (client) => {
      // One that breaks while it is used tells the query; but also nobody in particular, and nobody listening is a crash.
      client.on('error', () => {});
      await client.query(SESSION);
    },
    types: {
      getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
        oid === INT8 && format !== 'binary'
          ? Number
          : types.getTypeParser(oid, format as 'text')) as typeof types.getTypeParser,
    },
  });
  // A connection that breaks while it rests is taken out of the pool; the next query gets a new one.
  pool.on('error', () => {});
  const dialect = new PostgresDialect({ pool });
  return { db: new Kysely<Tables>({ dialect }), dialect: 'postgres', place };
}

function impatientSocket(silentMs: number): Socket {
  const socket = new Socket();
  return socket.setTimeout(silentMs, () => socket.destroy());
}

/** "host:port/database": no user and no password. */
function placeOf(url: string): string {
  const parsed = URL.parse(url);
  if (parsed === null || !/^postgres(?:ql)?:$/u.test(parsed.protocol)) {
    // The address itself is not repeated: a password may stand in it.
    throw new StoreError(
      'invalid_url',
      'DATABASE_URL',
      'must be an address such as postgres://user:password@server:5432/lathunden; leave it out to use a file in DATA_DIR.',
    );
  }
  return `${parsed.hostname || 'localhost'}:${parsed.port || 5432}${parsed.pathname}`;
}
