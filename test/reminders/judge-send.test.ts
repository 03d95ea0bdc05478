import { describe, expect, test } from 'vitest';
import { judgeSend } from '../../src/reminders/judge-send.ts';
import type { SendResult } from '../../src/reminders/messenger.ts';

const now = 1_000_000;
const hour = 3_600_000;
const delivery = { attempts: 1, expiresAt: now + 12 * hour };
const passing: Extract<SendResult, { kind: 'passing' }> = {
  kind: 'passing',
  status: 503,
  code: 'server_error',
  retryAfterMs: null,
  uncertain: false,
};

describe('an attempt that Teams took', () => {
  test('is done, and nobody has to wait', () => {
    const verdict = judgeSend({ kind: 'sent', message: 'm1', conversation: 'c1' }, delivery, now);
    expect(verdict).toEqual({
      row: { is: 'sent', message: 'm1', conversation: 'c1' },
      brakeUntil: null,
      unreachable: null,
    });
  });
});

describe('an attempt that was throttled', () => {
  test('waits as long as Teams says, and everybody with it', () => {
    const verdict = judgeSend({ kind: 'throttled', status: 429, retryAfterMs: 7_000 }, delivery, now);
    expect(verdict).toMatchObject({ row: { is: 'again', notBefore: now + 7_000 }, brakeUntil: now + 7_000 });
  });

  test('waits longer for every attempt when Teams does not say, but not for ever', () => {
    const waits = (attempts: number) =>
      Array.from({ length: 200 }, () => {
        const verdict = judgeSend(
          { kind: 'throttled', status: 429, retryAfterMs: null },
          { ...delivery, attempts },
          now,
        );
        return verdict.brakeUntil! - now;
      });
    const mean = (all: number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;
    expect(mean(waits(5))).toBeGreaterThan(2 * mean(waits(2)));
    expect(Math.max(...waits(30))).toBeLessThanOrEqual(600_000);
    expect(new Set(waits(3)).size).toBeGreaterThan(100);
  });

  test.each([0, null])('never asks at once, also when Teams says %j seconds', (retryAfterMs) => {
    const waits = Array.from({ length: 50 }, () => {
      const verdict = judgeSend(
        { kind: 'throttled', status: 429, retryAfterMs },
        { ...delivery, attempts: 4 },
        now,
      );
      return verdict.brakeUntil! - now;
    });
    expect(Math.max(...waits)).toBeGreaterThan(2_000);
    expect(Math.min(...waits)).toBeGreaterThan(0);
  });

  test('again and again waits longer than Teams says, without holding the others for it', () => {
    const verdicts = Array.from({ length: 50 }, () =>
      judgeSend({ kind: 'throttled', status: 429, retryAfterMs: 1_000 }, { ...delivery, attempts: 12 }, now),
    );
    expect(new Set(verdicts.map(({ brakeUntil }) => brakeUntil))).toEqual(new Set([now + 1_000]));
    const waits = verdicts.map(({ row }) => (row as { notBefore: number }).notBefore - now);
    expect(Math.max(...waits)).toBeGreaterThan(60_000);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(1_000);
  });

  test('is never given up for how often, only for how late', () => {
    const throttled = { kind: 'throttled', status: 429, retryAfterMs: 1_000 } as const;
    expect(judgeSend(throttled, { ...delivery, attempts: 400 }, now).row.is).toBe('again');
  });

  test('fails when the wait would end after its time, and says that it was throttled', () => {
    const verdict = judgeSend(
      { kind: 'throttled', status: 429, retryAfterMs: 2 * hour },
      { attempts: 1, expiresAt: now + hour },
      now,
    );
    expect(verdict.row).toMatchObject({ is: 'failed', code: 'throttled_out' });
  });
});

describe('an attempt that something passing stopped', () => {
  test('is made again, and only this one waits', () => {
    const verdict = judgeSend(passing, delivery, now);
    expect(verdict).toMatchObject({ row: { is: 'again', status: 503, uncertain: false }, brakeUntil: null });
  });

  test('honours what Teams says of when', () => {
    expect(judgeSend({ ...passing, retryAfterMs: 4_000 }, delivery, now).row).toMatchObject({
      notBefore: now + 4_000,
    });
  });

  test('stays uncertain when there was no answer', () => {
    const cut = { ...passing, status: null, code: 'ECONNRESET', uncertain: true };
    expect(judgeSend(cut, delivery, now).row).toMatchObject({ is: 'again', uncertain: true });
  });

  test('is given up after fifty', () => {
    expect(judgeSend(passing, { ...delivery, attempts: 49 }, now).row.is).toBe('again');
    expect(judgeSend(passing, { ...delivery, attempts: 50 }, now).row).toMatchObject({
      is: 'failed',
      code: 'gave_up',
    });
  });
});

describe('an attempt that was refused', () => {
  test.each([
    ['blocked', true, 'blocked'],
    ['not_found', true, 'gone'],
    ['too_large', false, null],
  ] as const)('%s is not made again', (code, gone, unreachable) => {
    const verdict = judgeSend({ kind: 'refused', status: 403, code, gone }, delivery, now);
    expect(verdict).toEqual({
      row: { is: 'failed', status: 403, code, uncertain: false },
      brakeUntil: null,
      unreachable,
    });
  });
});
