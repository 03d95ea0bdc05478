import type { Delivery, ReceivedDelivery } from '../../src/store/ledger.ts';
import type { Person } from '../../src/store/people.ts';
import type { Schedule } from '../../src/store/schedules.ts';
import { DUE } from './a-reminder.ts';

export interface SentReminder {
  readonly delivery?: Partial<Delivery>;
  readonly schedule?: Partial<Schedule>;
}

/** As much of a store as a recipient meets, in memory, with reminders that have been sent. */
export function fakeReminderStore() {
  const rows = new Map<string, ReceivedDelivery>();
  const acknowledged = new Map<string, Set<string>>();
  const stopped: { person: string; lineage: string | null; at: number }[] = [];
  const people = new Map<string, Person>();
  const change = (id: string, delivery: Partial<Delivery>) => {
    const row = rows.get(id);
    if (row) rows.set(id, { ...row, delivery: { ...row.delivery, ...delivery } });
  };
  const acknowledge = async (id: string, person: string, at: number) => {
    const row = rows.get(id);
    const by = acknowledged.get(id) ?? new Set();
    if (row === undefined || by.has(person)) return false;
    acknowledged.set(id, by.add(person));
    rows.set(id, { ...row, people: by.size });
    change(id, { acknowledgedAt: row.delivery.acknowledgedAt ?? at });
    return true;
  };
  return {
    /** Puts a reminder there as sent. @returns its id */
    send({ delivery = {}, schedule = {} }: SentReminder = {}): string {
      const id = delivery.id ?? `d${String(rows.size).padStart(15, '0')}`;
      rows.set(id, {
        delivery: { ...aDelivery, ...delivery, id },
        schedule: { ...aSchedule, ...schedule },
        occasion: {
          id: 'o',
          schedule: 's',
          number: 0,
          dueAt: DUE,
          openedAt: DUE,
          state: 'open',
          nudgedAt: null,
        },
        people: 0,
      });
      return id;
    },
    stopped,
    rows,
    store: {
      ledger: {
        received: async (id: string) => rows.get(id) ?? null,
        latestTo: async (to: { person: string } | { conversation: string }) =>
          [...rows.values()]
            .filter(({ delivery }) =>
              'person' in to
                ? delivery.person === to.person
                : delivery.person === null && delivery.conversation === to.conversation,
            )
            .sort((a, b) => (b.delivery.sentAt ?? 0) - (a.delivery.sentAt ?? 0))[0] ?? null,
        acknowledge,
        async complete(id: string, person: string, at: number) {
          await acknowledge(id, person, at);
          if (rows.get(id)?.delivery.completedAt !== null) return false;
          change(id, { completedAt: at });
          return true;
        },
        async later(id: string, person: string, notBefore: number, expiresAt: number) {
          const row = rows.get(id);
          if (row?.delivery.person !== person || row.delivery.state !== 'sent') return false;
          change(id, { state: 'waiting', round: row.delivery.round + 1, notBefore, expiresAt });
          return true;
        },
      },
      optOuts: {
        async add(person: string, lineage: string | null, at: number) {
          if (!stopped.some((one) => one.person === person && one.lineage === lineage))
            stopped.push({ person, lineage, at });
        },
        async remove(person: string, lineage: string | null) {
          const i = stopped.findIndex((one) => one.person === person && one.lineage === lineage);
          if (i !== -1) stopped.splice(i, 1);
        },
        of: async (person: string) =>
          stopped
            .filter((one) => one.person === person)
            .map(({ lineage, at }) => ({ lineage, at, title: lineage === null ? null : aSchedule.title })),
      },
      people: { get: async (id: string) => people.get(id) ?? null },
    },
    people,
  };
}

export const aSchedule: Schedule = {
  id: 's',
  lineage: 'l',
  title: 'Packa inför utflykten',
  content: { kind: 'checklist', id: 'ryggsacken', text: 'Glöm inte kartan.' },
  audience: { kind: 'unit', unit: 'Norra' },
  rule: {},
  state: 'active',
  owner: 'chef',
  ownerName: 'Chefen',
  madeIn: null,
  nextAt: null,
  occasions: 1,
  lateMs: 12 * 3_600_000,
  revision: 1,
  createdAt: DUE,
  changedAt: DUE,
};

export const aDelivery: Delivery = {
  id: '',
  occasion: 'o',
  schedule: 's',
  person: 'anna',
  conversation: 'a',
  state: 'sent',
  round: 0,
  attempts: 1,
  notBefore: DUE,
  expiresAt: DUE + 12 * 3_600_000,
  lastStatus: 201,
  code: null,
  uncertain: false,
  message: 'm1',
  sentAt: DUE,
  acknowledgedAt: null,
  completedAt: null,
};
