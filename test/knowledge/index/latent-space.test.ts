import { describe, expect, it } from 'vitest';
import {
  type Bag,
  buildLatentSpace,
  directionOf,
  nearness,
} from '../../../src/knowledge/index/latent-space.ts';

const words = ['mamma', 'vårdnadshavare', 'uteblir', 'bänk', 'port', 'färg', 'möte'];
const ids = new Map(words.map((w, i) => [w, i]));
const bag = (...own: string[]): Bag => new Map(own.map((w) => [ids.get(w)!, 1]));
const passages = [bag('vårdnadshavare', 'uteblir', 'möte'), bag('bänk', 'port', 'färg'), bag('bänk', 'färg')];
const space = buildLatentSpace(passages, [bag('mamma', 'vårdnadshavare')], ids);
const near = (question: Bag) => passages.map((_, p) => nearness(space, directionOf(space, question), p));

describe('the latent space', () => {
  it('leads from a word to a passage that does not hold it, by way of the lexicon', () => {
    const [first, ...others] = near(bag('mamma'));
    for (const other of others) expect(first).toBeGreaterThan(other! + 0.3);
  });

  it('puts a passage nearest to its own words', () => {
    passages.forEach((own, p) => {
      const found = near(own);
      expect(found[p]).toBeCloseTo(Math.max(...found), 5);
      expect(found[p]).toBeGreaterThan(0.9);
    });
  });

  it('measures between −1 and 1, and 0 for a question of unknown words', () => {
    for (const word of words)
      for (const value of near(bag(word))) expect(Math.abs(value)).toBeLessThanOrEqual(1.0001);
    expect(near(new Map())).toEqual([0, 0, 0]);
  });

  it('is the same space every time', () => {
    expect(buildLatentSpace(passages, [bag('mamma', 'vårdnadshavare')], ids)).toEqual(space);
  });

  it('can be made of nothing', () => {
    expect(buildLatentSpace([], [], new Map())).toMatchObject({ dimensions: 0 });
    expect(() => buildLatentSpace([new Map()], [], ids)).not.toThrow();
  });

  it('holds numbers only, also where passages are alike or empty', () => {
    const { terms, passages: directions } = buildLatentSpace([bag('bänk'), bag('bänk'), new Map()], [], ids);
    expect([...terms, ...directions].every(Number.isFinite)).toBe(true);
  });
});
