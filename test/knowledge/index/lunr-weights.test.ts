import { describe, expect, it } from 'vitest';
import { buildLunrIndex } from '../../../src/knowledge/index/lunr-index.ts';
import { lunrWeights, scoreLikeLunr, type WeightedTerm } from '../../../src/knowledge/index/lunr-weights.ts';
import type { PassageTerms } from '../../../src/knowledge/index/passage-terms.ts';

const WORDS = Array.from({ length: 60 }, (_, i) => `ord${i}`);
const PASSAGES = 80;

/** The same numbers every time, 0–1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Some words, the first ones of the list far more often than the last. */
const some = (next: () => number, most: number) =>
  Array.from(
    { length: Math.floor(next() * (most + 1)) },
    () => WORDS[Math.floor(next() ** 2 * WORDS.length)]!,
  );

function randomPassages(seed: number): PassageTerms[] {
  const next = numbers(seed);
  return Array.from({ length: PASSAGES }, () => ({
    title: some(next, 3),
    headings: some(next, 4),
    text: [some(next, 12), some(next, 12)],
    parts: [some(next, 4), some(next, 4)],
    footnotes: some(next, 2),
    questions: [some(next, 5), some(next, 5)],
  }));
}

/** Each stem once, as a question has them; all of them stand somewhere. */
function randomTerms(next: () => number): WeightedTerm[] {
  const stems = new Set([...some(next, 10), WORDS[Math.floor(next() * 30)]!]);
  return [...stems].map((stem) => ({ stem, boost: 0.05 + next() }));
}

function setUp(seed: number) {
  const lunr = buildLunrIndex(randomPassages(seed));
  const asLunr = (terms: readonly WeightedTerm[]) =>
    lunr
      .query((query) => {
        for (const { stem, boost } of terms) query.term(stem, { boost, usePipeline: false });
      })
      .map(({ ref, score }) => ({ passage: Number(ref), score }));
  return { lunr, asLunr, weights: lunrWeights(lunr, PASSAGES) };
}

describe("scores by lunr's weights", () => {
  it.each([1, 7, 2024])('are those of its own query, for 100 random questions (%i)', (seed) => {
    const { asLunr, weights } = setUp(seed);
    const next = numbers(seed + 1);
    for (let i = 0; i < 100; i++) {
      const terms = randomTerms(next);
      const expected = asLunr(terms);
      const { scores, found } = scoreLikeLunr(weights, terms);
      expect([...found].sort((a, b) => a - b)).toEqual(expected.map((e) => e.passage).sort((a, b) => a - b));
      for (const { passage, score } of expected)
        expect(Math.abs(scores[passage]! - score)).toBeLessThan(1e-4);
    }
  });

  it.each([3, 11])('put the passages in the same order (%i)', (seed) => {
    const { asLunr, weights } = setUp(seed);
    const next = numbers(seed + 1);
    for (let i = 0; i < 100; i++) {
      const terms = randomTerms(next);
      const { scores, found } = scoreLikeLunr(weights, terms);
      expect(found.length).toBeGreaterThan(0);
      const inLunrsOrder = asLunr(terms).map(({ passage }) => scores[passage]!);
      // Passages that lunr holds to be equal may change places.
      for (let at = 1; at < inLunrsOrder.length; at++)
        expect(inLunrsOrder[at]! - inLunrsOrder[at - 1]!).toBeLessThan(1e-4);
    }
  });

  it('are those of its own query also when a word is unknown', () => {
    const { asLunr, weights } = setUp(13);
    const terms = [
      { stem: 'ord2', boost: 1 },
      { stem: 'okänt', boost: 1 },
    ];
    const { scores } = scoreLikeLunr(weights, terms);
    for (const { passage, score } of asLunr(terms)) expect(scores[passage]).toBeCloseTo(score, 4);
  });

  it('name each passage once and leave the others at nothing', () => {
    const { weights } = setUp(5);
    const { scores, found } = scoreLikeLunr(weights, [
      { stem: 'ord0', boost: 1 },
      { stem: 'ord40', boost: 0.3 },
    ]);
    expect(new Set(found).size).toBe(found.length);
    expect(scores.length).toBe(PASSAGES);
    scores.forEach((score, passage) => {
      expect(score > 0).toBe(found.includes(passage));
    });
  });

  it.each<[string, WeightedTerm[]]>([
    ['no words', []],
    ['unknown words', [{ stem: 'okänt', boost: 1 }]],
    ['words without weight', [{ stem: 'okänt', boost: 0 }]],
  ])('find nothing for %s', (_, terms) => {
    const { scores, found } = scoreLikeLunr(setUp(5).weights, terms);
    expect(found).toEqual([]);
    expect(Math.max(...scores)).toBe(0);
  });
});

describe("lunr's index turned round", () => {
  it('gives the same scores with the stems numbered otherwise', () => {
    const { lunr, weights } = setUp(9);
    const numbered = new Map([...weights.rows.keys()].reverse().map((stem, i) => [stem, i + 4]));
    // Rows that no stem has are empty.
    for (let i = 0; i < 4; i++) numbered.set(`tomt${i}`, i);
    const other = lunrWeights(lunr, PASSAGES, numbered);
    const next = numbers(10);
    for (let i = 0; i < 20; i++) {
      const terms = randomTerms(next);
      expect(scoreLikeLunr(other, terms).scores).toEqual(scoreLikeLunr(weights, terms).scores);
    }
  });

  it('comes back as it is when it is turned round already', () => {
    const { weights } = setUp(9);
    expect(lunrWeights(weights, PASSAGES)).toBe(weights);
  });

  it('can be made of nothing', () => {
    const empty = lunrWeights(buildLunrIndex([]), 0);
    expect(scoreLikeLunr(empty, [{ stem: 'ord1', boost: 1 }]).found).toEqual([]);
  });
});
