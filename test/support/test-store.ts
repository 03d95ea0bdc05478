import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { Client } from 'pg';
import { inject, onTestFinished } from 'vitest';
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
}

export interface TestDatabases {
  readonly name: 'SQLite' | 'PostgreSQL';
  /** An empty one; gone after the test. */
  fresh(): Promise<TestDatabase>;
}

/** A store in a file of its own, closed and gone after the test. */
export async function sqliteStore(): Promise<Store> {
  return (await sqliteDatabases.fresh()).open();
}

export const sqliteDatabases: TestDatabases = {
  name: 'SQLite',
  fresh: async () => databaseAt(null, temporaryFolder().path),
};

/**
 * Databases in a real PostgreSQL: one server for the whole run, one database for each test. Says so and gives null where it
 * cannot run.
 */
export async function postgresDatabases(): Promise<TestDatabases | null> {
  const { url, problem } = await ask();
  if (url === undefined) {
    console.warn(`Tests on PostgreSQL skipped: ${problem}`);
    return null;
  }
  return {
    name: 'PostgreSQL',
    async fresh() {
      const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
      await tell(url, `create database ${name}`);
      onTestFinished(() => tell(url, `drop database ${name} with (force)`));
      const own = new URL(url);
      own.pathname = name;
      return databaseAt(own.href, temporaryFolder().path);
    },
  };
}

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
  };
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
