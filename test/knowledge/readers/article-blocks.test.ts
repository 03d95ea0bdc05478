import { expect, it } from 'vitest';
import type { Block } from '../../../src/knowledge/document.ts';
import { articleBlocks } from '../../../src/knowledge/readers/article-blocks.ts';

const block = (kind: Block['kind'], text: string): Block => ({ kind, text, page: null, lines: [1, 1] });
/** The block with this text, as it comes out. */
const read = (kind: Block['kind'], text: string) => articleBlocks([block(kind, text)])[0];

it.each([
  ['Färgen {#farg}', 'Färgen', 'farg'],
  ['Färgen{#farg-2}', 'Färgen', 'farg-2'],
])('the anchor of a heading is kept beside it: "%s"', (written, text, anchor) => {
  expect(read('heading', written)).toEqual({ ...block('heading', text), anchor });
});

it.each(['Färgen', 'Färgen {#farg} är grön', 'Färgen {#Färg}', 'Färgen {farg}', 'Färgen [1]'])(
  'a heading without one is left alone: "%s"',
  (text) => {
    expect(read('heading', text)).toEqual(block('heading', text));
  },
);

it('the numbers of sources are kept beside a text, in the order they stand', () => {
  expect(read('paragraph', 'Bänken är grön. [2][1] Porten är blå. [2]')).toEqual({
    ...block('paragraph', 'Bänken är grön. Porten är blå.'),
    cites: [2, 1, 2],
  });
});

it.each<Block['kind']>(['item', 'table', 'footnote'])(
  'the numbers of sources are taken out of a %s too',
  (kind) => {
    expect(read(kind, 'Grön [12].')).toEqual({ ...block(kind, 'Grön.'), cites: [12] });
  },
);

it.each(['Bänken är grön.', 'Bänken [den gröna] står kvar.', 'Nummer [123] är grön.', 'Färgen {#farg}'])(
  'a text without any is left alone: "%s"',
  (text) => {
    expect(read('paragraph', text)).toEqual(block('paragraph', text));
  },
);

it('blocks keep their order, and all that they held besides', () => {
  const given: Block[] = [
    { ...block('heading', 'Färgen {#farg}'), level: 2, page: 3, lines: [4, 4] },
    { ...block('item', 'Grön. [1]'), refers: ['7'] },
  ];
  expect(articleBlocks(given)).toEqual([
    { ...given[0], text: 'Färgen', anchor: 'farg' },
    { ...given[1], text: 'Grön.', cites: [1] },
  ]);
});
