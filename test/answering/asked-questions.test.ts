import { describe, expect, it } from 'vitest';
import { AskedQuestions } from '../../src/answering/asked-questions.ts';
import type { Question, Slot } from '../../src/answering/question.ts';

const slot = (surface: string, phrase = false): Slot => ({
  surface,
  alternatives: new Map([[surface, 1]]),
  known: true,
  trust: 1,
  phrase,
});
const question = (...slots: Slot[]) => ({ slots }) as unknown as Question;
const benchAndPaint = question(slot('bänk'), slot('färg'));
const weights = Float64Array.of(1, 1);

describe('the questions that a document lists', () => {
  it('are this one when each covers the other', () => {
    const asked = new AskedQuestions(2);
    for (const s of [0, 1]) {
      asked.count(0, true);
      asked.find(0, s, 1);
    }
    expect(asked.best(benchAndPaint, weights)).toBe(1);
  });

  it('are less so when they ask for more, or for less', () => {
    const more = new AskedQuestions(2);
    const less = new AskedQuestions(2);
    for (const s of [0, 1]) {
      more.count(0, true);
      more.find(0, s, 1);
    }
    more.count(0, false);
    more.count(0, false);
    less.count(0, true);
    less.find(0, 1, 1);
    expect(more.best(benchAndPaint, weights)).toBe(0.5);
    expect(less.best(benchAndPaint, weights)).toBe(0.5);
  });

  it('are each compared by themselves: two halves make no whole', () => {
    const asked = new AskedQuestions(2);
    for (const s of [0, 1]) {
      asked.count(s, true);
      asked.find(s, s, 1);
    }
    expect(asked.best(benchAndPaint, weights)).toBe(0.5);
  });

  it('are not judged by phrases, which stand beside their words', () => {
    const asked = new AskedQuestions(2);
    asked.count(0, true);
    asked.find(0, 0, 1);
    expect(asked.best(question(slot('bänk'), slot('bänk i park', true)), weights)).toBe(1);
  });

  it('count a word once, as well as it is met', () => {
    const asked = new AskedQuestions(2);
    asked.count(0, true);
    for (const weight of [0.4, 0.8, 0.2]) asked.find(0, 0, weight);
    expect(asked.best(benchAndPaint, weights)).toBeCloseTo(0.4, 10);
  });

  it('are nothing where none is listed or nothing is asked', () => {
    expect(new AskedQuestions(2).best(benchAndPaint, weights)).toBe(0);
    const asked = new AskedQuestions(0);
    asked.count(0, false);
    expect(asked.best(question(), new Float64Array(0))).toBe(0);
  });
});
