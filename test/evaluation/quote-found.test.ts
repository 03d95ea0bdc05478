import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { firstCharacters, quoteFound } from '../../src/evaluation/quote-found.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const quote = 'Planen ska visa vem som gör vad och hur länge insatsen ska pågå';

const cases: [why: string, passage: string, quote: string, found: boolean][] = [
  ['word for word', `Så här är det. ${quote}. Mer finns inte.`, quote, true],
  ['in other case', quote.toUpperCase(), quote, true],
  ['broken over lines', quote.replaceAll(' ', ' \n  '), quote, true],
  ['hyphenated over lines', 'i genomförande-\nplanen står det', 'genomförande-planen', true],
  ['a dash between words is no word', 'planen – som finns – gäller', 'planen som finns', true],
  [
    'with other punctuation',
    'Planen ska visa: vem som gör vad, och hur länge insatsen ska pågå',
    quote,
    true,
  ],
  [
    'cut off so that 80 % remain',
    'Planen ska visa vem som gör vad och hur länge insatsen ska',
    'Planen ska visa vem som gör vad och hur länge insatsen ska pågå där',
    true,
  ],
  ['cut off below 80 %', 'Planen ska visa vem som gör vad', quote, false],
  ['exactly 80 %', 'ett två tre fyra och annat', 'ett två tre fyra fem', true],
  [
    'a word exchanged in the middle',
    'ett två tre sex fem sju åtta nio',
    'ett två tre fyra fem sju åtta nio',
    false,
  ],
  [
    'the words in another order',
    'pågå ska insatsen länge hur och vad gör som vem visa ska Planen',
    quote,
    false,
  ],
  ['the same words, but not in one run', 'Planen ska visa något. Vem gör? Vad och hur länge?', quote, false],
  ['part of a longer word still counts as containment', 'barnavårdsutredningen', 'utredning', true],
  [
    'figures and underscores are words',
    'tabell_1 visar 25,5 procent',
    'tabell_1 visar 25,5 procent av',
    true,
  ],
  ['letters beyond å, ä and ö', 'allén på Café Idé är stängd i dag', 'allén på café idé är stängd', true],
  ['an empty passage', '', quote, false],
  ['nothing in common', 'Vädret blir soligt i helgen.', quote, false],
];

test.each(cases)('a quote and a passage: %s', (_why, passage, wanted, found) => {
  expect(quoteFound(passage, wanted)).toBe(found);
});

test('only the first characters count, and an emoji is one of them', () => {
  expect(firstCharacters('🙏åäö', 2)).toBe('🙏å');
  expect(firstCharacters('kort', 1400)).toBe('kort');
});

const referee = process.env.SCORE_PY ?? join(import.meta.dirname, '../../../shared/eval/score.py');

test('the referee script finds the same quotes', ({ skip }) => {
  const hasPython = spawnSync('python3', ['--version']).status === 0;
  skip(
    !existsSync(referee) || !hasPython,
    'there is no score.py beside the project (SCORE_PY), or no python3',
  );
  const pairs = [...cases.map(([, passage, wanted]) => ({ passage, wanted })), ...cuts(200)];
  const folder = temporaryFolder();
  const jsonl = (rows: object[]) => rows.map((row) => JSON.stringify(row)).join('\n');
  const gold = pairs.map(({ wanted }, id) => {
    const evidence = [{ doc: '001', quote: wanted }];
    return {
      id,
      question: 'q',
      kind: `case${id}`,
      style: 'full',
      lexical: 'low',
      answerable: true,
      evidence,
    };
  });
  const answers = pairs.map(({ passage }, id) => {
    const passages = [{ document: '001_rapport.txt', text: passage }];
    return { id, answered: true, answer: { text: '' }, passages };
  });
  const files = [folder.write('gold.jsonl', jsonl(gold)), folder.write('answers.jsonl', jsonl(answers))];
  const { stdout } = spawnSync('python3', [referee, ...files, '--by', 'kind'], { encoding: 'utf8' });
  const theirs = [...stdout.matchAll(/^case(\d+) +1 +(\d\.\d+)/gmu)].map((m) => Number(m[2]) === 1);
  expect(theirs).toEqual(
    pairs.map(({ passage, wanted }) => quoteFound(firstCharacters(passage, 1400), wanted)),
  );
  expect(new Set(theirs).size).toBe(2);
});

/** Passages that hold a growing part of a quote, around the limit of 80 % and of 1,400 characters. */
function cuts(count: number): { passage: string; wanted: string }[] {
  const words = 'barnet ska få säga sin mening och veta vad insatsen är till för – så är det, år 2024'.split(
    ' ',
  );
  return Array.from({ length: count }, (_, i) => {
    const wanted = Array.from(
      { length: 3 + (i % 14) },
      (__, j) => words[(i * 7 + j * 5) % words.length],
    ).join(' ');
    const kept = wanted.split(' ').slice(i % 3, Math.ceil(wanted.split(' ').length * (0.6 + (i % 5) / 10)));
    return { passage: `${'x '.repeat((i % 4) * 230)}${kept.join(i % 2 ? '\n' : ' ')} slut`, wanted };
  });
}
