import { NO_ANSWER } from '../../src/store/asked-subjects.ts';
import type { NewVersion } from '../../src/store/own-documents.ts';
import type { Store } from '../../src/store/store.ts';

/** Noon on a day: what the rows are counted from. */
export const THEN = Date.UTC(2026, 10, 2, 11);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export const WEEKLY = {
  kind: 'weekly',
  every: 1,
  weekdays: [1],
  time: '09:00',
  from: '2026-01-05',
  move: 'next',
};

/** Adds a reminder that runs. */
export function addSchedule(store: Store, id: string, nextAt: number | null, rule: unknown = WEEKLY) {
  return store.schedules.add(
    {
      id,
      lineage: id,
      title: `Påminnelse ${id}`,
      content: { kind: 'text', text: 'Gå igenom planerna' },
      audience: { kind: 'unit', unit: 'Farsta' },
      rule,
      state: 'active',
      owner: 'chef',
      ownerName: null,
      madeIn: null,
      nextAt,
      lateMs: 12 * HOUR,
    },
    THEN,
  );
}

/** Opens an occasion of a reminder for so many people: "s1-0-p0" and so on. */
export async function openFor(
  store: Store,
  {
    schedule,
    dueAt,
    nextAt,
    people,
  }: { schedule: string; dueAt: number; nextAt: number | null; people: number },
): Promise<readonly string[]> {
  const { revision, occasions } = (await store.schedules.get(schedule))!;
  const id = `${schedule}-${dueAt}`;
  const deliveries = Array.from({ length: people }, (_, i) => ({
    id: `${schedule}-${occasions}-p${i}`,
    person: `p${i}`,
    conversation: null,
    notBefore: dueAt,
    expiresAt: dueAt + 12 * HOUR,
  }));
  await store.ledger.open({ id, schedule, dueAt, revision, nextAt, state: 'open' }, deliveries, dueAt);
  return deliveries.map(({ id }) => id);
}

/** Takes what is due and sends so many of it. */
export async function sendSome(store: Store, at: number, limit: number): Promise<readonly string[]> {
  const claimed = await store.ledger.claim({ by: 'sender', now: at, until: at + 60_000, limit });
  for (const { delivery } of claimed) {
    await store.ledger.markSent(delivery.id, 'sender', {
      at,
      message: `m-${delivery.id}`,
      conversation: `c-${delivery.person}`,
    });
  }
  return claimed.map(({ delivery }) => delivery.id);
}

/** Something in every table, also what is unusual to write. */
export async function fill(store: Store): Promise<void> {
  for (const i of [0, 1, 2, 3]) {
    const person = `p${i}`;
    await store.people.seen(
      { id: person, name: i === 3 ? null : `Åsa "${i}"\n\u2028`, account: `29:${i}`, tenant: null },
      THEN,
    );
    await store.conversations.seen(
      {
        id: `c-${person}`,
        scope: 'personal',
        channel: 'msteams',
        serviceUrl: 'https://smba.example.se/',
        bot: '28:bot',
        tenant: null,
        person,
        team: null,
        name: null,
      },
      THEN,
    );
  }
  await store.people.say('p0', {
    unit: 'Farsta',
    role: 'chef',
    hours: { days: [1, 2], from: '08:00', to: '12:00' },
  });
  await store.conversations.claimWelcome('c-p0', THEN);
  await addSchedule(store, 's1', THEN);
  const [first] = await openFor(store, { schedule: 's1', dueAt: THEN, nextAt: THEN + 7 * DAY, people: 4 });
  await sendSome(store, THEN, 2);
  await store.ledger.complete(first!, 'p0', THEN + HOUR);
  await store.optOuts.add('p3', null, THEN);
  await store.optOuts.add('p2', 's9', THEN);
  await store.audit.add({
    at: THEN,
    actor: 'chef',
    action: 'schedule.create',
    target: 's1',
    fields: ['title', 'rule'],
  });
  const step = { done: true, reason: null };
  const count = { unit: 'Farsta', month: '2026-11', occasion: 'uppstart', age: null };
  await store.counts.add({ ...count, steps: { informed: step, heard: step, told: step } }, 'run1', THEN);
  await store.questions.add('Vem målar bänken?', THEN);
  await fillTab(store);
}

async function fillTab(store: Store): Promise<void> {
  await store.people.say('p0', { language: 'en' });
  for (const person of ['p0', 'p1']) {
    await store.introduction.finish(person, 'sekretess', THEN);
    await store.introduction.answered(
      person,
      { question: 'sekretess/vem', step: 1, dueAt: THEN + DAY },
      THEN,
    );
    await store.introduction.share(person, true, THEN);
    await store.favourites.set(person, { kind: 'draft', id: 'uppdrag' }, true, THEN);
    await store.documents.publish(aVersion({ by: person, said: { title: 'Möten', unit: 'Farsta' } }), THEN);
  }
  await store.subjects.add('sekretess', '2026-11');
  await store.subjects.add(NO_ANSWER, '2026-11');
}

/** Bytes of every value: no text. */
export const EVERY_BYTE = Uint8Array.from({ length: 256 }, (_, i) => i);

export function aVersion(change: Partial<NewVersion> = {}): NewVersion {
  return {
    document: null,
    file: 'Rutin för möten.pdf',
    content: EVERY_BYTE,
    sha256: 'a'.repeat(64),
    by: 'p0',
    ...change,
  };
}
