import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PassOver } from '../../../src/store/backup/merge-schedules.ts';
import { type RestoreOptions, restoreBackup } from '../../../src/store/backup/restore-backup.ts';
import { writeBackup } from '../../../src/store/backup/write-backup.ts';
import { addSchedule, DAY, fill, HOUR, openFor, sendSome, THEN } from '../../support/filled-store.ts';
import { everyRow, rawDatabase } from '../../support/raw-tables.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { everyDatabase } from '../../support/test-store.ts';

const WEEK = 7 * DAY;
/** Every week, as the reminders would reckon it. */
const weekly: PassOver = ({ id, nextAt }, now) => {
  const passed: { id: string; dueAt: number }[] = [];
  let dueAt = nextAt;
  for (; dueAt <= now; dueAt += WEEK) passed.push({ id: `${id}-${dueAt}`, dueAt });
  return { passed, nextAt: dueAt };
};

const options = (change: Partial<RestoreOptions> = {}): RestoreOptions => ({
  passOver: weekly,
  now: () => THEN + HOUR,
  actor: 'terminal',
  moved: false,
  trial: false,
  ...change,
});

const databases = await everyDatabase();

describe.each(databases)('a backup on $name', (kind) => {
  const setUp = async () => {
    const place = await kind.fresh();
    const store = await place.open();
    const database = await rawDatabase(place);
    const file = join(temporaryFolder().path, 'lathunden.backup');
    const backup = () => writeBackup(database, file, { force: true, now: () => THEN });
    const restore = (change?: Partial<RestoreOptions>) => restoreBackup(database, file, options(change));
    const states = async (schedule: string) =>
      Object.fromEntries(
        (await store.ledger.deliveries(schedule)).map(({ id, state, code }) => [id, code ?? state]),
      );
    return { place, store, database, file, backup, restore, states };
  };

  it('gives the same rows back in an empty database of either kind, when all has moved there', async () => {
    const { store, database, file, backup } = await setUp();
    await fill(store);
    const counts = await backup();
    const before = await everyRow(database);
    expect(Object.values(counts).filter((rows) => rows === 0)).toEqual([]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    for (const other of databases) {
      const place = await other.fresh();
      await place.open();
      const moved = await rawDatabase(place);
      expect(await restoreBackup(moved, file, options({ moved: true }))).toMatchObject({ counts });
      const { audit, ...rows } = await everyRow(moved);
      expect({ ...rows, audit: audit!.filter(({ action }) => action !== 'store.restore') }).toEqual(before);
      expect(audit).toHaveLength(2);
    }
  });

  it('does not move into a database that has reminders', async () => {
    const { store, backup, restore } = await setUp();
    await fill(store);
    await backup();
    await expect(restore({ moved: true })).rejects.toMatchObject({ code: 'not_empty' });
  });

  it('brings back what was lost, and says in the audit log that it did', async () => {
    const { store, database, backup, restore } = await setUp();
    await fill(store);
    await backup();
    const before = await everyRow(database);
    await database.db.deleteFrom('schedule').execute();
    await database.db.deleteFrom('person').execute();
    await database.db.deleteFrom('participation_count').execute();
    await database.db.deleteFrom('unanswered_question').execute();
    await restore();
    const after = await everyRow(database);
    for (const table of [
      'person',
      'conversation',
      'acknowledgement',
      'participation_count',
      'unanswered_question',
    ])
      expect([table, after[table]]).toEqual([table, before[table]]);
    expect((await store.audit.list({ limit: 1 }))[0]).toMatchObject({
      action: 'store.restore',
      actor: 'terminal',
    });
    expect(await store.schedules.get('s1')).toMatchObject({ title: 'Påminnelse s1', state: 'active' });
  });

  it('changes nothing on trial, and says the same as when it is done', async () => {
    const { store, database, backup, restore } = await setUp();
    await fill(store);
    await backup();
    await addSchedule(store, 's2', THEN + DAY);
    const before = await everyRow(database);
    const said = await restore({ trial: true });
    expect(await everyRow(database)).toEqual(before);
    expect(said).toMatchObject({ removed: 1 });
    expect(await restore()).toEqual(said);
    expect(await store.schedules.get('s2')).toBeNull();
  });

  it('leaves out what waited at the backup when nobody knows whether it has been sent since', async () => {
    const { store, database, backup, restore, states } = await setUp();
    await fill(store);
    await backup();
    await database.db.deleteFrom('schedule').execute();
    expect(await restore()).toMatchObject({ leftOut: 1, missed: 0 });
    // One of the two that waited had said no.
    expect(Object.values(await states('s1')).sort()).toEqual(['opted_out', 'restored', 'sent', 'sent']);
    expect(await sendSome(store, THEN + HOUR, 10)).toEqual([]);
  });

  it('sends what it left out when somebody nudges', async () => {
    const { store, database, backup, restore } = await setUp();
    await addSchedule(store, 's1', THEN);
    const ids = await openFor(store, { schedule: 's1', dueAt: THEN, nextAt: THEN + WEEK, people: 2 });
    await backup();
    await database.db.deleteFrom('schedule').execute();
    await restore();
    const [occasion] = await store.ledger.occasions('s1', 1);
    expect(await store.ledger.nudge(occasion!.id, () => THEN + HOUR, THEN + DAY, THEN + HOUR)).toBe(2);
    expect([...(await sendSome(store, THEN + HOUR, 10))].sort()).toEqual([...ids].sort());
  });

  it('keeps what has been sent since, and sends what waits in the database once', async () => {
    const { store, backup, restore, states } = await setUp();
    await addSchedule(store, 's1', THEN);
    const ids = await openFor(store, { schedule: 's1', dueAt: THEN, nextAt: THEN + WEEK, people: 4 });
    await backup();
    const since = await sendSome(store, THEN, 3);
    await store.ledger.acknowledge(since[0]!, `p${ids.indexOf(since[0]!)}`, THEN + HOUR);
    expect(await restore()).toMatchObject({ leftOut: 0 });
    expect(Object.values(await states('s1')).filter((state) => state === 'sent')).toHaveLength(3);
    expect((await store.ledger.get(since[0]!))!.acknowledgedAt).toBe(THEN + HOUR);
    const after = await sendSome(store, THEN + HOUR, 10);
    expect([...since, ...after].sort()).toEqual([...ids].sort());
  });

  it('lets a sender finish what it had taken when the restore came', async () => {
    const { store, backup, restore } = await setUp();
    await addSchedule(store, 's1', THEN);
    const [id] = await openFor(store, { schedule: 's1', dueAt: THEN, nextAt: THEN + WEEK, people: 1 });
    await backup();
    await store.ledger.claim({ by: 'sender', now: THEN, until: THEN + 60_000, limit: 1 });
    await restore();
    const sent = { at: THEN + 1, message: 'm', conversation: 'c' };
    expect(await store.ledger.markSent(id!, 'sender', sent)).toBe(true);
  });

  it('does not open an occasion again that has been since, and goes on from where the database is', async () => {
    const { store, backup, restore } = await setUp();
    await addSchedule(store, 's1', THEN);
    await backup();
    const since = await openFor(store, { schedule: 's1', dueAt: THEN, nextAt: THEN + WEEK, people: 3 });
    await sendSome(store, THEN, 10);
    expect(await restore()).toMatchObject({ missed: 0 });
    expect(await store.schedules.due(THEN + HOUR, 10)).toEqual([]);
    expect(await store.schedules.get('s1')).toMatchObject({ nextAt: THEN + WEEK, occasions: 1 });
    expect((await store.ledger.deliveries('s1')).map(({ id, state }) => [id, state])).toEqual(
      since.map((id) => [id, 'sent']),
    );
  });

  it('notes as missed what passed after the backup when nobody knows whether it was sent', async () => {
    const { store, database, backup, restore } = await setUp();
    await addSchedule(store, 's1', THEN);
    await backup();
    await database.db.deleteFrom('schedule').execute();
    expect(await restore({ now: () => THEN + 2 * WEEK + HOUR })).toMatchObject({ missed: 3 });
    const occasions = await store.ledger.occasions('s1', 10);
    expect(occasions.map(({ dueAt, state, number }) => [dueAt, state, number])).toEqual([
      [THEN + 2 * WEEK, 'missed', 2],
      [THEN + WEEK, 'missed', 1],
      [THEN, 'missed', 0],
    ]);
    expect(await store.schedules.get('s1')).toMatchObject({
      nextAt: THEN + 3 * WEEK,
      occasions: 3,
      state: 'active',
    });
  });

  it('pauses a reminder that has been stopped since', async () => {
    const { store, backup, restore } = await setUp();
    for (const id of ['s1', 's2']) await addSchedule(store, id, THEN + DAY);
    await backup();
    await store.schedules.change('s1', 1, { state: 'cancelled', nextAt: null }, THEN);
    await store.schedules.change('s2', 1, { state: 'paused' }, THEN);
    expect(await restore()).toMatchObject({ paused: 2 });
    for (const id of ['s1', 's2']) expect(await store.schedules.get(id)).toMatchObject({ state: 'paused' });
  });

  it('makes what somebody has on a card out of date', async () => {
    const { store, backup, restore } = await setUp();
    await addSchedule(store, 's1', THEN + DAY);
    await backup();
    const seen = (await store.schedules.change('s1', 1, { title: 'Ny rubrik' }, THEN))!;
    await restore();
    expect(await store.schedules.change('s1', seen.revision, { title: 'Igen' }, THEN)).toBeNull();
    expect(await store.schedules.get('s1')).toMatchObject({ title: 'Påminnelse s1' });
  });

  it('keeps a no to reminders from before and after the backup', async () => {
    const { store, backup, restore } = await setUp();
    await store.optOuts.add('p0', null, THEN);
    await backup();
    await store.optOuts.add('p1', 's1', THEN);
    await restore();
    expect([...(await store.optOuts.among(['p0', 'p1', 'p2'], 's1'))].sort()).toEqual(['p0', 'p1']);
  });

  it('does not bring back somebody who has been forgotten since', async () => {
    const { store, database, backup, restore } = await setUp();
    await fill(store);
    await addSchedule(store, 'own', THEN + DAY);
    await database.db
      .updateTable('schedule')
      .set({ owner: 'p0', audience: '{"kind":"me"}' })
      .where('id', '=', 'own')
      .execute();
    await addSchedule(store, 'named', THEN + DAY);
    const audience = JSON.stringify({ kind: 'people', ids: ['p0', 'p1'] });
    await database.db.updateTable('schedule').set({ audience }).where('id', '=', 'named').execute();
    await store.audit.add({ at: THEN, actor: 'p0', action: 'schedule.edit', target: 's1', fields: [] });
    await backup();
    await store.ownData.forget('p0', THEN + HOUR);
    await restore();
    expect(JSON.stringify(await everyRow(database))).not.toMatch(/"(?:p0|c-p0)"|p0\\"|Åsa \\"0/u);
    expect(await store.schedules.get('own')).toBeNull();
    expect((await store.schedules.get('named'))?.audience).toEqual({ kind: 'people', ids: ['p1'] });
    // Everybody else is there, and how many got it is still known.
    expect(await store.people.get('p1')).not.toBeNull();
    expect(await store.ledger.counts('s1')).toMatchObject({ sent: 2 });
  });

  it('brings back somebody who had come again before the backup', async () => {
    const { store, backup, restore, database } = await setUp();
    await fill(store);
    await store.ownData.forget('p0', THEN - HOUR);
    await store.people.seen({ id: 'p0', name: 'Igen', account: null, tenant: null }, THEN - 1);
    await backup();
    await database.db.deleteFrom('person').execute();
    await restore();
    expect(await store.people.get('p0')).toMatchObject({ name: 'Igen' });
  });

  it('keeps the latest about where somebody is reached', async () => {
    const { store, backup, restore } = await setUp();
    await fill(store);
    await backup();
    await store.conversations.deactivate('c-p0', 'removed', THEN + HOUR);
    await store.people.seen({ id: 'new', name: 'Ny', account: '29:ny', tenant: null }, THEN + HOUR);
    await restore();
    expect(await store.conversations.get('c-p0')).toMatchObject({ state: 'removed', serviceUrl: '' });
    expect(await store.people.get('new')).toMatchObject({ name: 'Ny' });
  });

  it('restored twice over, first an older and then a newer, sends nothing that the newer knows was sent', async () => {
    const { store, database, backup, restore } = await setUp();
    await addSchedule(store, 's1', THEN);
    await openFor(store, { schedule: 's1', dueAt: THEN, nextAt: THEN + WEEK, people: 4 });
    const older = join(temporaryFolder().path, 'older');
    await writeBackup(database, older, { force: false, now: () => THEN });
    const sent = await sendSome(store, THEN, 3);
    await backup();
    await database.db.deleteFrom('schedule').execute();
    await restoreBackup(database, older, options());
    await restore();
    for (const id of sent) expect(await store.ledger.get(id)).toMatchObject({ state: 'sent' });
    expect(await sendSome(store, THEN + HOUR, 10)).toEqual([]);
  });
});
