import type { Store } from '../../src/store/store.ts';
import { MONDAY } from './reminding.ts';

/** An occasion that was opened for these people, or for the channel when they are null. @returns its id */
export async function opened(
  store: Store,
  schedule: string,
  people: readonly string[] | null,
  {
    dueAt,
    conversation = null,
    isLast = false,
  }: { readonly dueAt?: number; readonly conversation?: string | null; readonly isLast?: boolean } = {},
): Promise<string> {
  const kept = (await store.schedules.get(schedule))!;
  const due = dueAt ?? kept.nextAt!;
  const id = `occasion-${due}`;
  const times = { notBefore: due, expiresAt: due + kept.lateMs };
  const deliveries =
    people === null
      ? [{ id: `${id}-here`, person: null, conversation, ...times }]
      : people.map((person) => ({ id: `${id}-${person}`, person, conversation: null, ...times }));
  const occasion = {
    id,
    schedule,
    dueAt: due,
    revision: kept.revision,
    nextAt: isLast ? null : due + 7 * DAY,
    state: 'open',
  };
  const isOpen = await store.ledger.open(
    occasion as Parameters<typeof store.ledger.open>[0],
    deliveries,
    due,
  );
  if (!isOpen) throw new Error('The occasion was not opened.');
  return id;
}

const DAY = 24 * 3_600_000;

/** Takes everything that is due and says what became of each; those that are not named wait on. */
export async function sentTo(
  store: Store,
  became: Readonly<Record<string, 'sent' | 'throttled' | 'cut' | `failed ${string}`>>,
  now = MONDAY + DAY / 24,
): Promise<void> {
  const by = 'a sender';
  const claimed = await store.ledger.claim({ by, now, until: now + 60_000, limit: 100 });
  for (const { delivery } of claimed) {
    const outcome = became[delivery.person ?? 'here'];
    const back = { notBefore: now + 50 * 60_000, status: null, code: null, counts: false, uncertain: false };
    if (outcome === 'sent')
      await store.ledger.markSent(delivery.id, by, { at: now, message: 'm', conversation: 'c' });
    else if (outcome === 'throttled')
      await store.ledger.putBack(delivery.id, by, { ...back, status: 429, code: 'throttled', counts: true });
    else if (outcome === 'cut') await store.ledger.putBack(delivery.id, by, { ...back, uncertain: true });
    else if (outcome === undefined) await store.ledger.putBack(delivery.id, by, back);
    else
      await store.ledger.markFailed(delivery.id, by, {
        at: now,
        status: 403,
        code: outcome.slice('failed '.length),
        uncertain: false,
      });
  }
}
