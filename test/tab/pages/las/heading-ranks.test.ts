import { expect, it } from 'vitest';
import { headingRanks } from '../../../../src/tab/pages/las/heading-ranks.ts';
import { documentPath, readAddress } from '../../../../src/tab/pages/las/reader-address.ts';

const ranks = (...levels: (number | null)[]) =>
  headingRanks(levels.map((level) => ({ kind: level === null ? 'paragraph' : 'heading', level })));

it('headings begin under the page and leave no rank out on the way down', () => {
  expect(ranks(1, 2, 2, 1)).toEqual([2, 3, 3, 2]);
  expect(ranks(2, null, 5, 6, 3)).toEqual([2, undefined, 3, 4, 3]);
  expect(ranks(1, 2, 3, 4, 5, 6, 6)).toEqual([2, 3, 4, 5, 6, 6, 6]);
  expect(ranks(null)).toEqual([undefined]);
});

it('an address names a document, and places in it where there are some', () => {
  expect(readAddress('mapp/ett # två.md#12-20,31-33.2')).toEqual({
    document: 'mapp/ett # två.md',
    places: ['12-20', '31-33.2'],
  });
  expect(readAddress('bromma')).toEqual({ document: 'bromma', places: [] });
  expect(documentPath(readAddress('mapp/å.md#1-2,3-4'))).toBe(
    '/api/tab/documents/mapp%2F%C3%A5.md?passage=1-2%2C3-4',
  );
});
