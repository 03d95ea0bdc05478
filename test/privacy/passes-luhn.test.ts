import { describe, expect, it } from 'vitest';
import { passesLuhn } from '../../src/privacy/passes-luhn.ts';

describe('passesLuhn', () => {
  it('accepts the published examples', () => {
    expect(passesLuhn('6408233234')).toBe(true);
    expect(passesLuhn('7010632391')).toBe(true);
  });

  it('notices a single wrong digit', () => {
    expect(passesLuhn('6408233235')).toBe(false);
    expect(passesLuhn('6408243234')).toBe(false);
  });
});
