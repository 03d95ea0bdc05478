import { describe, expect, onTestFinished, test } from 'vitest';
import { createReminderService } from '../../src/reminders/reminder-service.ts';
import type { Store } from '../../src/store/store.ts';
import { createAdapter } from '../../src/teams/create-adapter.ts';
import { createMessenger } from '../../src/teams/messenger.ts';
import { type FaultyTeams, type FaultyTeamsOptions, startFaultyTeams } from '../support/faulty-teams.ts';
import { openedOccasion } from '../support/opened-occasion.ts';
import { postgresDatabases, sqliteDatabases, type TestDatabase } from '../support/test-store.ts';

const slow = 240_000;
const postgres = await postgresDatabases();
const silent = { info: () => {}, warn: () => {}, error: () => {} };

/** What the issue of reminders must stand: a fifth throttled, 5 % failing, 2 % cut, and some that answer when nobody listens. */
const trouble: FaultyTeamsOptions = {
  seed: 20_261_123,
  findDelivery: (body) => /"text":"([^"]+)"/u.exec(body)?.[1] ?? null,
  faults: {
    throttled: 0.2,
    retryAfter: '0.1',
    failing: 0.05,
    cutBefore: 0.01,
    cutAfter: 0.01,
    late: 0.005,
    lateMs: 3_000,
    latencyMs: [1, 30],
  },
};

/** Everything between the ledger and Teams, as the program has it but quicker. */
function startService(store: Store, id: string) {
  const service = createReminderService({
    store,
    messenger: createMessenger({
      adapter: createAdapter({}),
      appId: null,
      conversations: store.conversations,
      render: ({ delivery }) => ({ text: delivery.id, plain: delivery.id }),
      log: silent,
      timeoutMs: 1_000,
      now: Date.now,
    }),
    recipients: async () => [],
    daysOff: () => null,
    log: silent,
    now: Date.now,
    id,
    perSecond: 300,
    times: { tick: 500, lease: 10_000, idle: 200 },
    retry: { firstMs: 50, mostMs: 1_000 },
  });
  service.start();
  onTestFinished(async () => {
    await service.stop(2_000);
  });
  return service;
}

async function untilDone(store: Store): Promise<void> {
  for (;;) {
    const { waiting, sending, interrupted } = await store.ledger.counts('o-schedule');
    if (waiting + sending + interrupted === 0) return;
    await new Promise((resume) => setTimeout(resume, 100));
  }
}

async function sendToAll(database: TestDatabase, senders: number, recipients: number, options = trouble) {
  const teams = await startFaultyTeams(options);
  onTestFinished(() => teams.close());
  const store = await database.open();
  await openedOccasion(store, recipients, teams.serviceUrl);
  for (let i = 0; i < senders; i += 1) startService(i === 0 ? store : await database.open(), `sender-${i}`);
  await untilDone(store);
  return { teams, store, counts: await store.ledger.counts('o-schedule') };
}

/** How often each delivery was taken by Teams. */
function taken(teams: FaultyTeams): ReadonlyMap<string, number> {
  const all = Map.groupBy(teams.accepted, ({ delivery }) => delivery ?? '');
  return new Map([...all].map(([delivery, times]) => [delivery, times.length]));
}

function expectAllReached(teams: FaultyTeams, recipients: number, name: string) {
  const times = taken(teams);
  const unanswered = [...teams.cutAfterAccepting, ...teams.answeredLate].map(({ delivery }) => delivery);
  const twice = [...times].filter(([, count]) => count > 1).map(([delivery]) => delivery);
  console.info(
    `${name}: ${recipients} recipients, ${times.size} reached, ${twice.length} more than once; ` +
      `${unanswered.length} were taken without an answer; answers ${JSON.stringify(teams.statuses)}`,
  );
  expect(times.size).toBe(recipients);
  expect(twice.filter((delivery) => !unanswered.includes(delivery))).toEqual([]);
  expect(teams.accepted.length - recipients).toBeLessThanOrEqual(unanswered.length);
}

describe('two thousand recipients while Teams fails in every way', { timeout: slow }, () => {
  test('are all reached by one sender on SQLite, none twice but who was taken without an answer', async () => {
    const { teams, counts } = await sendToAll(await sqliteDatabases.fresh(), 1, 2_000);
    expectAllReached(teams, 2_000, 'SQLite, one sender');
    expect(counts).toMatchObject({ sent: 2_000, failed: 0, skipped: 0 });
    expect(counts.uncertain).toBeGreaterThanOrEqual(teams.cutAfterAccepting.length / 2);
  });

  test.skipIf(postgres === null)(
    'are all reached by two senders on PostgreSQL, which brake for each other',
    async () => {
      const { teams, counts } = await sendToAll(await postgres!.fresh(), 2, 2_000);
      expectAllReached(teams, 2_000, 'PostgreSQL, two senders');
      expect(counts).toMatchObject({ sent: 2_000, failed: 0, skipped: 0 });
    },
  );
});

describe('one who is told to wait', { timeout: slow }, () => {
  /** What was on its way is let in; the machine may be busy. */
  const graceMs = 700;
  const once: FaultyTeamsOptions = {
    ...trouble,
    faults: { latencyMs: [1, 10] },
    decide: (conversation, number) =>
      conversation.endsWith('p30') && number === 0 ? { do: 'throttle', retryAfter: '2' } : null,
  };

  test('holds everybody in the process', async () => {
    const { teams } = await sendToAll(await sqliteDatabases.fresh(), 1, 300, once);
    expect(teams.statuses['429']).toBe(1);
    expect(teams.impatient(graceMs)).toBe(0);
    expect(taken(teams).size).toBe(300);
  });

  test.skipIf(postgres === null)('holds the other process too', async () => {
    const { teams } = await sendToAll(await postgres!.fresh(), 2, 300, once);
    expect(teams.statuses['429']).toBe(1);
    expect(teams.impatient(graceMs)).toBe(0);
    expect(taken(teams).size).toBe(300);
  });
});

describe('somebody who cannot be reached', { timeout: slow }, () => {
  test('is told of with the reason, tried once, and not tried the next time', async () => {
    const { teams, store, counts } = await sendToAll(await sqliteDatabases.fresh(), 1, 20, {
      ...trouble,
      faults: {},
      decide: (conversation) =>
        conversation.endsWith('p3')
          ? { do: 'answer', status: 403, code: 'MessageWritesBlocked' }
          : conversation.endsWith('p5')
            ? { do: 'answer', status: 404, code: 'ConversationNotFound' }
            : null,
    });
    expect(counts).toMatchObject({ sent: 18, failed: 2, codes: { blocked: 1, not_found: 1 } });
    expect(teams.requests).toBe(20);
    expect((await store.conversations.get('chat-o-p3'))?.state).toBe('blocked');
    expect((await store.conversations.get('chat-o-p5'))?.state).toBe('gone');
  });

  test('in one chat is reached in another that they have, and the lost one is not tried again', async () => {
    const teams = await startFaultyTeams({
      ...trouble,
      faults: {},
      decide: (conversation) =>
        conversation.startsWith('chat-') ? { do: 'answer', status: 404, code: 'ConversationNotFound' } : null,
    });
    onTestFinished(() => teams.close());
    const store = await (await sqliteDatabases.fresh()).open();
    await openedOccasion(store, 1, teams.serviceUrl);
    const { seenAt, state: _, unit: __, ...lost } = (await store.conversations.get('chat-o-p0'))!;
    await store.conversations.seen({ ...lost, id: 'other' }, seenAt - 1);
    startService(store, 'sender');
    await untilDone(store);
    expect(teams.accepted.map(({ conversation }) => conversation)).toEqual(['other']);
    expect(teams.requests).toBe(2);
    expect(await store.ledger.counts('o-schedule')).toMatchObject({ sent: 1, failed: 0 });
  });
});
