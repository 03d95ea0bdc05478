import { expect, test } from 'vitest';
import { readRetryAfter } from '../../../src/teams/sending/retry-after.ts';

const now = Date.UTC(2026, 10, 23, 8, 0, 0);

test.each([
  ['7', 7_000],
  [' 30 ', 30_000],
  ['0', 0],
  ['0.25', 250],
  ['Mon, 23 Nov 2026 08:00:12 GMT', 12_000],
  ['Monday, 23-Nov-26 08:00:12 GMT', 12_000],
])('%j is a wait', (header, ms) => {
  expect(readRetryAfter(header, now)).toBe(ms);
});

test('a moment that has passed is no wait at all', () => {
  expect(readRetryAfter('Mon, 23 Nov 2026 07:59:00 GMT', now)).toBe(0);
});

test.each(['86400', '999999999', 'Tue, 24 Nov 2026 08:00:00 GMT'])('%j is cut to an hour', (header) => {
  expect(readRetryAfter(header, now)).toBe(3_600_000);
});

test.each([
  undefined,
  null,
  '',
  '  ',
  '-5',
  'soon',
  '1e9',
  '0x10',
  'Infinity',
  'NaN',
  '5 seconds',
  '9999999999',
  'Mon, 99 Nov 2026 08:00:00 GMT',
])('%j says nothing', (header) => {
  expect(readRetryAfter(header, now)).toBeNull();
});
