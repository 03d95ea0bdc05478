import { describe, expect, it } from 'vitest';
import { USUAL_RETENTION } from '../../../src/store/retention.ts';
import type { Store } from '../../../src/store/store.ts';
import { aVersion } from '../../support/filled-store.ts';
import {
  anOccasion,
  aSchedule,
  DAY,
  HOUR,
  openReminder,
  START,
  sendAll,
  toPerson,
} from '../../support/open-reminder.ts';
import { everyDatabase } from '../../support/test-store.ts';

const count = {
  unit: 'Norra',
  month: '2026-12',
  occasion: 'uppstart',
  steps: {
    informed: { done: true, reason: null },
    heard: { done: null, reason: null },
    told: { done: null, reason: null },
  },
  age: null,
};
const chat = (id: string, person: string | null) => ({
  id,
  scope: 'personal' as const,
  channel: 'msteams',
  serviceUrl: 'https://smba.example/',
  bot: '28:b',
  tenant: null,
  person,
  team: null,
  name: null,
});
const seen = (store: Store, id: string, at = START) =>
  store.people.seen({ id, name: id, account: null, tenant: null }, at);

describe.each(await everyDatabase())('retention in $name', ({ fresh }) => {
  const open = async () => (await fresh()).open();
  const retainAfter = (store: Store, days: number) => store.retain(USUAL_RETENTION, START + days * DAY);

  it('forgets nothing that is young', async () => {
    const store = await open();
    await openReminder(store, ['a'], { state: 'active' });
    await sendAll(store, START);
    await store.audit.add({ at: START, actor: 'a', action: 'x', target: 's', fields: [] });
    await store.questions.add('Fråga', START);
    expect(Object.values(await retainAfter(store, 89)).every((rows) => rows === 0)).toBe(true);
  });

  it('forgets deliveries with their receipts and occasions, and finished reminders that have none left', async () => {
    const store = await open();
    const active = await openReminder(store, ['a', 'b']);
    const done = await store.schedules.add(aSchedule(), START);
    await store.ledger.open(anOccasion(done, { nextAt: null }), [toPerson('a')], START);
    await sendAll(store, START);
    await store.ledger.acknowledge(active.ids[0]!, 'a', START);
    await store.audit.add({ at: START, actor: 'a', action: 'x', target: 's', fields: [] });
    expect(await retainAfter(store, 400)).toMatchObject({ delivery: 0, occasion: 0, schedule: 0, audit: 0 });
    expect(await retainAfter(store, 401)).toMatchObject({
      delivery: 3,
      acknowledgement: 1,
      occasion: 2,
      schedule: 1,
      audit: 1,
    });
    expect(await store.schedules.get(active.schedule.id)).toMatchObject({ state: 'active', occasions: 1 });
    expect(await store.schedules.get(done.id)).toBeNull();
    expect(await store.ledger.deliveries(active.schedule.id)).toEqual([]);
  });

  it('keeps for as long as it is told', async () => {
    const store = await open();
    await openReminder(store, ['a']);
    await sendAll(store, START);
    expect(await store.retain({ deliveries: 10, questions: 1 }, START + 11 * DAY)).toMatchObject({
      delivery: 1,
    });
  });

  it('goes through any number of occasions, and leaves one that is still to be sent', async () => {
    const store = await open();
    for (let i = 0; i < 45; i += 1) await openReminder(store, ['a']);
    await sendAll(store, START);
    const waiting = await openReminder(store, [toPerson('b', { expiresAt: START + 500 * DAY })]);
    expect(await retainAfter(store, 401)).toMatchObject({ occasion: 45, delivery: 45 });
    expect(await store.ledger.get(waiting.ids[0]!)).toMatchObject({ state: 'waiting' });
  });

  it('forgets questions by the day that they were last sent, and which runs were counted', async () => {
    const database = await fresh();
    const store = await database.open();
    await store.questions.add('Gammal', START);
    await store.questions.add('Åter', START);
    await store.questions.add('Åter', START + 50 * DAY);
    await store.counts.add(count, 'run', START);
    expect(await retainAfter(store, 90)).toMatchObject({ unanswered_question: 0, counted_run: 0 });
    expect(await retainAfter(store, 91)).toMatchObject({ unanswered_question: 1, counted_run: 1 });
    expect((await store.questions.list()).map(({ question }) => question)).toEqual(['Åter']);
    expect(await store.counts.list()).toEqual([count]);
  });

  it('forgets after three years how often a subject was asked about', async () => {
    const { subjects, retain } = await open();
    const months = ['2023-09', '2023-10', '2023-11', '2026-11'];
    for (const month of months) await subjects.add('plan', month);
    expect(await retain(USUAL_RETENTION, Date.UTC(2026, 10, 30))).toMatchObject({ asked_subject: 2 });
    expect((await subjects.list('2000-01')).map(({ month }) => month)).toEqual(['2023-11', '2026-11']);
  });

  it('forgets what somebody had for themselves with them, and leaves it with whoever is still here', async () => {
    const store = await open();
    await seen(store, 'gone');
    await seen(store, 'here');
    for (const person of ['gone', 'here', 'never wrote']) {
      await store.introduction.finish(person, 'plan', START);
      await store.introduction.answered(person, { question: 'plan/vem', step: 1, dueAt: null }, START);
      await store.introduction.share(person, true, START);
      await store.favourites.set(person, { kind: 'draft', id: 'uppdrag' }, true, START);
    }
    await store.documents.publish(aVersion({ by: 'gone' }), START);
    await seen(store, 'here', START + 100 * DAY);
    const tables = ['introduction_unit', 'introduction_answer', 'introduction_sharing', 'favourite'];
    const rows = (many: number) => Object.fromEntries(tables.map((table) => [table, many]));
    expect(await retainAfter(store, 400)).toMatchObject(rows(0));
    expect(await retainAfter(store, 401)).toMatchObject(rows(2));
    expect((await store.introduction.shared()).map(({ person }) => person)).toEqual(['here']);
    expect(await store.favourites.of('here')).toHaveLength(1);
    expect(await store.documents.list()).toHaveLength(1);
  });

  it('forgets chats that Lathunden was taken away from, and that it had said welcome there', async () => {
    const store = await open();
    for (const id of ['removed', 'active', 'recent']) {
      await store.conversations.seen(chat(id, null), START);
      await store.conversations.claimWelcome(id, START);
    }
    await store.conversations.deactivate('removed', 'removed', START);
    await store.conversations.deactivate('recent', 'blocked', START + 50 * DAY);
    expect(await retainAfter(store, 91)).toMatchObject({ conversation: 1 });
    expect(await store.conversations.get('removed')).toBeNull();
    expect(await store.conversations.get('recent')).not.toBeNull();
    expect(await store.conversations.claimWelcome('removed', START)).toBe(true);
    expect(await store.conversations.claimWelcome('active', START)).toBe(false);
  });

  it('forgets people whom nobody has seen for long, but no owner and no recipient, and never what they refused', async () => {
    const store = await open();
    for (const id of ['gone', 'owner', 'recipient']) await seen(store, id);
    await seen(store, 'here', START + 100 * DAY);
    await store.conversations.seen(chat('chat', 'gone'), START);
    await store.optOuts.add('gone', null, START);
    await store.schedules.add(aSchedule({ owner: 'owner' }), START);
    const later = START + 100 * DAY;
    const schedule = await store.schedules.add(aSchedule({ nextAt: later }), later);
    await store.ledger.open(
      anOccasion(schedule),
      [toPerson('recipient', { expiresAt: later + HOUR })],
      later,
    );
    await store.ledger.expire(later + HOUR);
    expect(await retainAfter(store, 400)).toMatchObject({ person: 0 });
    expect(await retainAfter(store, 401)).toMatchObject({ person: 1, conversation: 1 });
    expect((await store.people.list(10)).map(({ id }) => id)).toEqual(['here', 'owner', 'recipient']);
    expect(await store.optOuts.of('gone')).toHaveLength(1);
  });
});
