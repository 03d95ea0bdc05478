import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/knowledge/analysis/tokenize.ts';

const words = (text: string) => tokenize(text).map((t) => t.surface);

describe('tokenize', () => {
  it.each([
    ['Ärendet i Öst', ['ärendet', 'i', 'öst']],
    ['NPF-anpassning', ['npf', 'anpassning']],
    ['77,6 procent', ['77,6', 'procent']],
    ['SoL 14:1', ['sol', '14:1']],
    ['14 kap. 1 §', ['14', 'kap', '1']],
    ['0–12 år', ['0', '12', 'år']],
    ['pk3-boenden', ['pk3', 'boenden']],
    ['och/eller', ['och', 'eller']],
    ['”vi’t”', ['vi’t']],
    ['2024.', ['2024']],
    ['🙂', []],
    ['', []],
  ])('reads "%s"', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('takes å written as a and a ring for å', () => {
    expect(words('Ga\u030Art o\u0308ppet'.normalize('NFD'))).toEqual(['gårt', 'öppet']);
  });

  it('says where each word stands', () => {
    const text = 'Hej, du Åsa!';
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Hej', 'du', 'Åsa']);
  });

  it('finds no meaning in signs that search engines do', () => {
    expect(words('+titel:*ord~2^3 -inte "fras"')).toEqual(['titel', 'ord', '2', '3', 'inte', 'fras']);
    expect(words('~^:*+-"'.repeat(10_000))).toEqual([]);
  });
});
