import { expect, it } from 'vitest';
import { sameSection } from '../../src/answering/same-section.ts';
import { bookPassage } from '../support/ranked.ts';

it.each([
  ['the same heading', {}, true],
  ['another heading', { headings: ['Portar'] }, false],
  ['a heading below', { headings: ['Bänkar', 'Färger'] }, false],
  ['no heading', { headings: [] }, false],
  ['another document', { document: 'brev.txt' }, false],
])('a passage under %s', (_, given, expected) => {
  expect(sameSection(bookPassage(1, 'Ett.'), bookPassage(2, 'Två.', given))).toBe(expected);
});
