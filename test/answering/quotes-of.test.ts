import { describe, expect, test } from 'vitest';
import type { Answer, AnswerSource } from '../../src/answering/answer.ts';
import { asShown, quotesOf } from '../../src/answering/quotes-of.ts';
import { articleSource, reference } from '../support/article-source.ts';
import { fakeAnswerer } from '../support/fake-teams-answerer.ts';
import { ownSource } from '../support/own-source.ts';

const place = {
  id: 'bok.txt#1-9',
  document: 'bok.txt',
  title: 'Boken',
  section: 'Bänkar',
  page: 4,
  quote: 'Bänken är grön.',
};
const own: AnswerSource = { ...place, ...ownSource };
const article: AnswerSource = { ...place, ...articleSource(reference()) };

describe('words as they are shown', () => {
  test("stand between quotation marks when they are another's", () => {
    expect(asShown(' Bänken är grön.\n', [own])).toBe('”Bänken är grön.”');
    expect(asShown('Bänken är grön.', [own, { ...own, unit: 'Norra' }])).toBe('”Bänken är grön.”');
  });

  test("stand without when they are an article's, also where another's are among them", () => {
    expect(asShown(' Bänken är grön.\n', [article])).toBe('Bänken är grön.');
    expect(asShown('Bänken är grön.', [own, article])).toBe('Bänken är grön.');
  });

  test("stand without when they are an article's that names no source", () => {
    expect(asShown('Bänken är grön.', [{ ...article, references: [] }])).toBe('Bänken är grön.');
  });
});

describe('a comparison of the districts', () => {
  const units = ['Norra', 'Södra', 'Västra', 'Östra', 'Inre', 'Yttre', 'Nedre'];
  const sources = units.map(
    (unit): AnswerSource => ({
      ...article,
      document: unit,
      title: unit,
      unit,
      quote: `${unit} målar bänkarna gröna.`,
    }),
  );
  const text = sources.map(({ quote }) => `– ${quote}`).join('\n');
  const answer: Answer = { ...fakeAnswerer().ask('Vad gäller?'), answer: { text, sources } };

  test('says a line of each district', () => {
    const shown = quotesOf(answer)
      .map((quote) => quote.text)
      .join('\n');
    for (const { quote } of sources) expect(shown).toContain(quote);
  });

  test('names a source for each district that it says something of', () => {
    const named = quotesOf(answer).flatMap((quote) => quote.sources.map(({ unit }) => unit));
    expect(named).toEqual(units);
  });
});
