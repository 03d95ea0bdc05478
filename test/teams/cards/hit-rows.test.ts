import { describe, expect, test } from 'vitest';
import type { RankedPassage } from '../../../src/answering/answer.ts';
import { hitRows } from '../../../src/teams/cards/hit-rows.ts';
import { botTexts } from '../../../src/texts/bot.ts';
import { articleSource, reference } from '../../support/article-source.ts';
import { everyNode } from '../../support/card-outline.ts';
import { ownSource } from '../../support/own-source.ts';

const own: RankedPassage = {
  id: 'bok.txt#1-9',
  document: 'bok.txt',
  title: 'Boken om bänkar',
  section: 'Parken › Bänkar vid grindar',
  page: 4,
  lines: [1, 9],
  text: 'Bänken är grön.',
  score: 1,
  ...ownSource,
};
const article: RankedPassage = { ...own, page: null, ...articleSource(reference()) };

/** The rows as a reader sees them. */
const lines = (...passages: RankedPassage[]) =>
  [...everyNode(hitRows('Läs mer', passages, {}))].flatMap(({ type, text }) =>
    type === 'TextRun' ? [String(text)] : [],
  );

describe('a passage to read on from', () => {
  test("is called by document, heading and page when it is another's", () => {
    expect(lines(own)).toEqual(['› Boken om bänkar › Bänkar vid grindar, s. 4']);
  });

  test('is called by its heading alone when it is a section of an article', () => {
    expect(lines(article)).toEqual(['› Bänkar vid grindar']);
  });

  test('is called by the article when the section has no heading', () => {
    expect(lines({ ...article, section: '' })).toEqual(['› Boken om bänkar']);
  });

  test('is told by its lines from another of the same name', () => {
    expect(lines(article, { ...article, lines: [20, 25] })).toEqual([
      '› Bänkar vid grindar',
      '› Bänkar vid grindar, rad 20–25',
    ]);
  });

  test('has a name that fits two lines on a phone', () => {
    const [line] = lines({ ...article, section: 'Bänkar vid grindar '.repeat(9) });
    expect(line!.replace('› ', '').length).toBeLessThanOrEqual(70);
    expect(line).toMatch(/^› Bänkar vid grindar .*…$/u);
  });

  test('says the same to a screen reader, and opens itself', () => {
    const [row] = [...everyNode(hitRows('Läs mer', [article], { question: 'Vem målar?' }))].filter(
      ({ type }) => type === 'Container',
    );
    expect(row!.selectAction).toMatchObject({
      title: botTexts.answer.read('Bänkar vid grindar'),
      verb: 'passage.show',
      data: { passage: article.id, question: 'Vem målar?' },
    });
  });
});

test('without passages there are no rows and no title', () => {
  expect(hitRows('Läs mer', [], {})).toEqual([]);
});
