import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRecentQuestions, RECENT_MS } from '../../src/teams/recent-questions.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a question is known in its own conversation for ten minutes, and then nowhere', () => {
  const recent = createRecentQuestions();
  recent.remember('a', 'Vad gäller?');
  vi.advanceTimersByTime(RECENT_MS - 1);
  expect([recent.get('a'), recent.get('b')]).toEqual(['Vad gäller?', null]);
  vi.advanceTimersByTime(1);
  expect(recent.get('a')).toBeNull();
  expect(vi.getTimerCount(), 'nothing is kept to be asked for').toBe(0);
});

test('a new question has its own ten minutes', () => {
  const recent = createRecentQuestions();
  recent.remember('a', 'Den första?');
  vi.advanceTimersByTime(RECENT_MS - 1);
  recent.remember('a', 'Den andra?');
  vi.advanceTimersByTime(RECENT_MS - 1);
  expect(recent.get('a')).toBe('Den andra?');
});

test('it can be forgotten at once', () => {
  const recent = createRecentQuestions();
  recent.remember('a', 'Vad gäller?');
  recent.forget('a');
  expect([recent.get('a'), vi.getTimerCount()]).toEqual([null, 0]);
});
