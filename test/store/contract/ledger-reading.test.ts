import { describe, expect, it } from 'vitest';
import {
  anOccasion,
  HOUR,
  openReminder,
  START,
  sendAll,
  toChannel,
  toPerson,
} from '../../support/open-reminder.ts';
import { everyDatabase } from '../../support/test-store.ts';

describe.each(await everyDatabase())('what a manager sees in $name', ({ fresh }) => {
  const open = async () => (await fresh()).open();

  it('counts by state and reason, and says when the next attempt is', async () => {
    const store = await open();
    const { ledger } = store;
    const { schedule, occasion } = await openReminder(store, [
      toPerson('sent'),
      toPerson('failed', { notBefore: START + 1 }),
      toPerson('patient', { notBefore: START + 2 }),
      toPerson('cut', { notBefore: START + 3 }),
      toPerson('taken', { notBefore: START + 4 }),
      toPerson('waiting', { notBefore: START + 9 * HOUR }),
      toPerson('refused', { skip: 'opted_out' }),
      toPerson('unknown', { skip: 'no_address' }),
    ]);
    const rows = await ledger.claim({ by: 's', now: START + 4, until: START + HOUR, limit: 10 });
    const id = (person: string) => rows.find(({ delivery }) => delivery.person === person)!.delivery.id;
    await ledger.markSent(id('sent'), 's', { at: START, message: 'm', conversation: 'c' });
    await ledger.markFailed(id('failed'), 's', { at: START, status: 403, code: 'blocked', uncertain: false });
    const back = { status: 429, code: 'throttled', counts: true, uncertain: false };
    await ledger.putBack(id('patient'), 's', { ...back, notBefore: START + 6 * HOUR });
    await ledger.putBack(id('cut'), 's', {
      ...back,
      notBefore: START + 7 * HOUR,
      code: 'cut',
      uncertain: true,
    });
    const counts = {
      waiting: 2,
      sending: 1,
      interrupted: 1,
      sent: 1,
      failed: 1,
      skipped: 2,
      acknowledged: 0,
      completed: 0,
      uncertain: 1,
      codes: { blocked: 1, opted_out: 1, no_address: 1 },
      nextAttemptAt: START + 6 * HOUR,
    };
    expect(await ledger.counts(schedule.id)).toEqual(counts);
    expect(await ledger.counts(schedule.id, occasion)).toEqual(counts);
    expect(await ledger.counts('x')).toMatchObject({ waiting: 0, codes: {}, nextAttemptAt: null });
  });

  it('tells one occasion from another', async () => {
    const store = await open();
    const first = await openReminder(store, ['a', 'b']);
    const schedule = (await store.schedules.get(first.schedule.id))!;
    const second = anOccasion(schedule);
    await store.ledger.open(second, [toPerson('a')], START);
    await sendAll(store, START);
    await store.ledger.acknowledge(first.ids[0]!, 'a', START);
    expect(await store.ledger.counts(schedule.id)).toMatchObject({ sent: 3, acknowledged: 1 });
    expect(await store.ledger.counts(schedule.id, second.id)).toMatchObject({ sent: 1, acknowledged: 0 });
    expect(await store.ledger.deliveries(schedule.id)).toHaveLength(3);
    expect(await store.ledger.deliveries(schedule.id, first.occasion)).toHaveLength(2);
  });

  it('says of every occasion since a moment how many got it, and how many of them acknowledged', async () => {
    const store = await open();
    const first = await openReminder(store, ['a', 'b', 'c']);
    const schedule = (await store.schedules.get(first.schedule.id))!;
    const second = anOccasion(schedule);
    await store.ledger.open(second, [toPerson('a'), toPerson('x', { skip: 'opted_out' })], START);
    await sendAll(store, START);
    const other = await openReminder(store, [toChannel('team')], { nextAt: START + HOUR });
    await openReminder(store, ['nobody got it'], { nextAt: START + 2 * HOUR });
    await store.ledger.acknowledge(first.ids[0]!, 'a', START);
    await store.ledger.complete(first.ids[1]!, 'b', START);
    expect(await store.ledger.results(START)).toEqual([
      { dueAt: START, sent: 3, acknowledged: 2, completed: 1 },
      { dueAt: second.dueAt, sent: 1, acknowledged: 0, completed: 0 },
    ]);
    await sendAll(store, START + HOUR);
    await store.ledger.acknowledge(other.ids[0]!, 'one', START + HOUR);
    await store.ledger.acknowledge(other.ids[0]!, 'another', START + HOUR);
    expect(await store.ledger.results(START + 1)).toContainEqual({
      dueAt: START + HOUR,
      sent: 1,
      acknowledged: 1,
      completed: 0,
    });
    expect(await store.ledger.results(second.dueAt + 1)).toEqual([]);
  });

  it('lists by name, channels by theirs', async () => {
    const store = await open();
    for (const [id, name] of [
      ['ö', 'Östen'],
      ['a', 'Anna'],
    ] as const)
      await store.people.seen({ id, name, account: null, tenant: null }, START);
    await store.conversations.seen(
      {
        id: '19:k',
        scope: 'channel',
        channel: 'msteams',
        serviceUrl: 'https://smba.example/',
        bot: '28:b',
        tenant: null,
        person: null,
        team: null,
        name: 'Mottagningen',
      },
      START,
    );
    const { schedule } = await openReminder(store, ['ö', 'unknown', 'a', toChannel('19:k')]);
    const rows = await store.ledger.deliveries(schedule.id);
    expect(rows.map(({ name }) => name)).toEqual(['Anna', 'Mottagningen', 'Östen', null]);
    expect(rows[0]).toMatchObject({ person: 'a', state: 'waiting' });
  });
});

describe.each(await everyDatabase())('cancelling in $name', ({ fresh }) => {
  it('takes back what has not been sent, and says so of the occasion', async () => {
    const store = await (await fresh()).open();
    const sent = await openReminder(store, ['x']);
    await sendAll(store, START);
    const { schedule, occasion, ids } = await openReminder(store, [
      'a',
      toPerson('b', { notBefore: START + HOUR }),
      toPerson('c', { notBefore: START + HOUR }),
    ]);
    await store.ledger.claim({ by: 's', now: START, until: START + HOUR, limit: 1 });
    expect(await store.ledger.cancel(schedule.id, START)).toBe(2);
    const rows = await Promise.all(ids.map((id) => store.ledger.get(id)));
    expect(rows.map((row) => [row?.state, row?.code])).toEqual([
      ['sending', null],
      ['skipped', 'cancelled'],
      ['skipped', 'cancelled'],
    ]);
    expect((await store.ledger.occasions(schedule.id, 1))[0]).toMatchObject({
      id: occasion,
      state: 'cancelled',
    });
    expect(await store.ledger.cancel(schedule.id, START)).toBe(0);
    expect(await store.ledger.cancel(sent.schedule.id, START)).toBe(0);
    expect((await store.ledger.occasions(sent.schedule.id, 1))[0]).toMatchObject({ state: 'open' });
  });
});
