import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stopChild } from '../../src/teams/stop-child.ts';
import { freePort } from '../support/free-port.ts';
import { ended, STOP_PATIENCE_MS, startNode, until200 } from './child-process.ts';
import { type Corpus, multiplied } from './corpus.ts';
import type { Findings } from './report.ts';
import { median, rounded } from './statistics.ts';

const READY_S = 1;
const PASSAGES = 300;
const STARTS = 5;
const FRAMEWORKS = "require('botbuilder'); require('restify')";

/** From the start of a process until it can answer, with the index on disk from the time before. */
export async function startBench(corpus: Corpus, { quick }: { readonly quick: boolean }): Promise<Findings> {
  const folder = await mkdtemp(join(tmpdir(), 'lathunden-bench-'));
  try {
    const documents = await writeDocuments(corpus, join(folder, 'documents'));
    const data = join(folder, 'data');
    const first = await timeToReady(documents, data);
    const passages = await passagesIn(join(data, 'snapshots'));
    const times = { warm: [] as number[], node: [] as number[], frameworks: [] as number[] };
    for (let i = 0; i < (quick ? 3 : STARTS); i++) {
      times.node.push(await timeToEnd(['-e', '']));
      times.frameworks.push(await timeToEnd(['-e', FRAMEWORKS]));
      times.warm.push(await timeToReady(documents, data));
    }
    const warm = median(times.warm) / 1000;
    const inSeconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
    return {
      name: `Start with ${passages} passages (median of ${times.warm.length})`,
      rows: [
        { what: 'node alone', figure: inSeconds(median(times.node)), bar: null },
        { what: 'node with botbuilder and restify', figure: inSeconds(median(times.frameworks)), bar: null },
        { what: 'first start, index built', figure: inSeconds(first), bar: null },
        {
          what: 'ready with a warm snapshot',
          figure: inSeconds(warm * 1000),
          bar: { text: `≤ ${READY_S.toFixed(1)} s`, holds: warm <= READY_S },
        },
      ],
      figures: {
        passages,
        firstMs: rounded(first, 0),
        warmMs: times.warm.map((ms) => rounded(ms, 0)),
        nodeMs: rounded(median(times.node), 0),
        frameworksMs: rounded(median(times.frameworks), 0),
      },
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The articles are always read; a document of further passages makes up the number. */
async function writeDocuments(corpus: Corpus, folder: string): Promise<string> {
  const own = corpus.passages.filter((passage) => passage.questions.length > 0).length;
  const further = multiplied(corpus, corpus.passages.length + Math.max(0, PASSAGES - own), 'open');
  const sections = further
    .slice(corpus.passages.length)
    .map(({ text }, i) => `## Avsnitt ${i + 1}\n\n${text.replace(/\s+/gu, ' ')}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'fler.md'), `# Fler\n\n${sections.join('\n\n')}\n`);
  return folder;
}

async function passagesIn(snapshots: string): Promise<number> {
  const [name] = await readdir(snapshots);
  return JSON.parse(await readFile(join(snapshots, name!), 'utf8')).passages.length;
}

async function timeToReady(documents: string, data: string): Promise<number> {
  const port = await freePort();
  const started = performance.now();
  const child = startNode(['src/main.ts'], {
    PORT: String(port),
    DATA_DIR: data,
    KNOWLEDGE_PATHS: documents,
    LATHUND_LOCAL: 'true',
  });
  child.stdout!.resume();
  try {
    await until200(`http://127.0.0.1:${port}/readyz`, child);
    return performance.now() - started;
  } finally {
    await stopChild(child, STOP_PATIENCE_MS);
  }
}

async function timeToEnd(args: readonly string[]): Promise<number> {
  const started = performance.now();
  await ended(startNode(args));
  return performance.now() - started;
}
