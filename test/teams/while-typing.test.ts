import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { whileTyping } from '../../src/teams/while-typing.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const answerAfter = (ms: number) => new Promise<string>((done) => setTimeout(() => done('answer'), ms));

describe('the sign that an answer is being written', () => {
  test.each([
    [0, 0],
    [499, 0],
    [501, 1],
    [3_499, 1],
    [3_501, 2],
    [7_000, 3],
  ])('an answer that takes %i ms shows it %i times', async (ms, times) => {
    const show = vi.fn(async () => {});
    const answer = whileTyping(answerAfter(ms), show);
    await vi.advanceTimersByTimeAsync(ms);
    expect(await answer).toBe('answer');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(show).toHaveBeenCalledTimes(times);
  });

  test('never comes after the answer', async () => {
    const order: string[] = [];
    const answer = whileTyping(answerAfter(600), async () => {
      await answerAfter(1_000);
      order.push('sign');
    }).then(() => order.push('answer'));
    await vi.advanceTimersByTimeAsync(2_000);
    await answer;
    expect(order).toEqual(['sign', 'answer']);
  });

  test('that cannot be sent keeps no answer back', async () => {
    const answer = whileTyping(answerAfter(4_000), () => Promise.reject(new Error('Teams says no')));
    await vi.advanceTimersByTimeAsync(4_000);
    expect(await answer).toBe('answer');
  });

  test('ends when the work fails', async () => {
    const show = vi.fn(async () => {});
    const fails = answerAfter(700).then(() => Promise.reject(new Error('broken')));
    const answer = expect(whileTyping(fails, show)).rejects.toThrow('broken');
    await vi.advanceTimersByTimeAsync(60_000);
    await answer;
    expect(show).toHaveBeenCalledTimes(1);
  });
});
