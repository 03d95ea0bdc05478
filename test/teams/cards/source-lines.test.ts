import { describe, expect, test } from 'vitest';
import type { AnswerSource } from '../../../src/answering/answer.ts';
import { type CitedSource, citedSources } from '../../../src/answering/cited-sources.ts';
import type { AnswerReference } from '../../../src/answering/source-details.ts';
import { citedLine, sourceLines } from '../../../src/teams/cards/source-lines.ts';
import { articleSource, reference } from '../../support/article-source.ts';
import { ownSource } from '../../support/own-source.ts';

const place = {
  id: 'bok.txt#1-9',
  document: 'bok.txt',
  title: 'Boken',
  section: 'Bänkar',
  page: 4,
  quote: 'Bänken är grön.',
};
const own = (given: Partial<AnswerSource> = {}) => sourceLines({ ...place, ...ownSource, ...given });
const article = (references: AnswerReference[], given: Partial<AnswerSource> = {}) =>
  sourceLines({ ...place, page: null, ...articleSource(...references), ...given });

describe("under a quote from an organisation's own document", () => {
  test('stands where the words are', () => {
    expect(own()).toEqual(['Källa: Boken › Bänkar, s. 4']);
  });

  test('stands that it is a local routine, and of which district', () => {
    expect(own({ unit: 'Norra' })).toEqual(['Lokal rutin, Norra: Boken › Bänkar, s. 4']);
  });

  test('stands that it no longer holds', () => {
    expect(own({ unit: 'Norra', expired: '2024-12-31' })).toEqual([
      'Lokal rutin, Norra: Boken › Bänkar, s. 4 ⚠ Gällde till och med 2024-12-31',
    ]);
  });

  test('stands at most 110 characters of it, with the page kept', () => {
    const [line] = own({ title: 'Boken om bänkar '.repeat(9), section: 'Bänkar vid grindar '.repeat(9) });
    expect(line!.replace('Källa: ', '').length).toBeLessThanOrEqual(110);
    expect(line).toMatch(/^Källa: Boken om bänkar .*…, s\. 4$/u);
  });
});

describe('under a section of an article', () => {
  test('stands the source that it builds on, with its age, not the article', () => {
    expect(article([reference()])).toEqual([
      'Källa: Granskningen av bänkar, hösten 2024 › Bänkar vid grindar, s. 14',
    ]);
  });

  test('stand all pages of one source on one line, each once and rising', () => {
    const pages = [14, 3, 14, 9].map((page) => reference({ page }));
    expect(article(pages)).toEqual([
      'Källa: Granskningen av bänkar, hösten 2024 › Bänkar vid grindar, s. 3, 9 och 14',
    ]);
  });

  test('stand its headings apart, each with its own pages', () => {
    expect(article([reference(), reference({ section: 'Grindar', page: 20 })])).toEqual([
      'Källa: Granskningen av bänkar, hösten 2024 › Bänkar vid grindar, s. 14; Grindar, s. 20',
    ]);
  });

  test('stands one line for each source, three at most, and how many more there are', () => {
    const sources = (count: number) =>
      Array.from({ length: count }, (_, n) =>
        reference({ source: `kalla-${n}`, label: `Källa nummer ${n}`, section: 'Bänkar', page: null }),
      );
    expect(article(sources(3))).toEqual([0, 1, 2].map((n) => `Källa: Källa nummer ${n} › Bänkar`));
    expect(article(sources(4))[3]).toBe('och 1 källa till');
    expect(article(sources(5))).toHaveLength(4);
    expect(article(sources(5))[3]).toBe('och 2 källor till');
  });

  test('is marked which source no longer holds, and the article when it does not', () => {
    const law = reference({ source: 'parklagen', label: 'Parklagen', section: '3 kap. 2 §', page: null });
    expect(article([reference({ expired: '2025-06-30' }), law], { expired: '2026-01-31' })).toEqual([
      'Källa: Granskningen av bänkar, hösten 2024 › Bänkar vid grindar, s. 14 ⚠ Gällde till och med 2025-06-30',
      'Källa: Parklagen › 3 kap. 2 §',
      '⚠ Gällde till och med 2026-01-31',
    ]);
  });

  test('about a district stands its source: it is no local routine', () => {
    expect(article([reference()], { unit: 'Norra' })[0]).toMatch(/^Källa: Granskningen/u);
    expect(article([], { unit: 'Norra' })[0]).toMatch(/^Källa: Boken/u);
  });
});

describe('a source on one line', () => {
  const line = (label: string, places: CitedSource['places'], limit = 110) =>
    citedLine({ label, places, expired: null }, limit);
  const label = 'Granskningen av bänkar, hösten 2024';
  const long = 'Bänkar som står i regn och snö vid norra grinden';

  test('loses its headings before its pages when it grows too long', () => {
    const places = [
      { section: long, pages: [3, 4] },
      { section: `${long} och i solen`, pages: [4, 9] },
    ];
    expect(line(label, places)).toBe('Granskningen av bänkar, hösten 2024, s. 3, 4 och 9');
    expect(line(label, places, 300)).toContain(`› ${long}, s. 3 och 4; ${long} och i solen, s. 4 och 9`);
  });

  test('keeps the beginning of its only heading', () => {
    expect(line(label, [{ section: `${long} och i solen, ${long}`, pages: [7] }])).toMatch(
      /^Granskningen av bänkar, hösten 2024 › Bänkar som står i regn .*…, s\. 7$/u,
    );
  });

  test.each([
    ['a long name', line(label.repeat(5), [{ section: 'Bänkar', pages: [3] }])],
    ['a long heading', line(label, [{ section: long.repeat(5), pages: [3] }])],
    ['a long heading without pages', line(label, [{ section: long.repeat(5), pages: [] }])],
    [
      'many headings',
      line(
        label,
        [1, 2, 3, 4].map((n) => ({ section: `${long} ${n}`, pages: [n] })),
      ),
    ],
    ['many pages', line(label, [{ section: long, pages: Array.from({ length: 15 }, (_, n) => n + 10) }])],
  ])('with %s has at most 110 characters', (_, text) => {
    expect(text.length).toBeLessThanOrEqual(110);
    expect(text).toMatch(/^Granskningen av bänkar/u);
  });

  test('with many pages keeps them all', () => {
    const pages = Array.from({ length: 15 }, (_, n) => n + 10);
    expect(line(label, [{ section: long, pages }])).toMatch(/, s\. 10, 11, .*23 och 24$/u);
  });

  test('without heading and page is its name alone', () => {
    const [cited] = citedSources([reference({ section: '', page: null })]);
    expect(citedLine(cited!, 110)).toBe(label);
  });
});
