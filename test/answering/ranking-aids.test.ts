import { expect, it } from 'vitest';
import { createRankingAids } from '../../src/answering/ranking-aids.ts';
import { bookPassage, indexOf } from '../support/ranked.ts';

it('has the traits and sentences of each passage of the index at hand', () => {
  const index = indexOf([bookPassage(1, 'Bänken är grön.'), bookPassage(2, 'Porten har 3 lås.')]);
  const aids = createRankingAids(index);
  expect([0, 1].map((p) => aids.traits.holds(p, 'number'))).toEqual([0, 1]);
  expect(aids.sentences.nearest(1, new Float32Array(index.latent.dimensions))).toBe(0);
});

it('can be had for an index without passages', () => {
  expect(() => createRankingAids(indexOf([]))).not.toThrow();
});
