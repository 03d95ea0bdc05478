import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSnapshot } from '../../src/knowledge/index/snapshot.ts';
import { stopChild } from '../../src/teams/stop-child.ts';
import { firstLine, STOP_PATIENCE_MS, startNode } from './child-process.ts';
import { type Corpus, knowledgeOf, multiplied } from './corpus.ts';
import type { Findings, Row } from './report.ts';

/** What `memory-child.ts` measures: megabytes of resident memory, and milliseconds. */
export interface Memory {
  readonly before: number;
  readonly loaded: number;
  readonly loadMs: number;
  readonly asked: number;
  readonly questions: number;
}

/** Memory of a process that loads an index from its snapshot, as the service does, and then answers. */
export async function memoryBench(corpus: Corpus, { quick }: { readonly quick: boolean }): Promise<Findings> {
  const folder = await mkdtemp(join(tmpdir(), 'lathunden-bench-'));
  const questions = quick ? 500 : 2_000;
  const rows: Row[] = [];
  const figures: unknown[] = [];
  try {
    for (const count of [300, 10_000]) {
      const key = String(count);
      keep(corpus, count, join(folder, key), key);
      const child = startNode(['test/bench/memory-child.ts', join(folder, key), key, String(questions)]);
      const memory: Memory = JSON.parse(await firstLine(child));
      await stopChild(child, STOP_PATIENCE_MS);
      const of = `${count.toLocaleString('en')} passages`;
      rows.push(
        { what: `${of}: program loaded, no documents`, figure: `${memory.before} MB`, bar: null },
        {
          what: `${of}: read from the snapshot in ${memory.loadMs} ms`,
          figure: `${memory.loaded} MB`,
          bar: null,
        },
        { what: `${of}: after ${questions} questions`, figure: `${memory.asked} MB`, bar: null },
      );
      figures.push({ count, ...memory });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return { name: 'Resident memory (without the bot frameworks)', rows, figures };
}

function keep(corpus: Corpus, count: number, folder: string, key: string): void {
  const { index, documents, skipped } = knowledgeOf(corpus, multiplied(corpus, count, 'open'));
  writeSnapshot(folder, key, {
    documents: [...documents.values()],
    skipped,
    passages: index.passages,
    built: index,
  });
}
