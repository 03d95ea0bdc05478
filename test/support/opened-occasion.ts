import type { Store } from '../../src/store/store.ts';

export interface OpenedOccasion {
  readonly schedule: string;
  readonly occasion: string;
  /** Whose chat is `chat-<person>`. */
  readonly people: readonly string[];
}

/** A time in the middle of the life of the test, and of the program's. */
const OPENED = Date.UTC(2026, 10, 23, 8);

/**
 * Opens one occasion with that many recipients, each in a chat of their own that Lathunden knows.
 * @param serviceUrl where Teams is
 */
export async function openedOccasion(
  store: Store,
  recipients: number,
  serviceUrl: string,
  { notBefore = 0, name = 'o' } = {},
): Promise<OpenedOccasion> {
  const people = Array.from({ length: recipients }, (_, i) => `${name}-p${i}`);
  for (const id of people) {
    await store.people.seen({ id, name: null, account: `29:${id}`, tenant: 'tenant' }, OPENED);
    await store.conversations.seen(
      {
        id: `chat-${id}`,
        scope: 'personal',
        channel: 'msteams',
        serviceUrl,
        bot: '28:bot',
        tenant: 'tenant',
        person: id,
        team: null,
        name: null,
      },
      OPENED,
    );
  }
  const schedule = await store.schedules.add(
    {
      id: `${name}-schedule`,
      lineage: `${name}-schedule`,
      title: 'Månadskontroll',
      content: { kind: 'text', text: 'Dags att gå igenom planerna.' },
      audience: { kind: 'unit', unit: 'Norra' },
      rule: { kind: 'once', day: '2026-11-23', time: '09:00', move: 'next' },
      state: 'active',
      owner: null,
      ownerName: null,
      madeIn: null,
      nextAt: OPENED,
      lateMs: 86_400_000,
    },
    OPENED,
  );
  const opened = await store.ledger.open(
    {
      id: `${name}-occasion`,
      schedule: schedule.id,
      dueAt: OPENED,
      revision: schedule.revision,
      nextAt: null,
      state: 'open',
    },
    people.map((person, i) => ({
      id: `${name}-d${i}`,
      person,
      conversation: null,
      notBefore,
      expiresAt: Number.MAX_SAFE_INTEGER,
    })),
    OPENED,
  );
  if (!opened) throw new Error('The occasion could not be opened.');
  return { schedule: schedule.id, occasion: `${name}-occasion`, people };
}
