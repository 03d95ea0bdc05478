import { describe, expect, it } from 'vitest';
import type { SeenConversation } from '../../../src/store/conversations.ts';
import {
  anOccasion,
  aSchedule,
  DAY,
  HOUR,
  openReminder,
  START,
  toChannel,
  toPerson,
} from '../../support/open-reminder.ts';
import { everyDatabase } from '../../support/test-store.ts';

const place = (id: string, person: string | null): SeenConversation => ({
  id,
  scope: person === null ? 'channel' : 'personal',
  channel: 'msteams',
  serviceUrl: 'https://smba.example/',
  bot: '28:bot',
  tenant: 't',
  person,
  team: null,
  name: null,
});
const claimOf = (now: number, limit = 100, by = 'sender') => ({ by, now, until: now + 60_000, limit });

describe.each(await everyDatabase())('claiming in $name', ({ fresh }) => {
  const open = async () => (await fresh()).open();

  it('takes what is due, the earliest first, and takes it once', async () => {
    const store = await open();
    const { ids } = await openReminder(store, [
      toPerson('c', { notBefore: START + 2 }),
      toPerson('a', { notBefore: START }),
      toPerson('b', { notBefore: START + 1 }),
      toPerson('later', { notBefore: START + 3 }),
    ]);
    const taken = await store.ledger.claim(claimOf(START + 2, 2));
    expect(taken.map(({ delivery }) => delivery.person)).toEqual(['a', 'b']);
    expect(taken[0]!.delivery).toMatchObject({ id: ids[1], state: 'sending', attempts: 1 });
    const rest = await store.ledger.claim(claimOf(START + 2));
    expect(rest.map(({ delivery }) => delivery.person)).toEqual(['c']);
    expect(await store.ledger.claim(claimOf(START + 2))).toEqual([]);
  });

  it('gives with each row what it takes to send it', async () => {
    const store = await open();
    await store.people.seen({ id: 'a', name: 'Anna', account: '29:a', tenant: 't' }, START);
    await store.conversations.seen(place('a:old', 'a'), START - DAY);
    await store.conversations.seen(place('a:new', 'a'), START);
    await store.conversations.seen(place('19:k', null), START);
    const { schedule, occasion } = await openReminder(store, ['a', 'stranger', toChannel('19:k')], {
      madeIn: '19:k',
    });
    const taken = await store.ledger.claim(claimOf(START));
    const of = (person: string | null) => taken.find(({ delivery }) => delivery.person === person)!;
    expect(of('a')).toMatchObject({
      schedule: { ...schedule, nextAt: START + 7 * DAY, occasions: 1 },
      occasion: { id: occasion, number: 0, dueAt: START },
      person: { id: 'a', name: 'Anna', account: '29:a' },
      conversation: { id: 'a:new' },
      through: { id: '19:k', serviceUrl: 'https://smba.example/' },
    });
    expect(of('stranger')).toMatchObject({ person: null, conversation: null, through: { id: '19:k' } });
    expect(of(null)).toMatchObject({ person: null, conversation: { id: '19:k' } });
  });

  it('gives another chat where the one it went to is not active, and no place to reach others through that is gone', async () => {
    const store = await open();
    await store.conversations.seen(place('a:1', 'a'), START);
    await store.conversations.seen(place('a:2', 'a'), START + 1);
    await store.conversations.seen(place('19:k', null), START);
    const { ids } = await openReminder(store, [toPerson('a', { conversation: 'a:1' })], { madeIn: '19:k' });
    await store.conversations.deactivate('19:k', 'removed', START);
    const [first] = await store.ledger.claim(claimOf(START));
    expect(first).toMatchObject({ conversation: { id: 'a:1' }, through: null });
    await store.conversations.deactivate('a:1', 'blocked', START);
    await store.ledger.putBack(ids[0]!, 'sender', {
      notBefore: START,
      status: 500,
      code: 'x',
      counts: true,
      uncertain: false,
    });
    const [second] = await store.ledger.claim(claimOf(START));
    expect(second).toMatchObject({ conversation: { id: 'a:2' }, delivery: { attempts: 2 } });
  });

  it('leaves what has expired, what is paused and what is cancelled', async () => {
    const store = await open();
    await openReminder(store, [toPerson('late', { expiresAt: START + 1 })]);
    const paused = await openReminder(store, ['paused']);
    const cancelled = await openReminder(store, ['cancelled']);
    await store.schedules.change(paused.schedule.id, 1, { state: 'paused' }, START);
    await store.schedules.change(cancelled.schedule.id, 1, { state: 'cancelled' }, START);
    expect(await store.ledger.nextAt(START + 1)).toBeNull();
    expect(await store.ledger.claim(claimOf(START + 1))).toEqual([]);
    await store.schedules.change(paused.schedule.id, 2, { state: 'active' }, START);
    expect(await store.ledger.nextAt(START + 1)).toBe(START);
    const taken = await store.ledger.claim(claimOf(START + 1));
    expect(taken.map(({ delivery }) => delivery.person)).toEqual(['paused']);
  });

  it('still sends the last occasion of a reminder that is done', async () => {
    const store = await open();
    const schedule = await store.schedules.add(aSchedule(), START);
    await store.ledger.open(anOccasion(schedule, { nextAt: null }), [toPerson('a')], START);
    expect(await store.ledger.claim(claimOf(START))).toHaveLength(1);
  });

  it('says when something is to be sent next', async () => {
    const store = await open();
    expect(await store.ledger.nextAt(START)).toBeNull();
    await openReminder(store, [
      toPerson('a', { notBefore: START + HOUR }),
      toPerson('b', { notBefore: START + 2 * HOUR }),
    ]);
    expect(await store.ledger.nextAt(START)).toBe(START + HOUR);
    expect(await store.ledger.nextAt(START + 3 * HOUR)).toBe(START + HOUR);
    await store.ledger.claim(claimOf(START + HOUR));
    expect(await store.ledger.nextAt(START)).toBe(START + 2 * HOUR);
  });

  it('never gives two senders the same row', async () => {
    const database = await fresh();
    const stores = await Promise.all([1, 2].map(() => database.open()));
    const people = Array.from({ length: 500 }, (_, i) => `p${i}`);
    const { schedule } = await openReminder(stores[0]!, people);
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    const taken: string[] = [];
    const sender = async (number: number) => {
      const { ledger } = stores[number % stores.length]!;
      const by = `sender ${number}`;
      for (;;) {
        const rows = await ledger.claim(claimOf(START, 1 + random(20), by));
        if (rows.length === 0) return;
        for (const { delivery } of rows) {
          taken.push(delivery.id);
          const sent = { at: START, message: by, conversation: 'c' };
          expect(await ledger.markSent(delivery.id, by, sent)).toBe(true);
        }
      }
    };
    await Promise.all(Array.from({ length: 8 }, (_, i) => sender(i)));
    expect(taken).toHaveLength(500);
    expect(new Set(taken).size).toBe(500);
    expect(await stores[1]!.ledger.counts(schedule.id)).toMatchObject({ sent: 500, waiting: 0, sending: 0 });
  });

  it('says of what was taken whether it is still to be sent by whoever took it', async () => {
    const store = await open();
    const { ledger, optOuts } = store;
    const { ids, schedule } = await openReminder(store, ['a', 'b', 'c']);
    const [a, b, c] = ids as [string, string, string];
    expect(await ledger.mayStillSend(a, 'sender')).toBe(false);
    await ledger.claim(claimOf(START));
    expect(await ledger.mayStillSend(a, 'sender')).toBe(true);
    expect(await ledger.mayStillSend(a, 'another')).toBe(false);
    await optOuts.add('b', null, START);
    expect(await ledger.mayStillSend(b, 'sender')).toBe(false);
    await ledger.markSent(c, 'sender', { at: START, message: 'm', conversation: 'x' });
    expect(await ledger.mayStillSend(c, 'sender')).toBe(false);
    await ledger.expire(START + HOUR);
    expect(await ledger.mayStillSend(a, 'sender')).toBe(false);
    await ledger.claim(claimOf(START + HOUR));
    expect(await ledger.mayStillSend(a, 'sender')).toBe(true);
    await store.schedules.change(schedule.id, schedule.revision, { state: 'paused' }, START);
    expect(await ledger.mayStillSend(a, 'sender')).toBe(false);
  });
});
