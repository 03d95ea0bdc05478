import { expect, onTestFinished, test } from 'vitest';
import { busiestWindow } from '../support/busiest-window.ts';
import { type FaultyTeamsOptions, startFaultyTeams } from '../support/faulty-teams.ts';
import { fraction } from '../support/fraction.ts';

async function teams(options: FaultyTeamsOptions = {}) {
  const faulty = await startFaultyTeams(options);
  onTestFinished(() => faulty.close());
  return faulty;
}

/** @returns the status; null when there was no answer */
async function send(
  serviceUrl: string,
  conversation: string,
  delivery = conversation,
): Promise<number | null> {
  try {
    const response = await fetch(
      `${serviceUrl}/v3/conversations/${encodeURIComponent(conversation)}/activities`,
      {
        method: 'POST',
        body: JSON.stringify({ type: 'message', value: { reminder: delivery } }),
      },
    );
    await response.text();
    return response.status;
  } catch {
    return null;
  }
}

async function sendAll(serviceUrl: string, count: number): Promise<readonly (number | null)[]> {
  const statuses: (number | null)[] = Array(count).fill(null);
  const left = Array.from({ length: count }, (_, i) => i);
  const work = async () => {
    for (let i = left.pop(); i !== undefined; i = left.pop()) statuses[i] = await send(serviceUrl, `a:${i}`);
  };
  await Promise.all(Array.from({ length: 16 }, work));
  return statuses;
}

test('as many requests go wrong as were asked for, and what was taken is known', async () => {
  const faulty = await teams({
    seed: 7,
    faults: { throttled: 0.2, retryAfter: '0', failing: 0.05, cutBefore: 0.01, cutAfter: 0.01 },
  });
  const statuses = await sendAll(faulty.serviceUrl, 2_000);
  const share = (is: (status: number | null) => boolean) => statuses.filter(is).length / statuses.length;
  expect(share((status) => status === 429)).toBeCloseTo(0.2, 1);
  expect(share((status) => status !== null && status !== 429 && status !== 201)).toBeCloseTo(0.05, 1);
  expect(faulty.statuses.cut).toBe(statuses.filter((status) => status === null).length);
  expect(faulty.accepted).toHaveLength(
    statuses.filter((status) => status === 201).length + faulty.cutAfterAccepting.length,
  );
  expect(faulty.cutAfterAccepting.length).toBeGreaterThan(5);
  expect(faulty.accepted.every(({ conversation, delivery }) => conversation === delivery)).toBe(true);
});

test('the same seed does the same, in whatever order the requests come', async () => {
  const run = async (seed: number) =>
    sendAll((await teams({ seed, faults: { throttled: 0.5 } })).serviceUrl, 200);
  expect(await run(3)).toEqual(await run(3));
  expect(await run(3)).not.toEqual(await run(4));
});

test('a request that is late is taken at once and answered late', async () => {
  const faulty = await teams({ faults: { late: 1, lateMs: 60_000 } });
  const given = AbortSignal.timeout(100);
  const url = `${faulty.serviceUrl}/v3/conversations/a/activities`;
  await expect(fetch(url, { method: 'POST', body: '{}', signal: given })).rejects.toThrow();
  expect(faulty.answeredLate).toHaveLength(1);
  expect(faulty.accepted).toHaveLength(1);
});

test('messages that come while a Retry-After holds are counted', async () => {
  const faulty = await teams({
    decide: (conversation) => (conversation === 'busy' ? { do: 'throttle', retryAfter: '60' } : null),
  });
  expect(await send(faulty.serviceUrl, 'busy')).toBe(429);
  expect(faulty.impatient(0)).toBe(0);
  await send(faulty.serviceUrl, 'other');
  expect(faulty.impatient(0)).toBe(1);
});

test('a hidden input names the delivery as well as a button does', async () => {
  const faulty = await teams();
  const card = { body: [{ type: 'Input.Text', id: 'reminder', isVisible: false, value: 'd-1' }] };
  await fetch(`${faulty.serviceUrl}/v3/conversations/a/activities`, {
    method: 'POST',
    body: JSON.stringify({ attachments: [{ content: card }] }),
  });
  expect(faulty.accepted).toMatchObject([{ conversation: 'a', delivery: 'd-1' }]);
});

test('the busiest second is found wherever it begins', () => {
  expect(busiestWindow([], 1_000)).toBe(0);
  expect(busiestWindow([0, 900, 950, 1_000, 1_100, 3_000], 1_000)).toBe(4);
});

test('chance looks like chance', () => {
  const tenths = Array(10).fill(0);
  for (let i = 0; i < 10_000; i += 1) tenths[Math.floor(fraction(1, `a:${i}`) * 10)] += 1;
  expect(Math.min(...tenths)).toBeGreaterThan(850);
  expect(Math.max(...tenths)).toBeLessThan(1_150);
});
