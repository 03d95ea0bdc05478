import { connect } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { text } from 'node:stream/consumers';
import { Client } from 'pg';
import { inject, onTestFinished } from 'vitest';
import { sqliteFile } from '../../src/store/sql/connect-sqlite.ts';
import { openStore } from '../../src/store/sql/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** One database for one test. What is opened is closed after the test. */
export interface TestDatabase {
  /** What `openStore` takes, for other processes. */
  readonly url: string | null;
  readonly dataDir: string;
  /** Opens it (once more: as another process would). */
  open(): Promise<Store>;
  /** Every row of every table, as it lies there. */
  dump(): Promise<Readonly<Record<string, readonly object[]>>>;
}

export interface TestDatabases {
  readonly name: 'SQLite' | 'PostgreSQL';
  /** One with nothing in it; gone after the test, or emptied for the next. */
  fresh(): Promise<TestDatabase>;
  /** One that nobody has opened before: not even the tables are there. */
  untouched(): Promise<TestDatabase>;
}

/** A store in a file of its own, closed and gone after the test. */
export async function sqliteStore(): Promise<Store> {
  return (await sqliteDatabases.fresh()).open();
}

const inFile = async () => databaseAt(null, temporaryFolder().path);
export const sqliteDatabases: TestDatabases = { name: 'SQLite', fresh: inFile, untouched: inFile };

/**
 * Databases in a real PostgreSQL: one server for the whole run. Says so and gives null where it cannot run. To make one takes long,
 * so the tests of a file use the same, one after the other.
 */
export async function postgresDatabases(): Promise<TestDatabases | null> {
  const { url: server, problem } = await ask();
  if (server === undefined) {
    console.warn(`Tests on PostgreSQL skipped: ${problem}`);
    return null;
  }
  const create = async () => {
    const url = new URL(server);
    url.pathname = `test_${crypto.randomUUID().replaceAll('-', '')}`;
    await tell(server, `create database ${url.pathname.slice(1)}`);
    return url.href;
  };
  const free: string[] = [];
  return {
    name: 'PostgreSQL',
    async fresh() {
      const used = free.pop();
      if (used !== undefined) await tell(used, EMPTY_ALL);
      const url = used ?? (await create());
      // What is registered last is done first: by then the stores are closed.
      onTestFinished(() => void free.push(url));
      return databaseAt(url, temporaryFolder().path);
    },
    untouched: async () => databaseAt(await create(), temporaryFolder().path),
  };
}

/** Quicker than `truncate` where there is little. */
const EMPTY_ALL = `do $$ declare name text; begin
  for name in select tablename from pg_tables where schemaname = 'public' and tablename not like 'lathunden%' loop
    execute format('delete from %I', name);
  end loop; end $$`;

/** Both kinds, or SQLite alone where PostgreSQL cannot run. */
export async function everyDatabase(): Promise<readonly TestDatabases[]> {
  const postgres = await postgresDatabases();
  return postgres === null ? [sqliteDatabases] : [sqliteDatabases, postgres];
}

function databaseAt(url: string | null, dataDir: string): TestDatabase {
  return {
    url,
    dataDir,
    async open() {
      const store = await openStore({ url, dataDir });
      onTestFinished(() => store.close());
      return store;
    },
    dump: () => (url === null ? dumpFile(sqliteFile(dataDir)) : dumpServer(url)),
  };
}

function dumpFile(path: string) {
  const database = new DatabaseSync(path, { readOnly: true });
  const tables = database.prepare("select name from sqlite_master where type = 'table'").all();
  const rows = tables.map(({ name }) => [String(name), database.prepare(`select * from ${name}`).all()]);
  database.close();
  return Promise.resolve(Object.fromEntries(rows));
}

async function dumpServer(url: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  const tables = await client.query("select tablename from pg_tables where schemaname = 'public'");
  const dumped: Record<string, object[]> = {};
  for (const { tablename } of tables.rows) {
    dumped[tablename] = (await client.query(`select * from ${tablename}`)).rows;
  }
  await client.end();
  return dumped;
}

async function ask(): Promise<{ url?: string; problem?: string }> {
  const path = inject('postgresOnDemand');
  if (path === undefined) return { problem: 'this run of vitest does not offer one' };
  return JSON.parse(await text(connect(path)));
}

async function tell(url: string, command: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(command);
  await client.end();
}
