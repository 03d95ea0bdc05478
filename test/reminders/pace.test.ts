import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPace } from '../../src/reminders/pace.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const never = new AbortController().signal;

/** When each of these was let through, in milliseconds from the start. */
async function lettingThrough(
  conversations: readonly string[],
  perSecond: number,
  forMs: number,
): Promise<number[]> {
  const pace = createPace(perSecond);
  const began = performance.now();
  const times: number[] = [];
  for (const conversation of conversations)
    void pace.take(conversation, never).then((taken) => taken && times.push(performance.now() - began));
  await vi.advanceTimersByTimeAsync(forMs);
  return times;
}

/** The most that fall into one second, wherever it begins. */
function mostInASecond(times: readonly number[]): number {
  return Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 1_000).length));
}

describe('the pace', () => {
  test.each([5, 20, 40])('lets %i in a second through, and hardly more in any second', async (perSecond) => {
    const many = Array.from({ length: 500 }, (_, i) => `c${i}`);
    const times = await lettingThrough(many, perSecond, 10_000);
    expect(times.length).toBeGreaterThanOrEqual(perSecond * 9.5);
    expect(mostInASecond(times)).toBeLessThanOrEqual(Math.ceil(perSecond * 1.1) + 1);
  });

  test('lets one conversation have one in a second, and others go by meanwhile', async () => {
    const times = await lettingThrough(['a', 'a', 'a', 'b'], 20, 700);
    expect(times).toHaveLength(2);
    expect(await lettingThrough(['a', 'a', 'a', 'a'], 20, 3_500)).toHaveLength(4);
  });

  test('changes with the number of processes', async () => {
    const pace = createPace(40);
    pace.setRate(10);
    let through = 0;
    for (let i = 0; i < 200; i += 1) void pace.take(`c${i}`, never).then(() => (through += 1));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(through).toBeGreaterThanOrEqual(47);
    expect(through).toBeLessThanOrEqual(54);
  });

  test('does not mind that the clock of the machine is set back an hour', async () => {
    const pace = createPace(10);
    await pace.take('a', never);
    vi.setSystemTime(Date.now() - 3_600_000);
    const taken = pace.take('b', never);
    await vi.advanceTimersByTimeAsync(500);
    expect(await taken).toBe(true);
  });

  test('lets go of whoever waits when it is told to', async () => {
    const pace = createPace(1);
    const stop = new AbortController();
    await pace.take('a', stop.signal);
    const waiting = pace.take('a', stop.signal);
    stop.abort();
    expect(await waiting).toBe(false);
  });
});
