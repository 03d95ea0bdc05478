import { Migrator } from 'kysely/migration';
import { describe, expect, it } from 'vitest';
import { checkDatabase } from '../../../src/store/sql/check-database.ts';
import { firstTables } from '../../../src/store/sql/migrations/001-first-tables.ts';
import { rawDatabase } from '../../support/raw-tables.ts';
import { everyDatabase, type TestDatabase } from '../../support/test-store.ts';

/** Leaves a database as the first version did, with somebody in it. */
async function asFirstVersion(place: TestDatabase): Promise<void> {
  const { db } = await rawDatabase(place);
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: async () => ({ '001-first-tables': firstTables }) },
    migrationTableName: 'lathunden_migration',
    migrationLockTableName: 'lathunden_migration_lock',
  }).migrateToLatest();
  expect(error).toBeUndefined();
  const known = { name: 'Anna', account: '29:a', tenant: 't', unit: 'Farsta', role: 'chef', hours: null };
  // Without the column that came later.
  await db
    .insertInto('person')
    .values({ id: 'a', ...known, seen_at: 5 } as never)
    .execute();
  await db.insertInto('opt_out').values({ person: 'a', lineage: '', at: 7 }).execute();
}

describe.each(await everyDatabase())('a database of the first version in $name', ({ untouched }) => {
  it('is brought up to this one with all that is in it', async () => {
    const place = await untouched();
    await asFirstVersion(place);
    expect(await checkDatabase(place)).toMatchObject({ schema: 'older' });
    const store = await place.open();
    expect(await store.people.get('a')).toEqual({
      id: 'a',
      name: 'Anna',
      account: '29:a',
      tenant: 't',
      unit: 'Farsta',
      role: 'chef',
      hours: null,
      language: null,
      seenAt: 5,
    });
    expect(await store.optOuts.of('a')).toHaveLength(1);
    await store.people.say('a', { language: 'en' });
    await store.introduction.share('a', true, 8);
    expect(await store.introduction.shared()).toMatchObject([{ name: 'Anna', unit: 'Farsta', units: [] }]);
    expect(await checkDatabase(place)).toMatchObject({ schema: 'current' });
  });
});
