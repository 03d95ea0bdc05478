import { expect, test } from 'vitest';
import { inParts } from '../../../../src/teams/guide/mine/in-parts.ts';
import { createRandom } from '../../../bench/random.ts';

test('what fits is one part, nothing too', () => {
  expect(inParts('ett\ntvå', 100)).toEqual(['ett\ntvå']);
  expect(inParts('', 100)).toEqual(['']);
});

test('no part is larger than it may be, and none of the text is lost', () => {
  const random = createRandom(7);
  for (let round = 0; round < 200; round += 1) {
    const letters = ['a', 'å', '"', '\n', '🔔', '\\'];
    const text = Array.from({ length: 200 }, () => letters[Math.floor(random() * letters.length)]).join('');
    const parts = inParts(text, 60);
    for (const part of parts) expect(Buffer.byteLength(JSON.stringify(part))).toBeLessThanOrEqual(60 + 2);
    expect(parts.join('').replaceAll('\n', '')).toBe(text.replaceAll('\n', ''));
  }
});

test('a line that alone is too long is divided', () => {
  const parts = inParts('ö'.repeat(1_000), 200);
  expect(parts.length).toBeGreaterThan(5);
  expect(parts.join('').replaceAll('\n', '')).toBe('ö'.repeat(1_000));
});
