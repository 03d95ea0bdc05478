import { describe, expect, it } from 'vitest';
import { orderByWindow } from '../../src/answering/order-by-window.ts';
import { bookPassage, indexOf, ranked } from '../support/ranked.ts';

/** Too long to be shown with a neighbour. */
const LONG = 'Den gamla bänken under linden har målats om tre gånger. '.repeat(24).trim();
const passages = [
  bookPassage(1, LONG),
  bookPassage(2, 'Porten är låst.', { document: 'port.txt', headings: ['Lås'] }),
  bookPassage(3, 'Nyckeln hänger i köket.', { document: 'port.txt', headings: ['Lås'] }),
  bookPassage(4, 'Lampan är trasig.', { document: 'lampa.txt' }),
  bookPassage(5, 'Mattan är röd.', { document: 'matta.txt' }),
  bookPassage(6, 'Katten är grå.', { document: 'katt.txt' }),
];
const order = (...hits: Parameters<typeof ranked>[]) =>
  orderByWindow(
    hits.map((hit) => ranked(...hit)),
    indexOf(passages),
  ).map((match) => match.passage);

describe('the order by what is shown', () => {
  it('puts two good passages side by side before a slightly better one that stands alone', () => {
    expect(order([0, 10], [1, 9.8], [2, 9.7])).toEqual([1, 2, 0]);
  });

  it('leaves a much better passage first', () => {
    expect(order([0, 14], [1, 9.8], [2, 9.7])).toEqual([0, 1, 2]);
  });

  it('does not count a neighbour that was not found', () => {
    expect(order([0, 10], [1, 9.8])).toEqual([0, 1]);
  });

  it('does not move what stands further down, nor lose any hit', () => {
    expect(order([0, 10], [3, 9.9], [4, 9.8], [5, 9.7], [1, 9.69], [2, 9.68])).toEqual([0, 3, 4, 5, 1, 2]);
  });

  it('has nothing to do where nothing was found', () => {
    expect(order()).toEqual([]);
  });
});
