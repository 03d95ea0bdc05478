import { expect, it } from 'vitest';
import { suggestQuestions } from '../../src/answering/suggest-questions.ts';
import type { DocumentFacts } from '../../src/knowledge/document.ts';
import { documentFacts } from '../support/a-document.ts';

function documents(...questions: string[][]): Map<string, DocumentFacts> {
  return new Map(questions.map((asked, i) => [`${i}`, documentFacts({ id: `${i}`, questions: asked })]));
}

const many = documents(
  ...Array.from({ length: 20 }, (_, i) => [`Vad är nummer ${'abcdefghijklmnopqrst'[i]}?`]),
);

it('each document suggests its first question', () => {
  expect(
    suggestQuestions(documents(['Var står bänken?', 'Vem målade den?'], ['Hur ser porten ut?']), 5),
  ).toEqual(['Var står bänken?', 'Hur ser porten ut?']);
});

it('there are never more than asked for, none twice, and the same ones every time', () => {
  for (const count of [0, 1, 3, 7, 20, 50]) {
    const found = suggestQuestions(many, count);
    expect(found).toHaveLength(Math.min(count, 20));
    expect(new Set(found).size).toBe(found.length);
    expect(suggestQuestions(many, count)).toEqual(found);
  }
});

it('they are taken from the whole list, not from its beginning only', () => {
  expect(
    suggestQuestions(many, 3).map((q) => [...many.values()].findIndex((d) => d.questions[0] === q)),
  ).toEqual([0, 6, 13]);
});

it('documents that ask to be suggested come first, in the order they ask for', () => {
  const asked = documents(['Vad är a?'], ['Vad är b?'], ['Vad är c?'], ['vad d'], ['Vad är e?']);
  const wanted = new Map(
    [...asked].map(([id, facts]) => [
      id,
      { ...facts, ...{ 1: { suggest: 2 }, 3: { suggest: 3 }, 4: { suggest: 1 } }[id] },
    ]),
  );
  expect(suggestQuestions(wanted, 1)).toEqual(['Vad är e?']);
  expect(suggestQuestions(wanted, 2)).toEqual(['Vad är e?', 'Vad är b?']);
  // One that has no question of the right kind leaves its place to the others.
  expect(suggestQuestions(wanted, 4)).toEqual(['Vad är e?', 'Vad är b?', 'Vad är a?', 'Vad är c?']);
});

it.each([
  'bänk färg',
  'vad är en bänk?',
  'Bänkens färg',
  'Vad säger 14 kap. 1 §?',
  'Vad står i SoL 14:1?',
  `Vad ${'är '.repeat(30)}det?`,
])('"%s" is not suggested', (question) => {
  expect(suggestQuestions(documents([question]), 5)).toEqual([]);
});

it('documents without questions suggest nothing', () => {
  expect(suggestQuestions(documents([], []), 3)).toEqual([]);
});
