import { describe, expect, it } from 'vitest';
import {
  type Bag,
  buildLatentSpace,
  directionOf,
  nearness,
} from '../../../src/knowledge/index/latent-space.ts';

const words = ['mamma', 'vårdnadshavare', 'uteblir', 'bänk', 'port', 'färg', 'möte'];
/** Words of 150 other subjects, two each: far more than the space has room for. */
const others = Array.from({ length: 150 }, (_, i) => [`a${i}`, `b${i % 75}`]);
const ids = new Map([...new Set([...words, ...others.flat()])].map((w, i) => [w, i]));
const bag = (...own: string[]): Bag => new Map(own.map((w) => [ids.get(w)!, 1]));
const passages = [bag('vårdnadshavare', 'uteblir', 'möte'), bag('bänk', 'port', 'färg'), bag('bänk', 'färg')];
const concepts = [...new Array(4).fill(bag('mamma', 'vårdnadshavare')), ...others.map((o) => bag(...o))];
const space = buildLatentSpace(passages, concepts, ids);
const near = (question: Bag) => passages.map((_, p) => nearness(space, directionOf(space, question), p));

describe('the latent space', () => {
  it('leads from a word to a passage that does not hold it, by way of the lexicon', () => {
    const [first, ...rest] = near(bag('mamma'));
    for (const other of rest) expect(first).toBeGreaterThan(10 * Math.abs(other!));
  });

  it('lets words of the same company lie near each other, and others far apart', () => {
    const cosine = (a: string, b: string) => {
      const [x, y] = [a, b].map((word) => directionOf(space, bag(word)));
      return x!.reduce((sum, value, d) => sum + value * y![d]!, 0);
    };
    expect(cosine('mamma', 'vårdnadshavare')).toBeGreaterThan(0.6);
    expect(cosine('bänk', 'färg')).toBeGreaterThan(0.6);
    for (const [a, b] of [
      ['mamma', 'bänk'],
      ['möte', 'färg'],
    ] as const)
      expect(Math.abs(cosine(a, b))).toBeLessThan(0.2);
  });

  it('puts a passage nearest to its own words', () => {
    passages.forEach((own, p) => {
      const found = near(own);
      expect(found[p]).toBeCloseTo(Math.max(...found), 5);
    });
  });

  it('measures between −1 and 1, and 0 for a question of unknown words', () => {
    for (const word of words)
      for (const value of near(bag(word))) expect(Math.abs(value)).toBeLessThanOrEqual(1.0001);
    expect(near(new Map())).toEqual([0, 0, 0]);
  });

  it('is the same space every time', () => {
    expect(buildLatentSpace(passages, concepts, ids)).toEqual(space);
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

describe('the latent space of many passages', () => {
  const many = Array.from({ length: 2_000 }, (_, i) => bag('bänk', words[i % words.length]!));
  const lonely = ids.size;
  const known = new Map([...ids, ['ensam', lonely], ['lexikonord', lonely + 1]]);
  const spaceOfMany = buildLatentSpace(
    [...many.slice(1), new Map([...many[0]!, [lonely, 1]])],
    [
      ...concepts,
      new Map([
        [lonely + 1, 1],
        [ids.get('port')!, 1],
      ]),
    ],
    known,
  );

  it('leaves out words that stand in one passage only, and keeps those of the lexicon', () => {
    expect(spaceOfMany.rows[lonely]).toBe(-1);
    expect(spaceOfMany.rows[lonely + 1]).not.toBe(-1);
    expect(directionOf(spaceOfMany, new Map([[lonely, 1]])).every((v) => v === 0)).toBe(true);
    expect(spaceOfMany.terms).toHaveLength((known.size - 1) * spaceOfMany.dimensions);
  });

  it('still leads from a word to its company', () => {
    const port = many.slice(1).findIndex((b) => b.has(ids.get('port')!));
    const mamma = many.slice(1).findIndex((b) => b.has(ids.get('mamma')!));
    const asked = directionOf(spaceOfMany, new Map([[lonely + 1, 1]]));
    expect(nearness(spaceOfMany, asked, port)).toBeGreaterThan(nearness(spaceOfMany, asked, mamma));
  });
});
