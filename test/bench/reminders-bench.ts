import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { stopChild } from '../../src/teams/stop-child.ts';
import { startPostgres } from '../support/start-postgres.ts';
import { ended, firstLine, STOP_PATIENCE_MS, startNode } from './child-process.ts';
import type { ReplyCount } from './connector.ts';
import { type LedgerCost, ledgerCost } from './ledger-cost.ts';
import type { SentSoFar } from './reminders-child.ts';
import type { Findings, Row } from './report.ts';
import { rounded } from './statistics.ts';

/** `REMINDERS_PER_SECOND` at its most. */
const PER_SECOND = 40;
const SHARE_OF_PACE = 0.95;
/** Of an app in a tenant; msteams-docs, "Rate limiting your bot". */
const TEAMS_LIMIT = 50;
/** How much more memory may be taken, when the garbage is gone. */
const GROWTH = 1.1;
const LEDGER_MS = 1;
/** Rows in the ledger while it is measured, with and without `--quick`. */
const WAITING = 10_000;
const SENDS = 3_000;

/** One reminder to ten thousand people at the pace that is allowed, and what the ledger costs for each of them. */
export async function remindersBench({ quick }: { readonly quick: boolean }): Promise<Findings> {
  const marks = quick ? [250, 500, 1_000] : [1_000, 5_000, 10_000];
  const sending = await inFolder((folder) => sendTo(marks, folder));
  const sqlite = await inFolder((dataDir) => ledgerCost({ url: null, dataDir }, costs(quick)));
  const postgres = await onPostgres(quick);
  return {
    name: `Reminders (${marks.at(-1)!.toLocaleString('en')} recipients, ${PER_SECOND} a second allowed)`,
    rows: [...sendingRows(sending), ...ledgerRows(sqlite, postgres)],
    figures: { ...sending, sqlite, postgres },
  };
}

interface Sending {
  readonly count: ReplyCount;
  readonly marks: readonly SentSoFar[];
}

async function sendTo(marks: readonly number[], folder: string): Promise<Sending> {
  const connector = startNode(['test/bench/connector.ts']);
  try {
    const teams = `http://127.0.0.1:${await firstLine(connector)}`;
    const child = startNode([
      '--expose-gc',
      'test/bench/reminders-child.ts',
      ...['--teams', teams, '--folder', folder, '--per-second', String(PER_SECOND)],
      ...['--marks', marks.join(',')],
    ]);
    const measured: SentSoFar[] = [];
    for await (const line of createInterface({ input: child.stdout! })) measured.push(JSON.parse(line));
    if ((await ended(child)) !== 0) throw new Error('The sending ended before everybody was reached.');
    const count = (await (await fetch(`${teams}/count`)).json()) as ReplyCount;
    return { count, marks: measured };
  } finally {
    await stopChild(connector, STOP_PATIENCE_MS);
  }
}

const costs = (quick: boolean) => ({ waiting: WAITING, sends: quick ? SENDS / 5 : SENDS });

/** @returns null where PostgreSQL cannot run */
async function onPostgres(quick: boolean): Promise<LedgerCost | null> {
  const server = await startPostgres().catch((error: Error) => console.warn(error.message));
  if (!server) return null;
  try {
    return await inFolder((dataDir) => ledgerCost({ url: server.url, dataDir }, costs(quick)));
  } finally {
    await server.stop();
  }
}

function sendingRows({ count, marks }: Sending): Row[] {
  // Until the middle the process takes what it needs from the system; after that nothing more.
  const [first, middle, last] = [marks[0]!, marks[1]!, marks.at(-1)!];
  const share = count.perSecond / PER_SECOND;
  const growth = last.heap / first.heap;
  return [
    {
      what: 'messages in a second, all told',
      figure: `${rounded(count.perSecond, 1)} (${rounded(share * 100, 1)} %)`,
      bar: { text: `at least ${SHARE_OF_PACE * 100} % of the pace`, holds: share >= SHARE_OF_PACE },
    },
    {
      what: 'most messages in any one second',
      figure: String(count.busiestSecond),
      bar: { text: `below ${TEAMS_LIMIT}`, holds: count.busiestSecond < TEAMS_LIMIT },
    },
    {
      what: 'messages for each recipient',
      figure: String(rounded(count.replies / last.sent, 4)),
      bar: { text: 'exactly 1', holds: count.replies === last.sent },
    },
    ...marks.map(({ sent, heap, rss }) => ({
      what: `heap after ${sent.toLocaleString('en')} sends (resident)`,
      figure: `${heap} MB (${rss} MB)`,
      bar: null,
    })),
    {
      what: `heap after ${last.sent.toLocaleString('en')} beside ${first.sent.toLocaleString('en')}`,
      figure: `${rounded(growth, 3)}×`,
      bar: { text: `below ${GROWTH}×`, holds: growth < GROWTH },
    },
    {
      what: `resident after ${last.sent.toLocaleString('en')} beside ${middle.sent.toLocaleString('en')}`,
      figure: `${rounded(last.rss / middle.rss, 3)}×`,
      bar: { text: `below ${GROWTH}×`, holds: last.rss / middle.rss < GROWTH },
    },
    {
      what: 'processor time for each send',
      figure: `${rounded((last.cpuMs - first.cpuMs) / (last.sent - first.sent))} ms`,
      bar: null,
    },
  ];
}

function ledgerRows(sqlite: LedgerCost, postgres: LedgerCost | null): Row[] {
  const ratio = ({ claimAndUpdate, echo }: LedgerCost) => `${rounded(claimAndUpdate / echo, 1)}×`;
  const what = `with ${WAITING.toLocaleString('en')} waiting`;
  const rows = (name: string, cost: LedgerCost): Row[] => [
    {
      what: `${name}: claim and update for each send, ${what}`,
      figure: `${rounded(cost.claimAndUpdate, 3)} ms`,
      bar:
        name === 'SQLite'
          ? { text: `below ${LEDGER_MS} ms (median)`, holds: cost.claimAndUpdate < LEDGER_MS }
          : null,
    },
    { what: `${name}: beside as many bare statements`, figure: ratio(cost), bar: null },
    {
      what: `${name}: everything that is asked for each send`,
      figure: `${rounded(cost.everything, 3)} ms`,
      bar: null,
    },
  ];
  return [...rows('SQLite', sqlite), ...(postgres === null ? [] : rows('PostgreSQL', postgres))];
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'lathunden-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
