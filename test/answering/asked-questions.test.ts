import { describe, expect, it } from 'vitest';
import { askedQuestions } from '../../src/answering/asked-questions.ts';
import { createMatcher } from '../../src/answering/matcher.ts';
import type { Question } from '../../src/answering/question.ts';
import { bookPassage, indexOf } from '../support/ranked.ts';

const TEXT = 'Grinden stängs klockan nio. Gatan plogas tidigt. Katten heter Misse.';

/** How nearly a document that lists these questions answers one that asks about these words. */
function compare(
  listed: readonly string[],
  words: readonly (string | Readonly<Record<string, number>>)[],
  phrases: readonly string[] = [],
): number {
  const index = indexOf([bookPassage(1, TEXT, { questions: listed }), bookPassage(2, 'Bänken målades röd.')]);
  const slot = (word: string | Readonly<Record<string, number>>, phrase: boolean) => {
    const alternatives = Object.entries(typeof word === 'string' ? { [word]: 1 } : word);
    return {
      surface: alternatives[0]![0],
      alternatives: new Map(alternatives.map(([w, weight]) => [index.analyser.lemmatise(w), weight])),
      known: true,
      trust: 1,
      phrase,
    };
  };
  const slots = [...words.map((w) => slot(w, false)), ...phrases.map((p) => slot(p, true))];
  const question = { slots } as unknown as Question;
  return askedQuestions(createMatcher(question, index), question, index, 0).asked;
}

describe('the questions that a document lists', () => {
  it('are this one when each covers the other, in whatever form and order', () => {
    expect(compare(['Stängs grinden?'], ['stängs', 'grinden'])).toBeCloseTo(1, 5);
    expect(compare(['Stängs grinden?'], ['grind', 'stängas'])).toBeCloseTo(1, 5);
  });

  it('are less so when they ask for more, or for less', () => {
    expect(compare(['Stängs grinden mot gatan?'], ['stängs', 'grinden'])).toBeCloseTo(0.5, 5);
    expect(compare(['Grinden?'], ['stängs', 'grinden'])).toBeCloseTo(0.5, 5);
  });

  it('are each compared by themselves: two halves make no whole', () => {
    expect(compare(['Grinden?', 'Stängs?'], ['stängs', 'grinden'])).toBeCloseTo(0.5, 5);
  });

  it('count by the one that comes nearest, wherever in the list it stands', () => {
    const near = 'Stängs grinden?';
    for (const listed of [
      [near, 'Heter katten?', 'Gatan?'],
      ['Heter katten?', near, 'Gatan?'],
      ['Heter katten?', 'Gatan?', near],
    ])
      expect(compare(listed, ['stängs', 'grinden']), listed.join(' ')).toBeCloseTo(1, 5);
  });

  it('count for less where they use another word for what is asked', () => {
    const found = compare(['Gatan?'], [{ grinden: 1, gatan: 0.5 }]);
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(1);
  });

  it('are not judged by phrases, which stand beside their words', () => {
    expect(compare(['Grinden?'], ['grinden'], ['katten'])).toBeCloseTo(1, 5);
  });

  it.each<[string, string[], string[]]>([
    ['none is listed', [], ['grinden']],
    ['they are about other things', ['Heter katten Misse?'], ['grinden']],
    ['nothing is asked', ['Stängs grinden?'], []],
  ])('are nothing where %s', (_, listed, words) => {
    expect(compare(listed, words)).toBe(0);
  });
});
