import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Store } from '../../src/store/store.ts';
import { openedOccasion } from '../support/opened-occasion.ts';
import type { TestDatabase } from '../support/test-store.ts';

export interface KillRounds {
  readonly rounds: number;
  /** Processes that send at the same time; all are killed. */
  readonly processes: number;
  readonly recipients: number;
  readonly random: () => number;
}

/** What came of it. */
export interface KillFigures {
  readonly rounds: number;
  readonly recipients: number;
  /** Nobody's message came. */
  readonly lost: number;
  /** Messages that came once more than they should. */
  readonly twice: number;
  /** Rows that were being sent at the kills, all rounds together. */
  readonly inFlight: number;
}

/**
 * Lets real processes send, kills them without warning at a random moment, and starts others, round after round; then lets the
 * last ones finish. Counts what reached Teams.
 */
export async function killRounds(database: TestDatabase, options: KillRounds): Promise<KillFigures> {
  const { rounds, processes, recipients, random } = options;
  const teams = await countingTeams(random);
  const store = await database.open();
  const children = new Set<ChildProcess>();
  try {
    await openedOccasion(store, recipients, teams.url);
    const claims = new Set<string>();
    for (let round = 0; round < rounds; round += 1) {
      const before = teams.total();
      const started = Array.from({ length: processes }, (_, i) => start(database, `r${round}-${i}`));
      for (const child of started) children.add(child);
      await Promise.all(started.map(saysSending));
      await untilMore(teams, before);
      await sleep(random() * 200);
      const ends = started.map((child) => new Promise((resolve) => child.once('exit', resolve)));
      for (const child of started) child.kill('SIGKILL');
      await Promise.all(ends);
      for (const child of started) children.delete(child);
      // What an earlier round left is taken until its time is out, and is one claim all the same.
      for (const { id, state, attempts } of await store.ledger.deliveries('o-schedule'))
        if (state === 'sending') claims.add(`${id} ${attempts}`);
    }
    const last = start(database, 'last');
    children.add(last);
    await untilDone(store);
    const counts = [...teams.arrived.values()];
    return {
      rounds,
      recipients,
      lost: recipients - counts.length,
      twice: counts.reduce((sum, count) => sum + count - 1, 0),
      inFlight: claims.size,
    };
  } finally {
    for (const child of children) child.kill('SIGKILL');
    await teams.close();
  }
}

function start({ url, dataDir }: TestDatabase, sender: string): ChildProcess {
  const { PATH = '' } = process.env;
  return spawn(process.execPath, [join(import.meta.dirname, 'sending-process.ts')], {
    env: {
      PATH,
      NODE_COMPILE_CACHE: join(dataDir, 'compiled'),
      STORE_URL: url ?? '',
      DATA_DIR: dataDir,
      SENDER: sender,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function saysSending(child: ChildProcess): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    child.stdout!.once('data', () => resolve());
    child.once('exit', (code) => reject(new Error(`The sender ended by itself (${code}).`)));
  });
}

const PATIENCE_MS = 200_000;

/** However slow the computer is: something is being sent when it is killed. */
async function untilMore(teams: { total(): number }, than: number): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  while (teams.total() <= than) {
    if (performance.now() > until) throw new Error('Nothing was sent.');
    await sleep(5);
  }
}

async function untilDone(store: Store): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until) {
    const { waiting, sending, interrupted } = await store.ledger.counts('o-schedule');
    if (waiting + sending + interrupted === 0) return;
    await sleep(100);
  }
  throw new Error('Not everything was sent in time.');
}

/** Teams as far as it can be counted: takes everything, after a moment. */
async function countingTeams(random: () => number) {
  const arrived = new Map<string, number>();
  let total = 0;
  const server = createServer((request, response) => {
    const conversation = /\/conversations\/([^/]+)\/activities/.exec(request.url ?? '')?.[1] ?? '';
    request.resume().once('end', () => {
      arrived.set(conversation, (arrived.get(conversation) ?? 0) + 1);
      total += 1;
      setTimeout(() => {
        response.writeHead(201, { 'content-type': 'application/json' }).end('{"id":"m"}');
      }, random() * 60);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    total: () => total,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
