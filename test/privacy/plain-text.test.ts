import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/privacy/plain-text.ts';

describe('plainText', () => {
  it.each([
    ['what cannot be seen', '64\u200b08\u00ad23\u2060-\ufeff3234', '640823-3234'],
    ['dashes', '1‐2‑3‒4–5—6−7﹣8－9', '1-2-3-4-5-6-7-8-9'],
    ['spaces', '1\u00a02\u20093\t4\u30005', '1 2 3 4 5'],
    ['digits', '１２٣۴५𝟞', '123456'],
    ['letters in two parts', 'A\u030asa, Bjo\u0308rn', 'Åsa, Björn'],
    ['breaks', 'a\u2028b', 'a\nb'],
  ])('makes %s plain', (_, original, plain) => {
    expect(plainText(original).text).toBe(plain);
  });

  it('knows where everything stood', () => {
    const original = 'A\u030asa \u200b\u200b𝟞𝟜-３２\u00ad!';
    const { text, origin } = plainText(original);
    const at = (part: string) => {
      const start = text.indexOf(part);
      return original.slice(...origin(start, start + part.length));
    };
    expect(text).toBe('Åsa 64-32!');
    expect(at('64')).toBe('𝟞𝟜');
    expect(at('32')).toBe('３２');
    expect(at('sa')).toBe('sa');
    expect(at('!')).toBe('!');
  });

  it('leaves a plain text as it is', () => {
    const { text, origin } = plainText('Åsa, 640823-3234\r\n');
    expect([text, origin(5, 16)]).toEqual(['Åsa, 640823-3234\r\n', [5, 16]]);
  });
});
