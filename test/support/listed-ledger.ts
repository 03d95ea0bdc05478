import type { ClaimedDelivery, Delivery, Ledger } from '../../src/store/ledger.ts';
import { aConversation } from './claimed-delivery.ts';

/** The sending side of the ledger, as a list in memory. */
export interface ListedLedger
  extends Pick<Ledger, 'claim' | 'mayStillSend' | 'nextAt' | 'markSent' | 'putBack' | 'markFailed'> {
  readonly rows: Map<string, Delivery & { by: string | null }>;
  /** Makes the next calls of anything fail, that many times. */
  failNext(times: number): void;
}

/** @param count deliveries that are due, d0, d1, … each to a person with a chat of their own */
export function listedLedger(count: number, notBefore = 0): ListedLedger {
  const rows = new Map<string, Delivery & { by: string | null }>();
  for (let i = 0; i < count; i += 1) rows.set(`d${i}`, { ...aDelivery(`d${i}`), notBefore, by: null });
  let failures = 0;
  const trip = () => {
    if (failures === 0) return;
    failures -= 1;
    throw new Error('The database is busy.');
  };
  const mine = (id: string, by: string) => {
    trip();
    const row = rows.get(id);
    return row?.state === 'sending' && row.by === by ? row : null;
  };
  const change = (id: string, by: string, to: Partial<Delivery>) => {
    const row = mine(id, by);
    if (row === null) return false;
    rows.set(id, { ...row, ...to, by: null });
    return true;
  };
  return {
    rows,
    failNext: (times) => {
      failures = times;
    },
    async claim({ by, now, limit }) {
      trip();
      const due = [...rows.values()]
        .filter((row) => (row.state === 'waiting' || row.state === 'interrupted') && row.notBefore <= now)
        .slice(0, limit);
      for (const row of due) rows.set(row.id, { ...row, state: 'sending', attempts: row.attempts + 1, by });
      return due.map(({ id }) => claimed(rows.get(id)!));
    },
    mayStillSend: async (id, by) => mine(id, by) !== null,
    async nextAt() {
      trip();
      const waiting = [...rows.values()].filter(
        ({ state }) => state === 'waiting' || state === 'interrupted',
      );
      return waiting.length === 0 ? null : Math.min(...waiting.map((row) => row.notBefore));
    },
    markSent: async (id, by, { at, message, conversation }) =>
      change(id, by, { state: 'sent', sentAt: at, message, conversation }),
    putBack: async (id, by, { notBefore: later, status, code, counts, uncertain }) =>
      change(id, by, {
        state: uncertain ? 'interrupted' : 'waiting',
        notBefore: later,
        lastStatus: status,
        code,
        uncertain,
        ...(counts ? {} : { attempts: (rows.get(id)?.attempts ?? 1) - 1 }),
      }),
    markFailed: async (id, by, { status, code, uncertain }) =>
      change(id, by, { state: 'failed', lastStatus: status, code, uncertain }),
  };
}

export function aDelivery(id: string): Delivery {
  return {
    id,
    occasion: 'o',
    schedule: 's',
    person: `p-${id}`,
    conversation: `c-${id}`,
    state: 'waiting',
    round: 0,
    attempts: 0,
    notBefore: 0,
    expiresAt: Number.MAX_SAFE_INTEGER,
    lastStatus: null,
    code: null,
    uncertain: false,
    message: null,
    sentAt: null,
    acknowledgedAt: null,
    completedAt: null,
  };
}

function claimed(delivery: Delivery): ClaimedDelivery {
  return {
    delivery,
    schedule: {
      id: 's',
      lineage: 's',
      title: 'Månadskontroll',
      content: { kind: 'text', text: 'Dags.' },
      audience: { kind: 'me' },
      rule: {},
      state: 'active',
      owner: 'chef',
      ownerName: 'Chef',
      madeIn: null,
      nextAt: null,
      occasions: 1,
      lateMs: 86_400_000,
      revision: 1,
      createdAt: 0,
      changedAt: 0,
    },
    occasion: {
      id: 'o',
      schedule: 's',
      number: 0,
      dueAt: 0,
      openedAt: 0,
      state: 'open',
      nudgedAt: null,
    },
    person: null,
    conversation: aConversation('https://teams.example', { id: `c-${delivery.id}`, person: delivery.person }),
    through: null,
  };
}
