import { expect, it } from 'vitest';
import { readLink } from '../../../../src/tab/pages/fraga/read-link.ts';
import { readAddress } from '../../../../src/tab/pages/las/reader-address.ts';

const followed = (link: string) => readAddress(decodeURIComponent(link.replace('#/las/', '')));

it('leads to a place, with the other places in the same document', () => {
  const shown = [
    { id: 'mapp/a#b.md#1-4' },
    { id: 'mapp/a#b.md#9-12' },
    { id: 'mapp/a#b.md#9-12' },
    { id: 'c.md#3-4' },
  ];
  expect(followed(readLink('mapp/a#b.md#1-4', shown))).toEqual({
    document: 'mapp/a#b.md',
    places: ['1-4', '9-12'],
  });
  expect(followed(readLink('c.md#3-4', shown))).toEqual({ document: 'c.md', places: ['3-4'] });
});

it('leads to a document where no place is known', () => {
  expect(followed(readLink('bromma', [{ id: 'bromma' }]))).toEqual({ document: 'bromma', places: [] });
});
