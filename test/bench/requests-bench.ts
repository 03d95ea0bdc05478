import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import autocannon from 'autocannon';
import { stopChild } from '../../src/teams/stop-child.ts';
import { activities } from '../support/fake-teams.ts';
import { freePort } from '../support/free-port.ts';
import { firstLine, STOP_PATIENCE_MS, startNode, until200 } from './child-process.ts';
import type { ReplyCount } from './connector.ts';
import type { Corpus } from './corpus.ts';
import { questionStream } from './questions.ts';
import type { Findings } from './report.ts';
import { mean, rounded } from './statistics.ts';

const SHARE_OF_ECHO = 0.5;
const CONNECTIONS = 8;
const WARM_UP_S = 2;
const MEASURED_S = 6;
const ROUNDS = 2;

interface Load {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
  readonly replies: ReplyCount;
}

/** Full answers a second through the whole service, beside a bot that does nothing, both under the same load. */
export async function requestsBench(
  corpus: Corpus,
  { quick, seeds }: { readonly quick: boolean; readonly seeds: string },
): Promise<Findings> {
  const folder = await mkdtemp(join(tmpdir(), 'lathunden-bench-'));
  const port = await freePort();
  const connector = startNode(['test/bench/connector.ts']);
  const echo = startNode(['test/bench/echo-bot.ts']);
  const lathunden = startNode(['src/main.ts'], {
    PORT: String(port),
    DATA_DIR: folder,
    LATHUND_LOCAL: 'true',
    ...(existsSync(seeds) ? { KNOWLEDGE_PATHS: resolve(seeds) } : {}),
  });
  lathunden.stdout!.resume();
  try {
    const teams = `http://127.0.0.1:${await firstLine(connector)}`;
    const bots = {
      echo: `http://127.0.0.1:${await firstLine(echo)}`,
      lathunden: `http://127.0.0.1:${port}`,
    };
    await until200(`${bots.lathunden}/readyz`, lathunden);
    const seconds = quick ? 3 : MEASURED_S;
    const loads = { echo: [] as Load[], lathunden: [] as Load[] };
    for (const bot of ['echo', 'lathunden'] as const)
      await load(bots[bot], teams, corpus.questions, WARM_UP_S);
    for (let round = 0; round < ROUNDS; round++) {
      // The other one first the second time: whoever comes later may find a busier or an idler computer.
      const order = round % 2 === 0 ? (['echo', 'lathunden'] as const) : (['lathunden', 'echo'] as const);
      for (const bot of order) loads[bot].push(await load(bots[bot], teams, corpus.questions, seconds));
    }
    return findings(loads);
  } finally {
    await Promise.all([connector, echo, lathunden].map((child) => stopChild(child, STOP_PATIENCE_MS)));
    await rm(folder, { recursive: true, force: true });
  }
}

async function load(bot: string, teams: string, listed: readonly string[], seconds: number): Promise<Load> {
  const questions = questionStream(listed, 3);
  await counted(teams);
  const result = await autocannon({
    url: bot,
    connections: CONNECTIONS,
    duration: seconds,
    timeout: 10,
    headers: { 'content-type': 'application/json' },
    requests: [
      {
        method: 'POST',
        path: '/api/messages',
        setupRequest: (request) => {
          const activity = { serviceUrl: teams, ...activities.message(questions.next().value) };
          return { ...request, body: JSON.stringify(activity) };
        },
      },
    ],
  });
  // The last replies are still on their way when the load ends; they must not count for the other bot.
  await sleep(300);
  return {
    perSecond: result['2xx'] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors,
    replies: await counted(teams),
  };
}

async function counted(teams: string): Promise<ReplyCount> {
  return (await (await fetch(`${teams}/count`)).json()) as ReplyCount;
}

function findings(loads: { readonly echo: readonly Load[]; readonly lathunden: readonly Load[] }): Findings {
  const perSecond = (of: readonly Load[]) => mean(of.map((one) => one.perSecond));
  const share = perSecond(loads.lathunden) / perSecond(loads.echo);
  const row = (what: string, of: readonly Load[]) => {
    const size = mean(of.map(({ replies }) => replies.bytes / replies.replies)) / 1024;
    const failed = of.reduce((sum, one) => sum + one.failed, 0);
    const times = `p50 ${mean(of.map((one) => one.p50)).toFixed(0)}  p99 ${mean(of.map((one) => one.p99)).toFixed(0)} ms`;
    return {
      what: `${what} (replies of ${size.toFixed(1)} kB, ${failed} failed)`,
      figure: `${perSecond(of).toFixed(0)}/s  ${times}`,
      bar: null,
    };
  };
  return {
    name: `Requests a second, ${CONNECTIONS} connections, replies through a connector`,
    rows: [
      row('echo bot', loads.echo),
      row('Lathunden', loads.lathunden),
      {
        what: 'Lathunden beside the echo bot',
        figure: share.toFixed(2),
        bar: { text: `≥ ${SHARE_OF_ECHO}`, holds: share >= SHARE_OF_ECHO },
      },
    ],
    figures: { share: rounded(share), ...loads },
  };
}
