import { describe, expect, it } from 'vitest';
import { pageNumbers, statedPage } from '../../../src/knowledge/structure/page-numbers.ts';
import { filler, pdfText } from '../../support/lines.ts';

/** The page of the first line that holds a text. */
function pageOf(lines: ReturnType<typeof pdfText>, part: string): number | null {
  return pageNumbers(lines).pages[lines.findIndex((l) => l.text.includes(part))] ?? null;
}

/** So many pages of running text; page `n` starts with an indented line that goes on in the middle of a sentence. */
function pages(count: number, stated: Readonly<Record<number, string>> = {}): string {
  return Array.from({ length: count }, (_, i) => {
    const header = stated[i + 1] === undefined ? '' : `${stated[i + 1]}\n`;
    const first = i === 0 ? 'Det började med att de öppnade dörren' : ' som de bar med sig ut i hallen';
    return `${header}${header === '' ? first : first.trim()} på blad ${i + 1}\n${filler(40, i * 40)}`;
  }).join('\n');
}

describe('statedPage', () => {
  it.each([
    ['20 (29)', 20],
    ['  3 (15) ', 3],
    ['Sida 3 av 15', 3],
    ['sid. 4/9', 4],
    ['Sidan 12 (12)', 12],
    ['7/7', 7],
  ])('reads the page from "%s"', (text, page) => {
    expect(statedPage(text)).toBe(page);
  });

  it.each([
    '29 (20)',
    '0 (5)',
    '20',
    'Figur 3 (12)',
    '3 (av 15 barn)',
    '2024 (2025)',
    'Andel 3/4',
    '14 kap. 1 §',
    '',
  ])('takes "%s" for ordinary text', (text) => {
    expect(statedPage(text)).toBeNull();
  });
});

describe('pageNumbers', () => {
  it('counts on from a printed page number', () => {
    const lines = pdfText(pages(5, { 3: 'Rapport om bänkar\n3 (5)' }));
    expect([1, 2, 3, 4, 5].map((n) => pageOf(lines, `på blad ${n}`))).toEqual([1, 2, 3, 4, 5]);
  });

  it('counts back from a printed page number, and claims nothing before page one', () => {
    const lines = pdfText(pages(4, { 3: 'Rapport om bänkar\n2 (5)' }));
    expect([1, 2, 3, 4].map((n) => pageOf(lines, `på blad ${n}`))).toEqual([null, 1, 2, 3]);
  });

  it('numbers the pages between two printed numbers that agree', () => {
    const lines = pdfText(pages(5, { 1: '11 (30)', 5: '15 (30)' }));
    expect([1, 2, 3, 4, 5].map((n) => pageOf(lines, `på blad ${n}`))).toEqual([11, 12, 13, 14, 15]);
  });

  it('claims nothing between two printed numbers that do not agree with the pages seen', () => {
    const lines = pdfText(pages(5, { 1: '11 (30)', 5: '19 (30)' }));
    expect([1, 2, 3, 4, 5].map((n) => pageOf(lines, `på blad ${n}`))).toEqual([11, null, null, null, 19]);
  });

  it('claims nothing before the first break seen when more pages than one came before it', () => {
    const lines = pdfText(
      `En titel på ett omslag\n${filler(20)}\n3 (5)\nSedan kom detta på blad 3\n${filler(40, 20)}`,
    );
    expect([pageOf(lines, 'En titel'), pageOf(lines, 'på blad 3')]).toEqual([null, 3]);
  });

  it('takes the last bullet of a list at the end of the text for a bullet', () => {
    const list =
      'Ta med följande saker till mötet.\n En penna\n Ett block\n Ett suddgummi\nSedan börjar mötet.';
    const lines = pdfText(`1 (1)\n${filler(20)}\n${list}`);
    expect(pageNumbers(lines).pages.at(-1)).toBe(1);
    expect(pageNumbers(pdfText(list)).starts.size).toBe(0);
  });

  it('knows no page where the text shows none', () => {
    const lines = pdfText(pages(3));
    expect(new Set(pageNumbers(lines).pages)).toEqual(new Set([null]));
    expect(pageNumbers(lines).starts.size).toBeGreaterThan(1);
  });

  it('takes an indented line within a list for a lost bullet, not for a new page', () => {
    const list =
      ' En penna till varje deltagare\n Ett block med rutat papper\n En stol vid fönstret\n Ett glas vatten';
    const lines = pdfText(
      `1 (3)\n${filler(20)}\n${list}\n${filler(20, 20)}\n2 (3)\n${filler(40, 40)}\n3 (3)\n${filler(40, 80)}`,
    );
    const { pages: numbers, starts } = pageNumbers(lines);
    expect([...starts].map((i) => lines[i]!.text)).toEqual(['1 (3)', '2 (3)', '3 (3)']);
    expect(numbers[lines.findIndex((l) => l.text.includes('glas vatten'))]).toBe(1);
  });

  it('starts no page between a footnote and the place that refers to it', () => {
    const page = `Vi har prövat metoden Solrosen1 i\n${filler(16)}\n Ett block med rutat papper\n${filler(16, 16)}\n1 Samtalsmetod med kort\n`;
    const lines = pdfText(`1 (2)\n${page}2 (2)\n${filler(40, 50)}`);
    expect([...pageNumbers(lines).starts].map((i) => lines[i]!.text)).toEqual(['1 (2)', '2 (2)']);
  });

  it('believes the pages that the reader already knows', () => {
    const lines = [1, 1, 2, 2, 3].map((page, i) => ({ text: `rad ${i}`, page, line: i + 1 }));
    expect(pageNumbers(lines)).toEqual({ pages: [1, 1, 2, 2, 3], starts: new Set([2, 4]) });
  });

  it('makes nothing of no lines', () => {
    expect(pageNumbers([])).toEqual({ pages: [], starts: new Set() });
  });

  it('never goes backwards and never names page zero', () => {
    for (const stated of [
      { 2: '2 (6)' },
      { 3: '1 (6)' },
      { 1: '1 (6)', 4: '4 (6)' },
      { 2: '5 (9)', 6: '9 (9)' },
    ]) {
      const known = pageNumbers(pdfText(pages(6, stated))).pages.filter((p) => p !== null);
      expect(known).toEqual([...known].sort((a, b) => a - b));
      expect(known.every((p) => p >= 1)).toBe(true);
    }
  });
});
