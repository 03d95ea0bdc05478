import type { NewDelivery, NewOccasion } from '../../src/store/ledger.ts';
import type { NewSchedule, Schedule } from '../../src/store/schedules.ts';
import type { Store } from '../../src/store/store.ts';

/** A Monday morning. */
export const START = Date.UTC(2026, 11, 7, 8);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A reminder whose first occasion is at `START`. */
export function aSchedule(change: Partial<NewSchedule> = {}): NewSchedule {
  return {
    id: crypto.randomUUID(),
    lineage: crypto.randomUUID(),
    title: 'Gå igenom planerna',
    content: { kind: 'text', text: 'Se över planerna.' },
    audience: { kind: 'unit', unit: 'Norra' },
    rule: { kind: 'weekly' },
    state: 'active',
    owner: 'chef',
    ownerName: 'Chefen',
    madeIn: null,
    nextAt: START,
    lateMs: 12 * HOUR,
    ...change,
  };
}

export const toPerson = (person: string, change: Partial<NewDelivery> = {}): NewDelivery => ({
  id: crypto.randomUUID(),
  person,
  conversation: null,
  notBefore: START,
  expiresAt: START + 12 * HOUR,
  ...change,
});

export const toChannel = (conversation: string, change: Partial<NewDelivery> = {}): NewDelivery => ({
  ...toPerson('', change),
  person: null,
  conversation,
});

/** The occasion that the schedule waits for. */
export function anOccasion(schedule: Schedule, change: Partial<NewOccasion> = {}): NewOccasion {
  return {
    id: crypto.randomUUID(),
    schedule: schedule.id,
    dueAt: schedule.nextAt!,
    revision: schedule.revision,
    nextAt: schedule.nextAt! + 7 * DAY,
    state: 'open',
    ...change,
  };
}

export interface OpenReminder {
  readonly schedule: Schedule;
  readonly occasion: string;
  /** Ids of the deliveries, in order. */
  readonly ids: readonly string[];
}

/** Adds a reminder and opens its first occasion for these recipients: a name is a person. */
export async function openReminder(
  store: Store,
  recipients: readonly (string | NewDelivery)[],
  change: Partial<NewSchedule> = {},
): Promise<OpenReminder> {
  const schedule = await store.schedules.add(aSchedule(change), START - DAY);
  const occasion = anOccasion(schedule);
  const deliveries = recipients.map((to) => (typeof to === 'string' ? toPerson(to) : to));
  if (!(await store.ledger.open(occasion, deliveries, START))) throw new Error('It did not open');
  return { schedule, occasion: occasion.id, ids: deliveries.map(({ id }) => id) };
}

/** Takes everything that is due and marks it as sent. */
export async function sendAll(store: Store, at: number, by = 'sender'): Promise<number> {
  const taken = await store.ledger.claim({ by, now: at, until: at + 60_000, limit: 10_000 });
  for (const { delivery } of taken) {
    const conversation = delivery.conversation ?? `chat of ${delivery.person}`;
    await store.ledger.markSent(delivery.id, by, { at, message: `message ${delivery.id}`, conversation });
  }
  return taken.length;
}
