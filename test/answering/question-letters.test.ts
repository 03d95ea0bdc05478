import { describe, expect, it } from 'vitest';
import { createQuestionLetters, letterThrees } from '../../src/answering/question-letters.ts';
import { bookPassage } from '../support/ranked.ts';

const QUESTION = 'Vilken färg har bänken?';
const letters = createQuestionLetters([
  bookPassage(1, 'Bänken är grön.', { questions: ['Var står porten?', QUESTION] }),
  bookPassage(2, 'Porten är blå.', { questions: ['Var står porten?'] }),
  bookPassage(3, 'Snön är vit.'),
]);
const nearest = (question: string, passage = 0) => letters.nearest(passage, letterThrees(question));

describe('letterThrees', () => {
  it('holds each three of letters once, with the spaces around words', () => {
    // " po", "por", "ort", "rt "
    expect(letterThrees('port')).toHaveLength(4);
    expect(letterThrees('port port')).toHaveLength(5);
    expect(letterThrees('port port port')).toHaveLength(5);
  });

  it('rises', () => {
    const threes = [...letterThrees('Åtta röda portar står på rad i zoo.')];
    expect(threes).toEqual([...threes].sort((a, b) => a - b));
    expect(threes[0]).toBeGreaterThan(0);
  });

  it.each(['Vilken FÄRG har bänken', '  vilken, färg – har bänken?! '])(
    'does not mind how it is set: "%s"',
    (text) => {
      expect(letterThrees(text)).toEqual(letterThrees(QUESTION));
    },
  );

  it('tells letters apart that are written with dots and rings', () => {
    expect(letterThrees('bänk')).not.toEqual(letterThrees('bank'));
    expect(letterThrees('mål')).not.toEqual(letterThrees('mäl'));
  });

  it.each(['', ' ', '?!'])('is empty where there are no letters: "%s"', (text) => {
    expect(letterThrees(text)).toHaveLength(0);
  });
});

describe('the nearest stored question of a passage', () => {
  it('is the very one that is asked', () => {
    expect(nearest(QUESTION)).toBe(1);
    expect(nearest('vilken färg har bänken')).toBe(1);
  });

  it('counts what is shared twice against all that both have', () => {
    const [one] = [createQuestionLetters([bookPassage(1, '', { questions: ['port'] })])];
    // Of " po", "por", "ort", "rt " beside " po", "por", "ors", "rs " two are the same.
    expect(one!.nearest(0, letterThrees('pors'))).toBeCloseTo(0.5);
  });

  it.each(['Vilken färg har bänkarna?', 'vilken färj har bännken', 'vilkenfärg har bänken'])(
    'is seen through inflection and misspelling: "%s"',
    (question) => {
      expect(nearest(question)).toBeGreaterThan(0.6);
      expect(nearest(question)).toBeGreaterThan(2 * nearest(question, 1));
    },
  );

  it('is the best of several, not the first or the last', () => {
    expect(nearest('Var står porten?')).toBe(1);
  });

  it('has nothing to do with the questions of other passages', () => {
    expect(nearest(QUESTION, 1)).toBeLessThan(0.4);
  });

  it('is nothing where none are stored, or nothing is asked', () => {
    expect(nearest(QUESTION, 2)).toBe(0);
    expect(nearest('')).toBe(0);
    expect(nearest('', 2)).toBe(0);
  });

  it('is the same the second time', () => {
    const question = 'Vilken färg har bänkarna?';
    expect(nearest(question)).toBe(nearest(question));
    expect(nearest(question)).toBeLessThan(1);
  });
});
