import { expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { printAnswer } from '../../src/commands/print-answer.ts';
import { ownSource } from '../support/own-source.ts';

const place = { document: 'bok.txt', title: 'Boken', section: 'Bänkar', page: 4, ...ownSource };
const answer: Answer = {
  question: 'Vilken färg har bänken?',
  answered: true,
  reason: null,
  answer: { text: 'Bänken är grön.', sources: [{ id: 'bok.txt#1-2', ...place, quote: 'Bänken är grön.' }] },
  passages: [
    { id: 'bok.txt#1-2', ...place, lines: [1, 2], text: 'Bänken är grön. Den är ny.', score: 1 },
    {
      id: 'bok.txt#8-9',
      ...place,
      section: '',
      page: null,
      lines: [8, 8],
      text: 'Porten är blå.',
      score: 0.5,
    },
  ],
  notes: [{ kind: 'law', text: 'Bestämmelsen är ersatt.' }],
  elapsedMs: 1,
};

it('the source stands under the answer with document, section and page', () => {
  expect(printAnswer(answer, false)).toMatch(
    / {2}Bänken är grön\.\n {2}Källa: Boken › Bänkar › s\. 4 › bok\.txt\n/u,
  );
});

it('what the answer was taken from is not shown once more to read on from', () => {
  const text = printAnswer(answer, false);
  expect(text).toContain('• Boken › bok.txt, rad 8\n    Porten är blå.');
  expect(text).not.toContain('Den är ny');
});

it('a note on the law is shown', () => {
  expect(printAnswer(answer, false)).toContain('Om lagen: Bestämmelsen är ersatt.');
});

it('a refusal shows what was nearest', () => {
  const refusal: Answer = {
    ...answer,
    answered: false,
    reason: 'no_support',
    answer: { text: 'Det står inte här.', sources: [] },
    notes: [],
  };
  expect(printAnswer(refusal, false)).toMatch(
    /Det står inte här\.\n\n {2}Närmast i underlaget\n {2}• Boken/u,
  );
});

it('a long passage is cut between two words', () => {
  const long = { ...answer.passages[1]!, text: 'Porten är blå och står öppen. '.repeat(20) };
  const teaser = printAnswer({ ...answer, passages: [long] }, false)
    .split('rad 8\n')[1]!
    .replace(/\s+/gu, ' ')
    .trim();
  expect(teaser.length).toBeLessThanOrEqual(160);
  expect(teaser).toMatch(/(?:Porten|är|blå|och|står|öppen\.) …$/u);
});
