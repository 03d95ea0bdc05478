import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { restoreBackup } from '../../../src/store/backup/restore-backup.ts';
import { writeBackup } from '../../../src/store/backup/write-backup.ts';
import { addSchedule, DAY, fill, openFor, sendSome, THEN } from '../../support/filled-store.ts';
import { rawDatabase } from '../../support/raw-tables.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { everyDatabase, sqliteDatabases } from '../../support/test-store.ts';

const now = () => THEN;

describe('the file of a backup', () => {
  const setUp = async () => {
    const place = await sqliteDatabases.fresh();
    await fill(await place.open());
    return { database: await rawDatabase(place), folder: temporaryFolder() };
  };

  it('is not written over, unless that is asked for', async () => {
    const { database, folder } = await setUp();
    const file = folder.write('b', 'mine');
    await expect(writeBackup(database, file, { force: false, now })).rejects.toMatchObject({
      code: 'exists',
    });
    expect(readFileSync(file, 'utf8')).toBe('mine');
    await writeBackup(database, file, { force: true, now });
    expect(readFileSync(file, 'utf8')).toContain('lathunden-backup');
    expect(readdirSync(folder.path)).toEqual(['b']);
  });

  it('is not there, and nothing beside it, where it cannot be written', async () => {
    const { database, folder } = await setUp();
    const file = join(folder.path, 'none', 'b');
    await expect(writeBackup(database, file, { force: false, now })).rejects.toMatchObject({
      code: 'unwritable',
    });
    expect(existsSync(join(folder.path, 'none'))).toBe(false);
    await expect(writeBackup(database, folder.path, { force: true, now })).rejects.toMatchObject({
      code: 'unwritable',
    });
    expect(readdirSync(folder.path)).toEqual([]);
  });
});

describe.each(await everyDatabase())('a backup while others write, on $name', (kind) => {
  it('is of one moment', async () => {
    const place = await kind.fresh();
    const store = await place.open();
    await addSchedule(store, 's1', THEN);
    const database = await rawDatabase(place);
    const folder = temporaryFolder().path;
    let isDone = false;
    const writing = (async () => {
      for (let week = 0; !isDone; week += 1) {
        const dueAt = THEN + week * 7 * DAY;
        await openFor(store, { schedule: 's1', dueAt, nextAt: dueAt + 7 * DAY, people: 3 });
        await sendSome(store, dueAt, 3);
        // SQLite answers at once: without this nothing else in the process would have its turn.
        await setImmediate();
      }
    })();
    for (let i = 0; i < 15; i += 1) {
      const file = join(folder, String(i));
      await writeBackup(database, file, { force: false, now });
      const rows = readFileSync(file, 'utf8')
        .trimEnd()
        .split('\n')
        .slice(1, -1)
        .map((line) => JSON.parse(line));
      const of = (table: string) => rows.filter((line) => line.table === table).map(({ row }) => row);
      const [schedule] = of('schedule');
      const occasions = of('occasion');
      // An occasion, the reminder that has moved on and its three recipients are one.
      expect(occasions).toHaveLength(schedule.occasions);
      expect(schedule.next_at).toBe(THEN + occasions.length * 7 * DAY);
      expect(of('delivery')).toHaveLength(3 * occasions.length);
    }
    isDone = true;
    await writing;
  });

  it('and a restore while a sender works sends nothing twice and loses nothing', async () => {
    const place = await kind.fresh();
    const store = await place.open();
    await addSchedule(store, 's1', THEN);
    const database = await rawDatabase(place);
    const file = join(temporaryFolder().path, 'b');
    const ids = await openFor(store, { schedule: 's1', dueAt: THEN, nextAt: null, people: 300 });
    await writeBackup(database, file, { force: false, now });
    const sent: string[] = [];
    let isDone = false;
    const sending = (async () => {
      for (;;) {
        const some = await sendSome(store, THEN + 1, 4);
        isDone = some.length === 0;
        if (isDone) return;
        sent.push(...some);
        await setImmediate();
      }
    })();
    const options = {
      passOver: () => null,
      now: () => THEN + 1,
      actor: 'terminal',
      moved: false,
      trial: false,
    };
    let restores = 0;
    for (; !isDone; restores += 1) await restoreBackup(database, file, options);
    await sending;
    expect(restores).toBeGreaterThan(1);
    expect([...sent].sort()).toEqual([...ids].sort());
    const states = (await store.ledger.deliveries('s1')).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['sent']));
  });
});
