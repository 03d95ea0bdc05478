import { describe, expect, it } from 'vitest';
import {
  brokeEarly,
  looksLikeHeading,
  paragraphBreak,
  startsItem,
  withoutBullet,
} from '../../../src/knowledge/structure/line-breaks.ts';
import { layoutLine } from '../../support/lines.ts';

const WIDTH = 60;
/** A line that fills the width. */
const full = (end = '') => layoutLine(`Här står en rad som går ända ut till den högra marginalen${end}`);
const short = layoutLine('och där tog det slut.');

describe('startsItem', () => {
  it.each([
    '• en penna',
    '- en penna',
    '– en penna',
    '\uF0B7 en penna',
    'o en penna',
    '1. En penna',
    '12) En penna',
    '* en penna',
  ])('sees an item in "%s"', (text) => {
    expect(startsItem(layoutLine(text))).toBe(true);
  });

  it.each(['-5 grader var det', 'och en penna', '2024 kom den', '1.5 liter', 'o', 'En penna'])(
    'sees no item in "%s"',
    (text) => {
      expect(startsItem(layoutLine(text))).toBe(false);
    },
  );

  it('sees an item where the bullet was lost and left an indent behind', () => {
    expect(startsItem(layoutLine('En penna', { indented: true }))).toBe(true);
  });
});

describe('withoutBullet', () => {
  it('takes the glyph off but keeps a number, which may be referred to', () => {
    expect(withoutBullet('•  en penna')).toBe('en penna');
    expect(withoutBullet('– en penna')).toBe('en penna');
    expect(withoutBullet('2. En penna')).toBe('2. En penna');
  });
});

describe('brokeEarly', () => {
  it('sees that the next word would have fitted', () => {
    expect(brokeEarly(short, layoutLine('Sedan'), WIDTH)).toBe(true);
    expect(brokeEarly(full(), layoutLine('Sedan'), WIDTH)).toBe(false);
  });
});

describe('paragraphBreak', () => {
  it.each([
    ['a short finished line before a capital', short, layoutLine('Nästa dag kom de.'), true],
    ['a full finished line before a capital', full('.'), layoutLine('Nästa dag kom de.'), false],
    ['a blank line after a finished line', full('.'), layoutLine('Nästa dag kom de.', { gap: 1 }), true],
    ['a blank line in the middle of a sentence', full(), layoutLine('och kom hem.', { gap: 1 }), false],
    ['a hard end after a full stop', { ...full('.'), hardEnd: true }, layoutLine('Nästa dag kom de.'), true],
    [
      'a new page in the middle of a sentence',
      full(),
      layoutLine('Norra porten stod öppen.', { startsPage: true }),
      false,
    ],
    [
      'a new page after a short finished line',
      short,
      layoutLine('Nästa dag kom de.', { startsPage: true }),
      true,
    ],
  ])('judges %s', (_, line, next, expected) => {
    expect(paragraphBreak(line, next, WIDTH)).toBe(expected);
  });
});

describe('looksLikeHeading', () => {
  const next = layoutLine('De som bodde där hade en egen port mot gården och en bänk.');

  it.each(['Portar och bänkar', '3 Portar', '”Bänkprojektet”', '2.1 Bänkar mot norr'])(
    'takes "%s" for a heading',
    (text) => {
      expect(looksLikeHeading(layoutLine(text), next, WIDTH)).toBe(true);
    },
  );

  it.each([
    'portar och bänkar',
    'Det var en port.',
    'Portar, bänkar,',
    'Detta gäller:',
    '12 %',
    '1 234',
    'Antal 12',
    'AB',
  ])('does not take "%s" for a heading', (text) => {
    expect(looksLikeHeading(layoutLine(text), next, WIDTH)).toBe(false);
  });

  it('takes no line for a heading that the next one goes on from, or that nothing follows', () => {
    expect(looksLikeHeading(layoutLine('Portar och bänkar'), layoutLine('som stod i norr'), WIDTH)).toBe(
      false,
    );
    expect(looksLikeHeading(layoutLine('Portar och bänkar'), undefined, WIDTH)).toBe(false);
  });
});
