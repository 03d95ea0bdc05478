import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SendResult } from '../../src/reminders/messenger.ts';
import type { Pace } from '../../src/reminders/pace.ts';
import { createSender, type Sender } from '../../src/reminders/sender.ts';
import { type ListedLedger, listedLedger } from '../support/listed-ledger.ts';

/** Everybody's turn at once. */
const noPace: Pace = { take: async (_, signal) => !signal.aborted, setRate: () => {} };
const sent = (id: string): SendResult => ({ kind: 'sent', message: `m-${id}`, conversation: `c-${id}` });

let ledger: ListedLedger;
let sends: { id: string; at: number }[];
let sharedBrake: number;
let deactivated: [string, string][];
let codes: string[];
let sender: Sender;
let begin: number;

function start(answer: (id: string, attempt: number) => SendResult | Promise<SendResult>, pace = noPace) {
  const note = (fields: object) => void codes.push((fields as { code: string }).code);
  sender = createSender({
    id: 'me',
    ledger,
    shared: {
      brakedUntil: async () => sharedBrake,
      brake: async (until) => {
        sharedBrake = Math.max(sharedBrake, until);
      },
    },
    pace,
    messenger: {
      deliver: async ({ delivery }) => {
        sends.push({ id: delivery.id, at: Date.now() - begin });
        return answer(delivery.id, delivery.attempts);
      },
    },
    deactivate: async (conversation, state) => void deactivated.push([conversation, state]),
    log: { info: note, warn: note, error: note },
    now: Date.now,
    concurrency: 8,
    leaseMs: 60_000,
    idleMs: 5_000,
  });
  void sender.run();
}

const states = () => Map.groupBy(ledger.rows.values(), ({ state }) => state);

beforeEach(() => {
  vi.useFakeTimers();
  [ledger, sends, sharedBrake, deactivated, codes, begin] = [listedLedger(50), [], 0, [], [], Date.now()];
});
afterEach(async () => {
  const stopping = sender.stop(0);
  await vi.advanceTimersByTimeAsync(10);
  await stopping;
  vi.useRealTimers();
});

describe('a sender', () => {
  test('sends everything that is due, once', async () => {
    start(sent);
    await vi.advanceTimersByTimeAsync(100);
    expect(states().get('sent')).toHaveLength(50);
    expect(sends).toHaveLength(50);
    expect(ledger.rows.get('d7')).toMatchObject({ message: 'm-d7', conversation: 'c-d7' });
  });

  test('has no more under way than it may', async () => {
    let [now, most] = [0, 0];
    start(async (id) => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resume) => setTimeout(resume, 50));
      now -= 1;
      return sent(id);
    });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(most).toBe(8);
    expect(states().get('sent')).toHaveLength(50);
  });

  test('waits for what is due later, and sees what comes when it is woken', async () => {
    ledger = listedLedger(1, begin + 3_000);
    start(sent);
    await vi.advanceTimersByTimeAsync(2_900);
    expect(sends).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(sends).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(100);
    ledger.rows.set('d1', { ...ledger.rows.get('d0')!, id: 'd1', state: 'waiting', notBefore: 0 });
    sender.wake();
    await vi.advanceTimersByTimeAsync(10);
    expect(sends).toHaveLength(2);
  });

  test('holds everything when Teams asks for patience once, and says so to the other senders', async () => {
    start((id, attempt) =>
      id === 'd3' && attempt === 1 ? { kind: 'throttled', status: 429, retryAfterMs: 4_000 } : sent(id),
    );
    await vi.advanceTimersByTimeAsync(3_900);
    expect(sends.length).toBeLessThanOrEqual(8);
    expect(sharedBrake).toBe(begin + 4_000);
    await vi.advanceTimersByTimeAsync(200);
    expect(states().get('sent')).toHaveLength(50);
    expect(sends.filter(({ id }) => id === 'd3')).toHaveLength(2);
    expect(ledger.rows.get('d9')?.attempts).toBe(1);
  });

  test('heeds a brake that another sender has put on', async () => {
    sharedBrake = begin + 2_000;
    start(sent);
    await vi.advanceTimersByTimeAsync(1_900);
    expect(sends).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(states().get('sent')).toHaveLength(50);
  });

  test('tries again what passed without an answer, and keeps in mind that it may have come', async () => {
    start((id, attempt) =>
      id === 'd0' && attempt === 1
        ? { kind: 'passing', status: null, code: 'ECONNRESET', retryAfterMs: 1_000, uncertain: true }
        : sent(id),
    );
    await vi.advanceTimersByTimeAsync(500);
    expect(ledger.rows.get('d0')).toMatchObject({
      state: 'interrupted',
      uncertain: true,
      code: 'ECONNRESET',
    });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(ledger.rows.get('d0')?.state).toBe('sent');
  });

  test('never again tries what was refused, and notes who cannot be reached', async () => {
    start((id) => (id === 'd0' ? { kind: 'refused', status: 403, code: 'blocked', gone: true } : sent(id)));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(ledger.rows.get('d0')).toMatchObject({ state: 'failed', code: 'blocked', lastStatus: 403 });
    expect(sends.filter(({ id }) => id === 'd0')).toHaveLength(1);
    expect(deactivated).toEqual([['c-d0', 'blocked']]);
  });

  test('goes on when the ledger cannot be read for a while', async () => {
    ledger.failNext(2);
    start(sent);
    await vi.advanceTimersByTimeAsync(11_000);
    expect(states().get('sent')).toHaveLength(50);
    expect(codes).toContain('ledger_failed');
  });

  test('leaves a row taken when it cannot note what became of it, so that it is sent again later and not lost', async () => {
    ledger = listedLedger(1);
    start((id) => {
      ledger.failNext(1);
      return sent(id);
    });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(ledger.rows.get('d0')?.state).toBe('sending');
    expect(codes).toContain('delivery_not_noted');
  });
});

describe('a sender that is stopped', () => {
  test('finishes what is under way and returns what waits for its turn', async () => {
    const slow = (id: string) =>
      new Promise<SendResult>((resolve) => setTimeout(() => resolve(sent(id)), 1_000));
    let turns = 3;
    const threeTurns: Pace = {
      setRate: () => {},
      take: (_, signal) =>
        turns-- > 0
          ? Promise.resolve(true)
          : new Promise((resolve) => signal.addEventListener('abort', () => resolve(false))),
    };
    start(slow, threeTurns);
    await vi.advanceTimersByTimeAsync(100);
    const stopping = sender.stop(8_000);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await stopping).toEqual({ finished: 3, returned: 5, cut: 0 });
    expect(states().get('sent')).toHaveLength(3);
    expect(states().get('waiting')).toHaveLength(47);
    expect(ledger.rows.get('d5')?.attempts).toBe(0);
  });

  test('marks as interrupted what has no answer when patience ends', async () => {
    ledger = listedLedger(2);
    start(() => new Promise(() => {}));
    await vi.advanceTimersByTimeAsync(100);
    const stopping = sender.stop(8_000);
    await vi.advanceTimersByTimeAsync(8_100);
    expect(await stopping).toEqual({ finished: 0, returned: 0, cut: 2 });
    expect(states().get('interrupted')).toHaveLength(2);
  });

  test('takes nothing more', async () => {
    start(sent);
    await vi.advanceTimersByTimeAsync(100);
    await sender.stop(1_000);
    ledger.rows.set('late', { ...ledger.rows.get('d0')!, id: 'late', state: 'waiting' });
    sender.wake();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(ledger.rows.get('late')?.state).toBe('waiting');
  });
});
