import type { NewSchedule } from '../../src/store/schedules.ts';
import type { Store } from '../../src/store/store.ts';
import { DUE } from './a-reminder.ts';

export interface SentReminder {
  readonly id?: string;
  /** Left out: to Anna, in her chat. */
  readonly to?: { readonly person: string } | { readonly conversation: string };
  readonly schedule?: Partial<NewSchedule>;
  readonly sentAt?: number;
  /** It has come once more. */
  readonly again?: boolean;
}

export const LATE_MS = 12 * 3_600_000;
const BY = 'a sender';

/** A reminder of an invented list, from Chefen to everybody in Norra. */
const aSchedule: NewSchedule = {
  id: 's',
  lineage: 'l',
  title: 'Packa inför utflykten',
  content: { kind: 'checklist', id: 'ryggsacken', text: 'Glöm inte kartan.' },
  audience: { kind: 'unit', unit: 'Norra' },
  rule: { kind: 'once', day: '2026-12-07', time: '09:00', move: 'next' },
  state: 'active',
  owner: 'chef',
  ownerName: 'Chefen',
  madeIn: null,
  nextAt: DUE,
  lateMs: LATE_MS,
};

let count = 0;

/** Puts a reminder in a store as one that has been sent. @returns the id of its delivery */
export async function sendReminder(store: Store, sent: SentReminder = {}): Promise<string> {
  count += 1;
  const id = sent.id ?? `d${String(count).padStart(15, '0')}`;
  const to = sent.to ?? { person: 'anna' };
  const schedule = await store.schedules.add(
    { ...aSchedule, id: `s-${id}`, ...sent.schedule, state: 'active' },
    DUE,
  );
  const { ledger } = store;
  await ledger.open(
    {
      id: `o-${id}`,
      schedule: schedule.id,
      dueAt: schedule.nextAt!,
      revision: schedule.revision,
      nextAt: null,
      state: 'open',
    },
    [
      {
        id,
        person: 'person' in to ? to.person : null,
        conversation: 'conversation' in to ? to.conversation : null,
        notBefore: DUE,
        expiresAt: DUE + LATE_MS,
      },
    ],
    DUE,
  );
  const conversation = 'conversation' in to ? to.conversation : 'a';
  const send = async () => {
    await ledger.claim({ by: BY, now: DUE, until: DUE + 60_000, limit: 100 });
    await ledger.markSent(id, BY, { at: sent.sentAt ?? DUE, message: 'm', conversation });
  };
  await send();
  if (sent.again === true && 'person' in to) {
    await ledger.later(id, to.person, DUE, DUE + LATE_MS);
    await send();
  }
  if (sent.schedule?.state === 'cancelled') {
    const now = await store.schedules.get(schedule.id);
    await store.schedules.change(schedule.id, now!.revision, { state: 'cancelled' }, DUE);
  }
  return id;
}
