import type { PagedLine } from '../../src/knowledge/document.ts';
import { linesFromText } from '../../src/knowledge/readers/read-text.ts';
import type { LayoutLine } from '../../src/knowledge/structure/layout.ts';

/** Text as it comes out of a PDF, as lines. The line break after the opening quotation mark does not count. */
export function pdfText(text: string): PagedLine[] {
  return linesFromText(text.replace(/^\n/u, ''));
}

/** The same text with a blank line after every line, as one kind of export leaves it. */
export function doubleSpaced(text: string): PagedLine[] {
  return pdfText(text.replace(/^\n/u, '').replace(/\n/gu, '\n\n'));
}

/** A line of running text; what is not given is as in the middle of a paragraph. */
export function layoutLine(text: string, given: Partial<LayoutLine> = {}): LayoutLine {
  return { text, page: null, line: 1, gap: 0, startsPage: false, indented: false, hardEnd: false, ...given };
}

/** Lines of running text in a row, numbered from 1. */
export function layoutLines(...texts: (string | (Partial<LayoutLine> & { text: string }))[]): LayoutLine[] {
  return texts.map((t, i) =>
    typeof t === 'string' ? layoutLine(t, { line: i + 1 }) : layoutLine(t.text, { line: i + 1, ...t }),
  );
}

/** So many lines of running text of about 62 characters, none alike, none of which ends a sentence. */
export function filler(count: number, from = 1): string {
  const nouns = [
    'köket',
    'hallen',
    'gården',
    'trappan',
    'skåpet',
    'bänken',
    'lampan',
    'mattan',
    'hyllan',
    'dörren',
  ];
  return Array.from({ length: count }, (_, i) => {
    const n = from + i;
    const a = nouns[n % 10]!;
    const b = nouns[(n * 3 + Math.floor(n / 10)) % 10]!;
    return `och därefter flyttade de saker från ${a} till ${b} innan kvällen`;
  }).join('\n');
}
