import { describe, expect, it } from 'vitest';
import {
  anOccasion,
  aSchedule,
  DAY,
  openReminder,
  START,
  toChannel,
  toPerson,
} from '../../support/open-reminder.ts';
import { everyDatabase } from '../../support/test-store.ts';

describe.each(await everyDatabase())('opening an occasion in $name', ({ fresh }) => {
  const setUp = async (change = {}) => {
    const store = await (await fresh()).open();
    return { store, schedule: await store.schedules.add(aSchedule(change), START - DAY) };
  };

  it('writes it with all its recipients and moves the reminder on, without a new revision', async () => {
    const { store, schedule } = await setUp();
    const occasion = anOccasion(schedule);
    const [a, k] = [toPerson('a'), toChannel('19:k')];
    expect(await store.ledger.open(occasion, [a, k], START + 5)).toBe(true);
    expect(await store.schedules.get(schedule.id)).toEqual({
      ...schedule,
      nextAt: START + 7 * DAY,
      occasions: 1,
    });
    expect(await store.ledger.occasions(schedule.id, 10)).toEqual([
      {
        id: occasion.id,
        schedule: schedule.id,
        number: 0,
        dueAt: START,
        openedAt: START + 5,
        state: 'open',
        nudgedAt: null,
      },
    ]);
    expect(await store.ledger.get(a.id)).toEqual({
      id: a.id,
      occasion: occasion.id,
      schedule: schedule.id,
      lineage: schedule.lineage,
      person: 'a',
      conversation: null,
      state: 'waiting',
      round: 0,
      attempts: 0,
      notBefore: a.notBefore,
      expiresAt: a.expiresAt,
      lastStatus: null,
      code: null,
      uncertain: false,
      message: null,
      sentAt: null,
      acknowledgedAt: null,
      completedAt: null,
    });
    expect(await store.ledger.get(k.id)).toMatchObject({ person: null, conversation: '19:k' });
  });

  it('numbers the occasions, and makes the reminder done after the last', async () => {
    const { store, schedule } = await setUp();
    await store.ledger.open(anOccasion(schedule), [], START);
    const second = (await store.schedules.get(schedule.id))!;
    expect(await store.ledger.open(anOccasion(second, { nextAt: null, state: 'missed' }), [], START)).toBe(
      true,
    );
    expect(await store.schedules.get(schedule.id)).toMatchObject({
      state: 'done',
      nextAt: null,
      occasions: 2,
    });
    const occasions = await store.ledger.occasions(schedule.id, 10);
    expect(occasions.map(({ number, state }) => [number, state])).toEqual([
      [1, 'missed'],
      [0, 'open'],
    ]);
    expect(await store.ledger.occasions(schedule.id, 1)).toHaveLength(1);
  });

  it('gives each recipient one, however often they are named', async () => {
    const { store, schedule } = await setUp();
    const to = [toPerson('a'), toPerson('a'), toChannel('19:k'), toChannel('19:k'), toPerson('19:k')];
    expect(await store.ledger.open(anOccasion(schedule), to, START)).toBe(true);
    const rows = await store.ledger.deliveries(schedule.id);
    expect(rows.map(({ id }) => id).sort()).toEqual([to[0]!.id, to[2]!.id, to[4]!.id].sort());
  });

  it('keeps those who are to be skipped, with the reason', async () => {
    const { store, schedule } = await setUp();
    const a = toPerson('a', { skip: 'opted_out' });
    await store.ledger.open(anOccasion(schedule), [a], START);
    expect(await store.ledger.get(a.id)).toMatchObject({ state: 'skipped', code: 'opted_out' });
  });

  it.each([
    ['was opened before', { dueAt: START - 1 }, {}],
    ['has been changed since it was read', { revision: 0 }, {}],
    ['is paused', {}, { state: 'paused' }],
    ['is cancelled', {}, { state: 'cancelled' }],
    ['is not there', { schedule: 'x' }, {}],
  ])('does nothing when the reminder %s', async (_, seen, change) => {
    const { store, schedule } = await setUp(change);
    const a = toPerson('a');
    expect(await store.ledger.open(anOccasion(schedule, seen), [a], START)).toBe(false);
    expect(await store.ledger.get(a.id)).toBeNull();
    expect(await store.ledger.occasions(schedule.id, 10)).toEqual([]);
    expect(await store.schedules.get(schedule.id)).toEqual(schedule);
  });

  it('leaves nothing behind when it fails half-way', async () => {
    const { store, schedule } = await setUp();
    const twice = [toPerson('a', { id: 'same' }), toPerson('b', { id: 'same' })];
    await expect(store.ledger.open(anOccasion(schedule), twice, START)).rejects.toThrow();
    expect(await store.schedules.get(schedule.id)).toEqual(schedule);
    expect(await store.ledger.occasions(schedule.id, 10)).toEqual([]);
    expect(await store.ledger.open(anOccasion(schedule), [toPerson('a')], START)).toBe(true);
  });

  it('happens once, whoever else tries at the same moment', async () => {
    const database = await fresh();
    const stores = await Promise.all([1, 2, 3, 4].map(() => database.open()));
    const schedule = await stores[0]!.schedules.add(aSchedule(), START - DAY);
    const recipients = Array.from({ length: 60 }, (_, i) => `p${i}`);
    const opened = await Promise.all(
      [...stores, ...stores].map((store) =>
        store.ledger.open(
          anOccasion(schedule),
          recipients.map((person) => toPerson(person)),
          START,
        ),
      ),
    );
    expect(opened.filter(Boolean)).toHaveLength(1);
    expect(await stores[1]!.ledger.deliveries(schedule.id)).toHaveLength(60);
    expect(await stores[2]!.schedules.get(schedule.id)).toMatchObject({ occasions: 1 });
  });

  it('goes on, and sends nothing again, when somebody moved the reminder back to a time that it has had', async () => {
    const { store, schedule } = await setUp();
    await store.ledger.open(anOccasion(schedule), [toPerson('a')], START);
    const moved = (await store.schedules.change(schedule.id, 1, { nextAt: START }, START))!;
    expect(await store.ledger.open(anOccasion(moved), [toPerson('a')], START)).toBe(false);
    expect(await store.schedules.get(schedule.id)).toMatchObject({ nextAt: START + 7 * DAY, occasions: 1 });
    expect(await store.ledger.deliveries(schedule.id)).toHaveLength(1);
  });

  it('takes thousands of recipients', async () => {
    const store = await (await fresh()).open();
    const { schedule } = await openReminder(
      store,
      Array.from({ length: 2_345 }, (_, i) => `p${i}`),
    );
    expect(await store.ledger.counts(schedule.id)).toMatchObject({ waiting: 2_345 });
  });
});
