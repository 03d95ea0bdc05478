import { describe, expect, test } from 'vitest';
import { walkPath } from '../../../src/guidance/paths/walk-path.ts';
import { aPath } from '../../support/a-path.ts';

const path = aPath();
const ways = [
  ['gang'],
  ['gang', 'ring'],
  ['gang', 'oro'],
  ['gang', 'oro', 'anmal'],
  ['gang', 'anmal'],
  ['anmal'],
];
const noWays = [
  ['ring'],
  ['gang', 'mote'],
  ['gang', 'gang'],
  ['oro'],
  ['gang', 'ring', 'anmal'],
  ['gang', 'ring', 'mote'],
  ['anmal', 'gang'],
  ['gang', '__proto__'],
  ['constructor'],
];

describe('walking a path', () => {
  test('starts at its first question', () => {
    expect(walkPath(path, [])).toMatchObject({ way: ['gang'], answers: [], card: { kind: 'question' } });
  });

  test('tells what was answered on the way, and where one stands', () => {
    const place = walkPath(path, ['gang', 'oro', 'mote']);
    expect(place?.answers).toEqual(['Flera', 'Nej']);
    expect(place?.card).toEqual({ kind: 'end', end: path.ends.mote });
  });

  test.each(ways)('goes the way %s', (...way) => {
    expect(walkPath(path, way)?.way).toEqual(way);
  });

  test.each(noWays)('does not go %s: nobody was shown such a card', (...way) => {
    expect(walkPath(path, way)).toBeNull();
  });

  test('has no way out where the path shows none', () => {
    const { always: _, ...closed } = path;
    expect(walkPath(closed, ['gang', 'anmal'])).toBeNull();
    expect(walkPath(closed, ['anmal'])).toBeNull();
  });
});
