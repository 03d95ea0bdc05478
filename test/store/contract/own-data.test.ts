import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/store.ts';
import { aVersion } from '../../support/filled-store.ts';
import { aSchedule, HOUR, openReminder, START, sendAll, toChannel } from '../../support/open-reminder.ts';
import { everyDatabase } from '../../support/test-store.ts';

const chat = (person: string) => ({
  id: `chat of ${person}`,
  scope: 'personal' as const,
  channel: 'msteams',
  serviceUrl: 'https://smba.example/',
  bot: '28:b',
  tenant: null,
  person,
  team: null,
  name: null,
});

/** Two people with everything that the store can hold about somebody. */
async function livedIn(store: Store) {
  for (const id of ['oid-a', 'oid-b']) {
    await store.people.seen({ id, name: `Namn ${id}`, account: `29:${id}`, tenant: 't' }, START);
    await store.people.say(id, { unit: 'Norra', role: 'chef' });
    await store.conversations.seen(chat(id), START);
    await store.conversations.claimWelcome(`chat of ${id}`, START);
    await store.audit.add({ at: START, actor: id, action: 'schedule.add', target: 's', fields: ['title'] });
    await store.audit.add({
      at: START,
      actor: 'terminal',
      action: 'person.say',
      target: id,
      fields: ['role'],
    });
  }
  const sent = await openReminder(store, ['oid-a', 'oid-b', toChannel('19:k')]);
  const own = await openReminder(store, ['oid-a', 'oid-b'], {
    owner: 'oid-a',
    ownerName: 'Namn oid-a',
    madeIn: 'chat of oid-a',
  });
  const self = await openReminder(store, ['oid-a'], {
    owner: 'oid-a',
    audience: { kind: 'me' },
    title: 'Min egen',
  });
  await sendAll(store, START);
  for (const [i, person] of ['oid-a', 'oid-b'].entries()) {
    await store.ledger.acknowledge(sent.ids[i]!, person, START + 1);
    await store.ledger.complete(sent.ids[2]!, person, START + 1);
  }
  await store.ledger.later(own.ids[1]!, 'oid-b', START + HOUR, START + 2 * HOUR);
  const waiting = await openReminder(store, ['oid-a', 'oid-b']);
  const audience = (ids: string[]) => ({ audience: { kind: 'people', ids } });
  const named = await store.schedules.add(aSchedule(audience(['oid-a', 'oid-b'])), START);
  const alone = await store.schedules.add(aSchedule(audience(['oid-a'])), START);
  await store.optOuts.add('oid-a', 'some lineage', START);
  for (const person of ['oid-a', 'oid-b']) {
    await store.introduction.finish(person, 'plan', START);
    await store.introduction.answered(person, { question: 'plan/vem', step: 1, dueAt: START }, START);
    await store.introduction.share(person, true, START);
    await store.favourites.set(person, { kind: 'draft', id: 'uppdrag' }, true, START);
    await store.documents.publish(aVersion({ by: person }), START);
  }
  return { sent, own, self, waiting, named, alone };
}

describe.each(await everyDatabase())('own data in $name', ({ fresh }) => {
  it('is given out whole, and nothing of anybody else', async () => {
    const store = await (await fresh()).open();
    const { named, alone } = await livedIn(store);
    const data = await store.ownData.export('oid-a');
    const rows = Object.fromEntries(Object.entries(data).map(([table, list]) => [table, list.length]));
    expect(rows).toEqual({
      person: 1,
      conversation: 1,
      welcome: 1,
      schedule: 2,
      named_in: 2,
      delivery: 4,
      acknowledgement: 2,
      opt_out: 1,
      introduction_unit: 1,
      introduction_answer: 1,
      introduction_sharing: 1,
      favourite: 1,
      document_version: 1,
      audit: 2,
    });
    expect(data.person![0]).toMatchObject({ name: 'Namn oid-a', unit: 'Norra' });
    expect(data.named_in!.map(({ id }) => id).sort()).toEqual([named.id, alone.id].sort());
    expect(JSON.stringify(data)).not.toContain('oid-b');
  });

  it('of somebody who is not known is nothing', async () => {
    const store = await (await fresh()).open();
    await livedIn(store);
    expect(Object.values(await store.ownData.export('oid-x')).flat()).toEqual([]);
  });

  it('is erased wherever it lay; that they want no reminders is the only thing left', async () => {
    const database = await fresh();
    const store = await database.open();
    const { sent } = await livedIn(store);
    await store.ownData.forget('oid-a', START + 5);
    const { opt_out, ...left } = await database.dump();
    expect(JSON.stringify(left)).toContain('oid-b');
    expect(JSON.stringify(left)).not.toContain('oid-a');
    // The id of a delivery is made from its recipient's.
    expect(JSON.stringify(left)).not.toContain(sent.ids[0]);
    expect(opt_out).toMatchObject([{ person: 'oid-a', lineage: 'some lineage' }]);
    expect(Object.values(await store.ownData.export('oid-a')).flat()).toHaveLength(1);
  });

  it('leaves the documents that they have put in, without who it was', async () => {
    const store = await (await fresh()).open();
    await livedIn(store);
    await store.people.say('oid-a', { language: 'en' });
    await store.ownData.forget('oid-a', START + 5);
    const documents = await store.documents.list();
    expect(documents.map(({ versions }) => versions[0]!.addedBy).toSorted()).toEqual([null, 'oid-b']);
    for (const { id } of documents) expect(await store.documents.content(id, 1)).toHaveLength(256);
    expect((await store.introduction.shared()).map(({ person }) => person)).toEqual(['oid-b']);
    await store.people.seen({ id: 'oid-a', name: null, account: null, tenant: null }, START + 6);
    expect(await store.people.get('oid-a')).toMatchObject({ language: null });
  });

  it('leaves the counts of the reminders that they got, and what others got', async () => {
    const store = await (await fresh()).open();
    const { sent, waiting } = await livedIn(store);
    const before = await store.ledger.counts(sent.schedule.id);
    await store.ownData.forget('oid-a', START + 5);
    expect(before).toMatchObject({ sent: 3, acknowledged: 4, completed: 2 });
    expect(await store.ledger.counts(sent.schedule.id)).toEqual(before);
    expect(await store.ledger.get(sent.ids[1]!)).toMatchObject({
      person: 'oid-b',
      message: expect.any(String),
    });
    expect(await store.ledger.counts(waiting.schedule.id)).toMatchObject({
      waiting: 1,
      skipped: 1,
      codes: { no_address: 1 },
    });
    const rows = await store.ledger.deliveries(sent.schedule.id);
    expect(rows.map(({ name }) => name)).toContain('Namn oid-b');
  });

  it('takes their reminders with it: cancelled, or gone when they were to themselves', async () => {
    const store = await (await fresh()).open();
    const { own, self, named, alone } = await livedIn(store);
    await store.ownData.forget('oid-a', START + 5);
    expect(await store.schedules.get(own.schedule.id)).toMatchObject({
      state: 'cancelled',
      owner: null,
      ownerName: null,
      madeIn: null,
      nextAt: null,
      revision: 2,
      changedAt: START + 5,
    });
    expect(await store.ledger.get(own.ids[1]!)).toMatchObject({ state: 'sent', code: 'cancelled' });
    expect(await store.schedules.get(self.schedule.id)).toBeNull();
    expect(await store.ledger.get(self.ids[0]!)).toBeNull();
    expect(await store.schedules.get(named.id)).toMatchObject({
      state: 'active',
      audience: { kind: 'people', ids: ['oid-b'] },
    });
    expect(await store.schedules.get(alone.id)).toMatchObject({ state: 'cancelled' });
  });

  it('is not written again by a sender who had it in hand', async () => {
    const database = await fresh();
    const store = await database.open();
    const { ids } = await openReminder(store, ['oid-a']);
    await store.ledger.claim({ by: 's', now: START, until: START + HOUR, limit: 1 });
    await store.ownData.forget('oid-a', START);
    const sent = { at: START, message: 'm', conversation: 'chat of oid-a' };
    expect(await store.ledger.markSent(ids[0]!, 's', sent)).toBe(false);
    expect(JSON.stringify(await database.dump())).not.toContain('oid-a');
  });

  it('is nudged no more', async () => {
    const store = await (await fresh()).open();
    const { occasion } = await openReminder(store, ['oid-a', 'oid-b']);
    await sendAll(store, START);
    await store.ownData.forget('oid-a', START);
    expect(await store.ledger.nudge(occasion, () => START, START + HOUR, START)).toBe(1);
  });
});
