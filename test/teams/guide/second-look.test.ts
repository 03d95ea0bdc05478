import { describe, expect, test } from 'vitest';
import type { Screened } from '../../../src/privacy/screen-text.ts';
import { createSecondLook } from '../../../src/teams/guide/second-look.ts';

const verdicts: Readonly<Record<string, Screened>> = {
  nummer: { verdict: 'stop', kinds: ['identity'] },
  kanske: { verdict: 'ask', kinds: ['name'] },
};
const look = () => createSecondLook((text) => verdicts[text] ?? { verdict: 'pass', kinds: [] });

describe('a second look', () => {
  test('lets a text pass that its writer has been asked about', () => {
    const at = look();
    expect(at('kanske', 'a')).toEqual(verdicts.kanske);
    expect(at('kanske', 'a')).toEqual({ verdict: 'pass', kinds: [] });
  });

  test('asks anew in another place', () => {
    const at = look();
    at('kanske', 'a');
    expect(at('kanske', 'b')).toEqual(verdicts.kanske);
  });

  test('never lets pass what stops, and never asks about what passes', () => {
    const at = look();
    for (let turn = 0; turn < 3; turn++) {
      expect(at('nummer', 'a')).toEqual(verdicts.nummer);
      expect(at('annat', 'a').verdict).toBe('pass');
    }
  });
});
