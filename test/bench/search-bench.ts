import { createAnswerer } from '../../src/answering/create-answerer.ts';
import { type Corpus, knowledgeOf, multiplied } from './corpus.ts';
import { questionStream, take } from './questions.ts';
import type { Findings, Row } from './report.ts';
import { quantile, rounded } from './statistics.ts';
import { createStockLunr } from './stock-lunr.ts';
import type { Vocabulary } from './vocabulary.ts';

const P95_RATIO = 1.5;
const P95_MS = 10;
const LARGEST = 10_000;
const CASES: readonly { readonly count: number; readonly vocabulary: Vocabulary }[] = [
  { count: 300, vocabulary: 'open' },
  { count: 3_000, vocabulary: 'open' },
  { count: LARGEST, vocabulary: 'open' },
  { count: LARGEST, vocabulary: 'closed' },
];

interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/** Time per question, from text to finished answer, beside stock lunr's time to find the passages. */
export function searchBench(corpus: Corpus, options: { readonly quick: boolean }): Findings {
  const rows: Row[] = [];
  const cases = CASES.filter(({ vocabulary }) => !(options.quick && vocabulary === 'closed'));
  const figures = cases.map((one) => {
    const { lathunden, stock } = compare(corpus, one, options.quick ? 120 : 400);
    const ratio = lathunden.p95 / stock.p95;
    const of = `${one.count.toLocaleString('en')} passages, ${one.vocabulary} vocabulary`;
    const isInformation = one.vocabulary === 'closed';
    rows.push(
      { what: `${of}: stock lunr`, figure: inWords(stock), bar: null },
      {
        what: `${of}: Lathunden`,
        figure: inWords(lathunden),
        bar:
          one.count === LARGEST && !isInformation
            ? { text: `p95 < ${P95_MS} ms`, holds: lathunden.p95 < P95_MS }
            : null,
      },
      {
        what: `${of}: p95 beside stock lunr's`,
        figure: `${ratio.toFixed(2)} ×`,
        bar: isInformation ? null : { text: `≤ ${P95_RATIO} ×`, holds: ratio <= P95_RATIO },
      },
    );
    return { ...one, lathunden, stock, p95Ratio: rounded(ratio) };
  });
  return { name: 'Time per question', rows, figures };
}

/** Both engines get every question, one right after the other, and take turns at being first. */
function compare(corpus: Corpus, { count, vocabulary }: (typeof CASES)[number], asked: number) {
  const passages = multiplied(corpus, count, vocabulary);
  const answerer = createAnswerer(knowledgeOf(corpus, passages));
  const searchStock = createStockLunr(passages);
  const questions = questionStream(corpus.questions, 1);
  const times = { lathunden: [] as number[], stock: [] as number[] };
  const clock = (engine: keyof typeof times, work: () => unknown) => {
    const started = performance.now();
    work();
    times[engine].push(performance.now() - started);
  };
  const warmUp = Math.ceil(asked / 3);
  let turn = 0;
  for (const question of take(warmUp + asked, questions)) {
    if (turn === warmUp) {
      times.lathunden = [];
      times.stock = [];
    }
    const askLathunden = () => clock('lathunden', () => answerer.ask(question));
    const askStock = () => clock('stock', () => searchStock(question));
    if (turn++ % 2 === 0) {
      askLathunden();
      askStock();
    } else {
      askStock();
      askLathunden();
    }
  }
  return { lathunden: summary(times.lathunden), stock: summary(times.stock) };
}

function summary(times: readonly number[]): Times {
  return {
    p50: rounded(quantile(times, 0.5)),
    p95: rounded(quantile(times, 0.95)),
    max: rounded(quantile(times, 1)),
  };
}

function inWords({ p50, p95 }: Times): string {
  return `p50 ${p50.toFixed(2)}  p95 ${p95.toFixed(2)} ms`;
}
