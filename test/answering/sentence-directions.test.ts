import { describe, expect, it } from 'vitest';
import { createSentenceDirections } from '../../src/answering/sentence-directions.ts';
import { directionOf, nearness } from '../../src/knowledge/index/latent-space.ts';
import { bookPassage, indexOf } from '../support/ranked.ts';

function setUp() {
  const index = indexOf([
    bookPassage(1, 'Bänken målades grön. Katten jagade en fjäril över gräset hela dagen.'),
    bookPassage(2, 'Porten gnisslar. Vinden blåser.'),
    bookPassage(3, 'Lampan lyser om natten.'),
  ]);
  const toward = (...words: string[]) =>
    directionOf(
      index.latent,
      new Map(words.map((w) => [index.latent.ids.get(index.analyser.lemmatise(w))!, 1])),
    );
  return { index, toward, directions: createSentenceDirections(index) };
}

describe('the directions of sentences', () => {
  it('lie nearest to what one of the sentences says', () => {
    const { directions, toward } = setUp();
    const asked = toward('katten', 'fjäril', 'gräset');
    const found = [0, 1, 2].map((p) => directions.nearest(p, asked));
    expect(found[0]).toBeGreaterThan(Math.max(found[1]!, found[2]!) + 0.3);
  });

  it('come nearer than the passage as a whole, which speaks of two things', () => {
    const { index, directions, toward } = setUp();
    const asked = toward('bänken', 'grön');
    expect(directions.nearest(0, asked)).toBeGreaterThan(nearness(index.latent, asked, 0));
  });

  it('are not far from a question without words, but at nothing', () => {
    const { directions, toward } = setUp();
    expect(directions.nearest(0, toward())).toBe(0);
  });

  it('are the same when asked for again', () => {
    const { directions, toward } = setUp();
    const asked = toward('porten');
    expect(directions.nearest(1, asked)).toBe(directions.nearest(1, asked));
  });
});
