import { expect, test } from 'vitest';
import { breakable } from '../../../src/teams/cards/breakable.ts';

test('a long name may go on on the next line, after a sign where there is one', () => {
  expect(breakable('Rutin_for_samverkansmoten_2026.pdf').split('\u200B')).toEqual([
    'Rutin_',
    'for_',
    'samverkansmoten_',
    '2026.',
    'pdf',
  ]);
  expect(
    breakable('å'.repeat(45))
      .split('\u200B')
      .map(({ length }) => length),
  ).toEqual([20, 20, 5]);
  expect(breakable('🙂'.repeat(15)).split('\u200B').join('')).toBe('🙂'.repeat(15));
});

test('what has room as it is stays as it is', () => {
  const text = 'Handläggning och dokumentation, s. 14–15: barnavårdsutredning';
  expect(breakable(text)).toBe(text);
});
