import { expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { publicAnswer } from '../../src/commands/public-answer.ts';
import { ownSource } from '../support/own-source.ts';

const passage = {
  document: 'bok.txt',
  title: 'Boken',
  section: 'Bänkar',
  page: 4,
  lines: [1, 9] as const,
  text: 'Bänken är grön.',
  score: 1,
  ...ownSource,
};
const answer: Answer = {
  question: 'Vilken färg har bänken?',
  answered: true,
  reason: null,
  answer: {
    text: 'Bänken är grön.',
    sources: [
      {
        id: 'bok.txt#1-9',
        document: 'bok.txt',
        title: 'Boken',
        section: 'Bänkar',
        page: 4,
        quote: 'Bänken är grön.',
        ...ownSource,
      },
    ],
  },
  passages: [{ id: 'bok.txt#1-9', ...passage }],
  notes: [{ kind: 'law', text: 'En not.' }],
  elapsedMs: 1.5,
};

it('an answer is written in the form that other programs read: the inner ids of passages are left out', () => {
  const { id: _id, ...source } = answer.answer.sources[0]!;
  expect(publicAnswer('q1', answer)).toEqual({
    id: 'q1',
    ...answer,
    answer: { ...answer.answer, sources: [source] },
    passages: [passage],
  });
});
