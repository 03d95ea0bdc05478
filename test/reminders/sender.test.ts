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
/** How many other chats people have. */
let chats: number;

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
    hasChat: async () => chats-- > 0,
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
  [ledger, sends, sharedBrake, deactivated, codes, begin, chats] = [
    listedLedger(50),
    [],
    0,
    [],
    [],
    Date.now(),
    0,
  ];
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

  test('notes what became of a message when the ledger is back, and does not send it again', async () => {
    ledger = listedLedger(1);
    start((id) => {
      // Ninety seconds: longer than the row is this sender's.
      ledger.failNext(110);
      return sent(id);
    });
    await vi.advanceTimersByTimeAsync(85_000);
    expect(ledger.rows.get('d0')?.state).toBe('sending');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ledger.rows.get('d0')?.state).toBe('sent');
    expect(sends).toHaveLength(1);
    expect(codes.filter((code) => code === 'delivery_not_noted')).toHaveLength(1);
  });

  test('does not send a second time what it took anew because its time was out', async () => {
    ledger = listedLedger(1);
    start((id) => new Promise((resolve) => setTimeout(() => resolve(sent(id)), 3_000)));
    await vi.advanceTimersByTimeAsync(100);
    ledger.rows.set('d0', { ...ledger.rows.get('d0')!, state: 'interrupted' });
    sender.wake();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sends).toHaveLength(1);
    expect(ledger.rows.get('d0')?.state).toBe('sent');
  });

  test('sends nothing that another has taken while it waited for its turn', async () => {
    ledger = listedLedger(1);
    const turn = Promise.withResolvers<boolean>();
    start(sent, { setRate: () => {}, take: () => turn.promise });
    await vi.advanceTimersByTimeAsync(100);
    ledger.rows.set('d0', { ...ledger.rows.get('d0')!, by: 'another' });
    turn.resolve(true);
    await vi.advanceTimersByTimeAsync(100);
    expect(sends).toEqual([]);
    expect(ledger.rows.get('d0')).toMatchObject({ state: 'sending', by: 'another' });
  });

  test('takes anew what it has had for so long that another may be about to take it: the machine slept', async () => {
    ledger = listedLedger(1);
    let turn = Promise.withResolvers<boolean>();
    start(sent, { setRate: () => {}, take: () => turn.promise });
    await vi.advanceTimersByTimeAsync(100);
    vi.setSystemTime(Date.now() + 8 * 3_600_000);
    const first = turn;
    turn = Promise.withResolvers();
    first.resolve(true);
    await vi.advanceTimersByTimeAsync(100);
    expect(sends).toEqual([]);
    turn.resolve(true);
    await vi.advanceTimersByTimeAsync(100);
    expect(sends).toHaveLength(1);
    expect(ledger.rows.get('d0')).toMatchObject({ state: 'sent', attempts: 1 });
  });

  test('tries somebody’s other chat when one is lost, and each only once', async () => {
    ledger = listedLedger(1);
    start((id, attempt) =>
      attempt === 1
        ? { kind: 'refused', status: 404, code: 'not_found', gone: true }
        : { ...sent(id), conversation: 'other' },
    );
    chats = 1;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(deactivated).toEqual([['c-d0', 'gone']]);
    expect(ledger.rows.get('d0')).toMatchObject({ state: 'sent', conversation: 'other' });
  });

  test('takes two turns for somebody whose chat must be opened first: Teams counts both', async () => {
    ledger = listedLedger(1);
    const { claim } = ledger;
    ledger.claim = async (claim_) => (await claim(claim_)).map((row) => ({ ...row, conversation: null }));
    const turns: string[] = [];
    start(sent, { setRate: () => {}, take: async (place) => turns.push(place) > 0 });
    await vi.advanceTimersByTimeAsync(100);
    expect(turns).toHaveLength(2);
    expect(new Set(turns).size).toBe(2);
  });

  test('does not believe a brake that a wrong clock has put on for a year', async () => {
    sharedBrake = begin + 365 * 24 * 3_600_000;
    start(sent);
    await vi.advanceTimersByTimeAsync(100);
    expect(states().get('sent')).toHaveLength(50);
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

  test('sends nothing for which the signal came between its turn and its sending', async () => {
    ledger = listedLedger(1);
    let stopping: Promise<unknown> = Promise.resolve();
    start(sent);
    ledger.mayStillSend = async () => {
      stopping = sender.stop(1_000);
      return true;
    };
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await stopping).toEqual({ finished: 0, returned: 1, cut: 0 });
    expect(sends).toEqual([]);
    expect(ledger.rows.get('d0')).toMatchObject({ state: 'waiting', attempts: 0 });
  });

  test('is done in time though the ledger is gone, and says nothing worse', async () => {
    ledger = listedLedger(3);
    start(() => new Promise(() => {}));
    await vi.advanceTimersByTimeAsync(100);
    ledger.failNext(Number.POSITIVE_INFINITY);
    const stopping = sender.stop(8_000);
    await vi.advanceTimersByTimeAsync(8_001);
    expect(await stopping).toMatchObject({ cut: 3 });
    expect(codes.filter((code) => code === 'delivery_left')).toHaveLength(3);
  });

  test('does not wait longer than its patience for a ledger that never answers', async () => {
    ledger.claim = () => new Promise(() => {});
    start(sent);
    const stopping = sender.stop(8_000);
    await vi.advanceTimersByTimeAsync(8_001);
    expect(await stopping).toEqual({ finished: 0, returned: 0, cut: 0 });
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
