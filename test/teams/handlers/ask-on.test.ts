import { expect, test } from 'vitest';
import type { Answer } from '../../../src/answering/answer.ts';
import { askOn, isSubject } from '../../../src/teams/handlers/ask-on.ts';

const answer = (question: string, reason: Answer['reason']): Answer => ({
  question,
  answered: reason === null,
  reason,
  answer: { text: '', sources: [] },
  passages: [],
  notes: [],
  elapsedMs: 0,
});

/** Answers the questions that are given; knows "och" as going on. */
function answerer(answered: readonly string[], personal: readonly string[] = []) {
  return {
    ask: (question: string) =>
      answer(
        question,
        personal.includes(question) ? 'personal_data' : answered.includes(question) ? null : 'no_support',
      ),
    followUp: (message: string, before: string) =>
      message.startsWith('och') ? `${before} ${message}` : null,
  };
}

test('goes on from the question before', () => {
  expect(askOn('och b', 'a', null, answerer(['a och b']))).toMatchObject({
    answer: { question: 'a och b' },
    understood: 'a och b',
  });
});

test('without a question before, the message stands by itself', () => {
  expect(askOn('och b', null, null, answerer([]))).toMatchObject({
    answer: { question: 'och b' },
    understood: null,
  });
});

test('when the whole has no answer and the message alone has, that is what was meant', () => {
  expect(askOn('och b', 'a', null, answerer(['och b']))).toMatchObject({
    answer: { question: 'och b', answered: true },
    understood: null,
  });
});

test('when neither has, what was read is said', () => {
  expect(askOn('och b', 'a', null, answerer([]))).toMatchObject({
    answer: { answered: false },
    understood: 'a och b',
  });
});

test('what could point out a person is put together with nothing', () => {
  expect(askOn('och b', 'a', null, answerer(['a och b'], ['och b']))).toMatchObject({
    answer: { question: 'och b', reason: 'personal_data' },
    understood: null,
  });
});

test.each([
  [null, true],
  ['no_support', true],
  ['personal_data', false],
  ['empty', false],
  ['too_long', false],
] as const)('after the reason %s, somebody may ask on: %s', (reason, may) => {
  expect(isSubject(answer('a', reason))).toBe(may);
});
