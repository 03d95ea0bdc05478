import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDailyRetention } from '../../src/privacy/daily-retention.ts';

const DAY = 86_400_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp(retain: () => Promise<Record<string, number>> = async () => ({ delivery: 3 })) {
  const asked: unknown[] = [];
  const told: object[] = [];
  const note = (fields: object) => void told.push(fields);
  const retention = { deliveries: 400, questions: 90 };
  const daily = createDailyRetention({
    store: {
      retain: (days, now) => {
        asked.push([days, now]);
        return retain();
      },
    },
    retention,
    now: () => 7,
    log: { info: note, error: note },
  });
  return { daily, asked, told, retention };
}

it('forgets what is too old soon after the start, and every day, and tells how much', async () => {
  const { daily, asked, told, retention } = setUp();
  daily.start();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toEqual([[retention, 7]]);
  await vi.advanceTimersByTimeAsync(3 * DAY);
  expect(asked).toHaveLength(4);
  expect(told[0]).toEqual({ code: 'retention_done', rows: { delivery: 3 } });
});

it('tries again the next day when it fails', async () => {
  const { daily, asked, told } = setUp(() => Promise.reject(new TypeError('hemligt')));
  daily.start();
  await vi.advanceTimersByTimeAsync(DAY + 60_000);
  expect(asked).toHaveLength(2);
  expect(told).toEqual([0, 1].map(() => ({ code: 'retention_failed', error: 'TypeError' })));
});

it('is over when it has been stopped, and waits for what is under way', async () => {
  let finish = () => {};
  const { daily, asked, told } = setUp(() => new Promise((resolve) => (finish = () => resolve({}))));
  daily.start();
  await vi.advanceTimersByTimeAsync(60_000);
  const stopped = daily.stop();
  finish();
  await stopped;
  expect(told).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(3 * DAY);
  expect(asked).toHaveLength(1);
});

it('does nothing when it is stopped before the first time', async () => {
  const { daily, asked } = setUp();
  daily.start();
  daily.start();
  await daily.stop();
  await vi.advanceTimersByTimeAsync(3 * DAY);
  expect(asked).toEqual([]);
});
