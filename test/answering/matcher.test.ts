import { describe, expect, it } from 'vitest';
import { createMatcher, rarity } from '../../src/answering/matcher.ts';
import type { Question, Slot } from '../../src/answering/question.ts';
import { bookPassage, indexOf } from '../support/ranked.ts';

const passages = [
  bookPassage(1, 'Bänken är grön. Bänken står under linden.'),
  bookPassage(2, 'Bänken syns från gatan.'),
  bookPassage(3, 'Porten syns från gatan.'),
  bookPassage(4, 'Bänken är röd.'),
];

function setUp(...given: readonly (Record<string, number> & object)[]) {
  const index = indexOf(passages);
  const stem = (word: string) => index.analyser.lemmatise(word);
  const slots: Slot[] = given.map((alternatives) => ({
    surface: Object.keys(alternatives)[0]!,
    alternatives: new Map(Object.entries(alternatives).map(([word, weight]) => [stem(word), weight])),
    known: true,
    trust: 1,
    phrase: false,
  }));
  const matcher = createMatcher({ slots } as unknown as Question, index);
  const id = (word: string) => index.postings.ids.get(stem(word))!;
  /** What finding a word would mean: by hit its slot, its weight and whether it is literal. */
  const hits = (word: string) => {
    const start = matcher.starts[id(word)]!;
    return Array.from({ length: matcher.counts[id(word)]! }, (_, i) => ({
      slot: matcher.hitSlots[start - 1 + i],
      weight: matcher.hitWeights[start - 1 + i],
      literal: matcher.hitLiteral[start - 1 + i] === 1,
    }));
  };
  return { matcher, hits, id };
}

describe('rarity', () => {
  it('is greater the fewer passages hold a word, and never below nothing', () => {
    const values = [0, 1, 2, 5, 10].map((n) => rarity(n, 10));
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(new Set(values).size).toBe(values.length);
    expect(Math.min(...values)).toBeGreaterThan(0);
  });
});

describe('a question made ready for reading', () => {
  it('leads from a word of the texts to what it answers', () => {
    const { hits } = setUp({ bänken: 1 }, { porten: 1 });
    expect(hits('bänken')).toEqual([{ slot: 0, weight: 1, literal: true }]);
    expect(hits('porten')).toEqual([{ slot: 1, weight: 1, literal: true }]);
    expect(hits('gatan')).toEqual([]);
  });

  it('lets one word answer to two things', () => {
    expect(
      setUp({ bänken: 1 }, { porten: 1, bänken: 0.5 })
        .hits('bänken')
        .map((h) => h.slot),
    ).toEqual([0, 1]);
  });

  it('knows the word that was asked for from one that means about the same', () => {
    const { hits } = setUp({ porten: 1, linden: 0.5 });
    expect(hits('porten')).toMatchObject([{ literal: true }]);
    expect(hits('linden')).toMatchObject([{ literal: false }]);
    expect(hits('linden')[0]!.weight).toBeCloseTo(0.5, 5);
  });

  it('weighs a rare word more, and points it out', () => {
    const { matcher } = setUp({ bänken: 1 }, { porten: 1 });
    expect(matcher.slotWeights[1]).toBeGreaterThan(matcher.slotWeights[0]!);
    expect(matcher.rarest).toBe(1);
    expect(matcher.total).toBeCloseTo(matcher.slotWeights[0]! + matcher.slotWeights[1]!, 10);
  });

  it('still counts a word that no text holds as something missing', () => {
    const { matcher } = setUp({ kanoten: 1 });
    expect(matcher.slotTerms[0]).toEqual([]);
    expect(matcher.slotWeights[0]).toBeGreaterThan(0);
  });

  it('can be read by even when it asks nothing', () => {
    const { matcher } = setUp();
    expect(matcher.total).toBe(1);
    expect([...matcher.counts].every((n) => n === 0)).toBe(true);
    expect([...matcher.words, ...matcher.meaning].every((v) => v === 0)).toBe(true);
  });

  it('lies in the latent space where its words are, and elsewhere with all that they may mean', () => {
    const { matcher } = setUp({ bänken: 1, porten: 0.8 });
    expect([...matcher.words].every(Number.isFinite)).toBe(true);
    expect(matcher.meaning).not.toEqual(matcher.words);
    expect(setUp({ bänken: 1 }).matcher.meaning).toEqual(setUp({ bänken: 1 }).matcher.words);
  });
});
