import { expect, test } from 'vitest';
import { BoundedSet } from '../../src/teams/bounded-set.ts';

test('a key is new once', () => {
  const seen = new BoundedSet(10);
  expect([seen.add('a'), seen.add('a'), seen.add('b')]).toEqual([true, false, true]);
});

test('a deleted key is new again', () => {
  const seen = new BoundedSet(10);
  seen.add('a');
  seen.delete('a');
  expect(seen.add('a')).toBe(true);
});

test('the key not seen for longest is forgotten first', () => {
  const seen = new BoundedSet(2);
  seen.add('a');
  seen.add('b');
  seen.add('a');
  seen.add('c');
  expect([seen.add('a'), seen.add('b')]).toEqual([false, true]);
});
