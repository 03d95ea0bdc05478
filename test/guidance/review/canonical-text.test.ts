import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../../src/guidance/review/canonical-text.ts';

describe('a text in one form', () => {
  it('has composed letters and single line ends, and knows where each came from', () => {
    const given = 'a\u030ar\r\n\r\nbarn';
    const { text, origin } = canonicalText(given);
    expect(text).toBe('år\n\nbarn');
    expect([...text].map((_, at) => origin(at))).toEqual([0, 2, 3, 5, 7, 8, 9, 10]);
    expect(origin(text.length)).toBe(given.length);
  });

  it('leaves a text that is so already as it is', () => {
    const { text, origin } = canonicalText('mötet\nägde rum');
    expect(text).toBe('mötet\nägde rum');
    expect(origin(7)).toBe(7);
  });
});
