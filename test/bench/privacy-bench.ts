import { findPersonalData } from '../../src/privacy/find-personal-data.ts';
import type { Corpus } from './corpus.ts';
import type { Findings } from './report.ts';
import { median, rounded } from './statistics.ts';

const MS = 1;
const HOSTILE = 100_000;
const SLOWNESS = 2.5;
const UNITS = [
  '1',
  '0 ',
  '-',
  'a@',
  'Aa ',
  'Anna Berg ',
  '640823-3234 ',
  '070-',
  '(',
  'Storgatan ',
  '\u200b',
] as const;
/** What a first attempt would be: ten or twelve figures with or without a hyphen. */
const PLAIN = /\b(?:19|20)?\d{6}[-+ ]?\d{4}\b/g;

/** Time to look through real text for personal data, beside one plain pattern, and on texts made to take long. */
export function privacyBench(corpus: Corpus, { quick }: { readonly quick: boolean }): Findings {
  const text = corpus.passages.map((passage) => passage.text).join('\n\n');
  const rounds = quick ? 5 : 20;
  const perThousand = (work: () => unknown) => {
    work();
    const times = Array.from({ length: rounds }, () => clock(work));
    return (median(times) / text.length) * 1_000;
  };
  const search = perThousand(() => corpus.passages.map((passage) => findPersonalData(passage.text)));
  const whole = perThousand(() => findPersonalData(text));
  const plain = perThousand(() => [...text.matchAll(PLAIN)].length);
  const slowest = Math.max(...UNITS.map(slowness));
  return {
    name: 'Search for personal data',
    rows: [
      { what: 'one plain pattern, 1,000 characters', figure: `${plain.toFixed(4)} ms`, bar: null },
      {
        what: 'Lathunden, passage by passage, 1,000 characters',
        figure: `${search.toFixed(3)} ms`,
        bar: { text: `< ${MS} ms`, holds: search < MS },
      },
      { what: 'Lathunden, all in one, 1,000 characters', figure: `${whole.toFixed(3)} ms`, bar: null },
      { what: 'beside the plain pattern', figure: `${(search / plain).toFixed(0)} ×`, bar: null },
      {
        what: '100,000 hostile characters beside ten times 10,000, the slowest',
        figure: `${slowest.toFixed(2)} ×`,
        bar: { text: `< ${SLOWNESS} ×`, holds: slowest < SLOWNESS },
      },
    ],
    figures: {
      msPerThousand: rounded(search, 4),
      ratioToPlain: rounded(search / plain, 1),
      slowestHostile: rounded(slowest),
    },
  };
}

function slowness(unit: string): number {
  const long = unit.repeat(HOSTILE).slice(0, HOSTILE);
  const short = long.slice(0, HOSTILE / 10);
  const best = (work: () => unknown) => Math.min(...Array.from({ length: 3 }, () => clock(work)));
  const ten = best(() => Array.from({ length: 10 }, () => findPersonalData(short)));
  return best(() => findPersonalData(long)) / ten;
}

function clock(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
