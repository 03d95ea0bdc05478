import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { inspect } from 'node:util';
import { Client } from 'pg';
import { describe, expect, it } from 'vitest';
import { StoreError } from '../../../src/store/errors.ts';
import { sqliteFile } from '../../../src/store/sql/connect-sqlite.ts';
import { openStore } from '../../../src/store/sql/open-store.ts';
import { freePort } from '../../support/free-port.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { postgresDatabases, sqliteDatabases } from '../../support/test-store.ts';

const LATER = "insert into lathunden_migration (name, timestamp) values ('999-later', '2030')";

async function refusal(url: string | null, dataDir: string): Promise<StoreError> {
  const error = await openStore({ url, dataDir }).then(
    () => null,
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(StoreError);
  return error as StoreError;
}

describe('a file of SQLite', () => {
  it('is made in a folder that is not there yet, for nobody else on the computer', async () => {
    const folder = join(temporaryFolder().path, 'not', 'yet');
    const store = await openStore({ url: null, dataDir: folder });
    await store.people.seen({ id: 'p', name: null, account: null, tenant: null }, 1);
    const files = readdirSync(folder);
    expect(files.sort()).toEqual(['lathunden.sqlite', 'lathunden.sqlite-shm', 'lathunden.sqlite-wal']);
    for (const file of files) expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
    await store.close();
    expect(readdirSync(folder)).toEqual(['lathunden.sqlite']);
  });

  it.each([
    ['is no database', (path: string) => writeFileSync(path, 'Detta är ingen databas. '.repeat(100))],
    ['has lost its end', (path: string) => truncateSync(path, 4096)],
  ])('that %s is told, and left as it is', async (_, damage) => {
    const { dataDir, open } = await sqliteDatabases.fresh();
    await (await open()).close();
    const path = sqliteFile(dataDir);
    damage(path);
    const before = readFileSync(path);
    const error = await refusal(null, dataDir);
    expect(error).toMatchObject({ code: 'damaged', place: path });
    expect(error.message).toMatch(/move the file away and restore the latest backup/u);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('of a later version is not touched', async () => {
    const { dataDir, open } = await sqliteDatabases.fresh();
    await (await open()).close();
    const beside = new DatabaseSync(sqliteFile(dataDir));
    beside.exec(LATER);
    beside.close();
    const error = await refusal(null, dataDir);
    expect(error.code).toBe('newer_schema');
    expect(error.message).toContain('999-later');
  });

  it('cannot lie where there can be no folder', async () => {
    const file = temporaryFolder().write('file', '');
    const error = await refusal(null, join(file, 'data'));
    expect(error.code).toBe('no_rights');
    expect(error.message).toMatch(/set DATA_DIR to another/u);
  });
});

const postgres = await postgresDatabases();

describe('an address of PostgreSQL', () => {
  it.each(['mysql://user:hemligt@server/db', 'hemligt', 'postgres://user:hem ligt@:x/db'])(
    'that is none is told without being repeated (%#)',
    async (url) => {
      const error = await refusal(url, 'not-used');
      expect(error.code).toBe('invalid_url');
      expect(inspect(error, { depth: 9 })).not.toMatch(/hem ?ligt/u);
    },
  );

  it('where nobody answers is told without the password', async () => {
    const error = await refusal(`postgres://user:hemligt@127.0.0.1:${await freePort()}/db`, 'not-used');
    expect(error.code).toBe('unreachable');
    expect(error.message).toMatch(/^127\.0\.0\.1:\d+\/db does not answer/u);
    expect(inspect(error, { depth: 9 })).not.toContain('hemligt');
  });

  it.skipIf(postgres === null)(
    'with the wrong password or database is told without the password',
    async () => {
      const { url, dataDir } = await postgres!.fresh();
      const wrong = new URL(url!);
      wrong.password = 'hemligt';
      const refused = await refusal(wrong.href, dataDir);
      expect(refused.code).toBe('wrong_login');
      expect(inspect(refused, { depth: 9 })).not.toContain('hemligt');
      const missing = new URL(url!);
      missing.pathname = '/nowhere';
      const error = await refusal(missing.href, dataDir);
      expect(error).toMatchObject({ code: 'no_database', place: `127.0.0.1:${missing.port}/nowhere` });
      expect(inspect(error, { depth: 9 })).not.toContain(missing.password);
    },
  );

  it.skipIf(postgres === null)('of a later version is not touched', async () => {
    const { url, dataDir, open } = await postgres!.untouched();
    await open();
    const beside = new Client({ connectionString: url! });
    await beside.connect();
    await beside.query(LATER);
    await beside.end();
    expect((await refusal(url, dataDir)).code).toBe('newer_schema');
  });
});
