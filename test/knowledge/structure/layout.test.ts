import { describe, expect, it } from 'vitest';
import {
  endsSentence,
  isDoubleSpaced,
  startsLowercase,
  textWidth,
} from '../../../src/knowledge/structure/layout.ts';
import { doubleSpaced, filler, pdfText } from '../../support/lines.ts';

describe('isDoubleSpaced', () => {
  it('tells a text with a blank line after every line from an ordinary one', () => {
    expect(isDoubleSpaced(doubleSpaced(filler(30)))).toBe(true);
    expect(isDoubleSpaced(pdfText(filler(30)))).toBe(false);
  });

  it('does not judge by a few lines, as in a list of short paragraphs', () => {
    expect(isDoubleSpaced(doubleSpaced('Ett.\nTvå.\nTre.'))).toBe(false);
  });
});

describe('textWidth', () => {
  it('is the length of a full line, not of the headings between', () => {
    const full = 'x'.repeat(70);
    expect(
      textWidth([
        ...new Array(20).fill({ text: full }),
        { text: 'Rubrik' },
        { text: 'En kort sista rad här.' },
      ]),
    ).toBe(70);
  });

  it('has an answer for a text without long lines', () => {
    expect(textWidth([{ text: 'kort' }])).toBeGreaterThan(20);
  });
});

describe('endsSentence', () => {
  it.each([
    'Det var så.',
    'Varför då?',
    'Nej!',
    'Han sade ”ja”.',
    'Han sade ”ja.”',
    '(Se bilden.)',
    'Det var så.12',
    'Det var så.4,5',
    'Detta gäller:',
    'Slut.  ',
  ])('sees that "%s" can end there', (text) => {
    expect(endsSentence(text)).toBe(true);
  });

  it.each(['Det var så', 'Det var så,', 'Rubrik 12', 'kap', ''])('sees that "%s" goes on', (text) => {
    expect(endsSentence(text)).toBe(false);
  });
});

describe('startsLowercase', () => {
  it.each([
    ['och sedan', true],
    ['  åren gick', true],
    ['”ja”, sade hon', true],
    ['Och sedan', false],
    ['12 barn', false],
    ['', false],
  ])('says of "%s": %s', (text, expected) => {
    expect(startsLowercase(text)).toBe(expected);
  });
});
