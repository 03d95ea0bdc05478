import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { openedOccasion } from '../support/opened-occasion.ts';
import { startSlowConnector } from '../support/slow-connector.ts';
import { sqliteDatabases } from '../support/test-store.ts';

const main = join(import.meta.dirname, '..', '..', 'src', 'main.ts');
const slow = 180_000;
const recipients = 200;

/** The program as it runs in production, but in local mode; sends at full speed. */
function startProgram(dataDir: string): ChildProcess {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [main], {
    // Nobody's .env counts here.
    cwd: dataDir,
    env: { PATH, PORT: '0', DATA_DIR: dataDir, REMINDERS_PER_SECOND: '40', LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly ms: number;
}

async function terminated(child: ChildProcess): Promise<Ended> {
  const from = performance.now();
  const ended = new Promise<Ended>((resolve) =>
    child.once('exit', (code, signal) => resolve({ code, signal, ms: performance.now() - from })),
  );
  child.kill('SIGTERM');
  return ended;
}

/** @param afterMs how long Teams takes to answer @param before messages that it has got when the signal comes */
async function stopAmid(afterMs: number | null, before: number) {
  const teams = await startSlowConnector(afterMs);
  onTestFinished(() => teams.close());
  const database = await sqliteDatabases.fresh();
  const store = await database.open();
  await openedOccasion(store, recipients, teams.url);
  const child = startProgram(database.dataDir);
  await Promise.race([
    teams.came(before),
    new Promise((_, reject) =>
      child.once('exit', (code) => reject(new Error(`It ended by itself (${code}).`))),
    ),
  ]);
  const signalled = performance.now();
  const ended = await terminated(child);
  // What was on its way to Teams when the process ended has come.
  await sleep(100);
  return { teams, store, ended, signalled };
}

const statesOf = async (store: Store) => {
  const { waiting, sending, interrupted, sent, failed, skipped } = await store.ledger.counts('o-schedule');
  return { waiting, sending, interrupted, sent, failed, skipped };
};

/** What had been written to the socket when the signal was on its way. */
const ON_ITS_WAY_MS = 150;

test('asked to end in the middle of sending, the program finishes what is under way and returns the rest', {
  timeout: slow,
}, async () => {
  const { teams, store, ended, signalled } = await stopAmid(1_500, 40);
  expect(ended).toMatchObject({ code: 0, signal: null });
  expect(ended.ms).toBeLessThan(10_000);
  // Nothing new: nothing came later than the signal needed to arrive.
  expect(teams.times.filter((at) => at > signalled + ON_ITS_WAY_MS)).toEqual([]);
  const count = teams.times.length;
  expect(count).toBeLessThan(recipients);
  expect(await statesOf(store)).toEqual({
    waiting: recipients - count,
    sending: 0,
    interrupted: 0,
    sent: count,
    failed: 0,
    skipped: 0,
  });
  // Not tried is not tried.
  const rows = await store.ledger.deliveries('o-schedule');
  expect(rows.filter(({ state }) => state === 'waiting').every(({ attempts }) => attempts === 0)).toBe(true);
});

test('when Teams never answers it ends in time all the same, and what was under way is interrupted', {
  timeout: slow,
}, async () => {
  const { teams, store, ended, signalled } = await stopAmid(null, 20);
  expect(ended).toMatchObject({ code: 0, signal: null });
  expect(ended.ms).toBeLessThan(10_000);
  expect(teams.times.filter((at) => at > signalled + ON_ITS_WAY_MS)).toEqual([]);
  const count = teams.times.length;
  expect(await statesOf(store)).toEqual({
    waiting: recipients - count,
    sending: 0,
    interrupted: count,
    sent: 0,
    failed: 0,
    skipped: 0,
  });
  const { uncertain } = await store.ledger.counts('o-schedule');
  expect(uncertain).toBe(count);
});
