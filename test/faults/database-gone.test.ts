import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createReminderService } from '../../src/reminders/reminder-service.ts';
import { connectPostgres } from '../../src/store/sql/connect-postgres.ts';
import { openStore } from '../../src/store/sql/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { startGateway } from '../support/gateway.ts';
import { openedOccasion } from '../support/opened-occasion.ts';
import { postgresDatabases, sqliteDatabases } from '../support/test-store.ts';

const slow = 120_000;
const recipients = 300;
const postgres = await postgresDatabases();
const silent = { info: () => {}, warn: () => {}, error: () => {} };

/** Sends to everybody while the database is taken away and given back; says how often each one was sent to. */
async function sendAround(store: Store, gone: () => Promise<void>): Promise<Map<string, number>> {
  await openedOccasion(store, recipients, 'https://teams.example');
  const times = new Map<string, number>();
  const amid = Promise.withResolvers<void>();
  const service = createReminderService({
    store,
    messenger: {
      async deliver({ delivery }) {
        times.set(delivery.id, (times.get(delivery.id) ?? 0) + 1);
        if (times.size === 60) amid.resolve();
        await sleep(50);
        return { kind: 'sent', message: 'm', conversation: 'c' };
      },
      members: async () => [],
    },
    recipients: async () => [],
    daysOff: () => null,
    log: silent,
    now: Date.now,
    id: 'sender',
    perSecond: 200,
    // What is taken runs out while the database is gone.
    times: { tick: 200, lease: 2_000, idle: 100 },
  });
  service.start();
  onTestFinished(async () => void (await service.stop(2_000)));
  await amid.promise;
  await gone();
  for (;;) {
    const { waiting, sending, interrupted } = await store.ledger.counts('o-schedule');
    if (waiting + sending + interrupted === 0) return times;
    await sleep(100);
  }
}

function expectEachOnce(times: ReadonlyMap<string, number>) {
  expect(times.size).toBe(recipients);
  expect([...times].filter(([, count]) => count > 1)).toEqual([]);
}

test('SQLite that another program locks for longer than it is waited for: everybody is reached once', {
  timeout: slow,
}, async () => {
  const database = await sqliteDatabases.fresh();
  const times = await sendAround(await database.open(), async () => {
    const other = new DatabaseSync(`${database.dataDir}/lathunden.sqlite`, { timeout: 5_000 });
    other.exec('begin immediate');
    await sleep(6_500);
    other.exec('rollback');
    other.close();
  });
  expectEachOnce(times);
});

describe.skipIf(postgres === null)('PostgreSQL', { timeout: slow }, () => {
  const throughGateway = async () => {
    const { url, dataDir } = await postgres!.fresh();
    const straight = new URL(url!);
    const gateway = await startGateway({ host: straight.hostname, port: Number(straight.port) });
    onTestFinished(() => gateway.close());
    const around = new URL(straight);
    around.port = String(gateway.port);
    return { straight: straight.href, around: around.href, gateway, dataDir };
  };

  test('that restarts in the middle of everything: everybody is reached once, and the program lives', async () => {
    const { straight, around, gateway, dataDir } = await throughGateway();
    const store = await openStore({ url: around, dataDir });
    onTestFinished(() => store.close());
    const times = await sendAround(store, async () => {
      // As a restart does: everybody is told to go, whatever they are doing, and then nobody is let in.
      const client = new Client({ connectionString: straight });
      await client.connect();
      for (let i = 0; i < 20; i += 1) {
        await client.query(
          'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
        );
        await sleep(20);
      }
      await client.end();
      gateway.bar();
      await sleep(3_500);
      gateway.open();
    });
    expectEachOnce(times);
  });

  test('that falls silent without a word is noticed, and asked anew over another connection', async () => {
    const { around, gateway } = await throughGateway();
    const { db } = connectPostgres(around, 1_000);
    onTestFinished(() => db.destroy());
    const ask = () => db.selectNoFrom((row) => row.lit(1).as('one')).execute();
    await ask();
    gateway.hold();
    await expect(ask()).rejects.toThrow();
    expect(await ask()).toEqual([{ one: 1 }]);
  });
});
