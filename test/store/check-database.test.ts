import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDatabase } from '../../src/store/sql/check-database.ts';
import { openDatabase } from '../../src/store/sql/open-database.ts';
import { rawDatabase } from '../support/raw-tables.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { everyDatabase, sqliteDatabases } from '../support/test-store.ts';

describe.each(await everyDatabase())('looking at a database in $name', (kind) => {
  it('tells a new one from one of this version, and leaves both as they are', async () => {
    const place = await kind.fresh();
    expect(await checkDatabase(place)).toMatchObject({ schema: 'new' });
    const store = await place.open();
    expect(await checkDatabase(place)).toMatchObject({ schema: 'current' });
    await store.questions.add('Vem målar bänken?', 1);
    expect(await checkDatabase(place)).toMatchObject({ schema: 'current' });
  });

  it('does not take one that a later version has written', async () => {
    const place = await kind.fresh();
    await place.open();
    const { db } = await rawDatabase(place);
    const row = { name: '999-later', timestamp: 'now' };
    await db
      .insertInto('lathunden_migration' as 'audit')
      .values(row as never)
      .execute();
    await expect(checkDatabase(place)).rejects.toMatchObject({ code: 'newer_schema' });
  });
});

it('makes no file where there is none', async () => {
  const { path } = temporaryFolder();
  expect(await checkDatabase({ url: null, dataDir: path })).toMatchObject({ schema: 'new' });
  expect(existsSync(join(path, 'lathunden.sqlite'))).toBe(false);
});

it('says that a file is no database', async () => {
  const { path } = temporaryFolder();
  writeFileSync(
    join(path, 'lathunden.sqlite'),
    'something else that is long enough to be looked at'.repeat(40),
  );
  await expect(checkDatabase({ url: null, dataDir: path })).rejects.toMatchObject({ code: 'damaged' });
});

it('says that somebody else holds it', async () => {
  const place = await sqliteDatabases.fresh();
  await place.open();
  const { database } = await openDatabase(place);
  const held = await database.db.startTransaction().execute();
  await expect(checkDatabase(place)).rejects.toMatchObject({ code: 'busy' });
  await held.rollback().execute();
  await database.db.destroy();
});
