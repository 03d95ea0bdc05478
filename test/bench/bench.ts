import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { readCorpus } from './corpus.ts';
import { memoryBench } from './memory-bench.ts';
import { privacyBench } from './privacy-bench.ts';
import { remindersBench } from './reminders-bench.ts';
import { type Findings, printFindings } from './report.ts';
import { requestsBench } from './requests-bench.ts';
import { searchBench } from './search-bench.ts';
import { startBench } from './start-bench.ts';

const PARTS = ['search', 'privacy', 'start', 'requests', 'memory', 'reminders'] as const;

/**
 * Measures Lathunden beside what it is built on, in one run on one computer: ratios travel, milliseconds do not.
 * Says what holds and what misses; it is a measurement and never fails for being slow.
 */
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '../shared/seeds' },
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: PARTS.join(',') },
  },
});
const wanted = new Set(values.only.split(','));
const unknown = [...wanted].filter((part) => !(PARTS as readonly string[]).includes(part));
if (unknown.length > 0) {
  console.error(`--only takes ${PARTS.join(', ')}; not ${unknown.join(', ')}.`);
  process.exit(1);
}

const { quick } = values;
const corpus = await readCorpus(values.seeds);
console.log(
  `${corpus.passages.length} real passages; larger heaps are made of their sentences. Node ${process.version}.`,
);
const figures: Record<string, unknown> = {
  node: process.version,
  quick,
  realPassages: corpus.passages.length,
};
const run = async (part: (typeof PARTS)[number], measure: () => Findings | Promise<Findings>) => {
  if (!wanted.has(part)) return;
  const findings = await measure();
  printFindings(findings);
  figures[part] = findings.figures;
};
await run('search', () => searchBench(corpus, { quick }));
await run('privacy', () => privacyBench(corpus, { quick }));
await run('start', () => startBench(corpus, { quick }));
await run('requests', () => requestsBench(corpus, { quick, seeds: values.seeds }));
await run('memory', () => memoryBench(corpus, { quick }));
await run('reminders', () => remindersBench({ quick }));
// Beside other work every millisecond is too long and only the ratios can be compared.
figures.load = loadavg()[0];
figures.cores = availableParallelism();
console.log(
  `\nLoad of the computer during the last minute: ${loadavg()[0]!.toFixed(1)} on ${availableParallelism()} cores.`,
);
console.log(JSON.stringify(figures));
