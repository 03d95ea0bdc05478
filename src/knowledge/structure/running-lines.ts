import type { PagedLine } from '../document.ts';
import { isDoubleSpaced, type LayoutLine } from './layout.ts';
import { pageNumbers, statedPage } from './page-numbers.ts';

/** Page headers vary only in their numbers. */
function shape(text: string): string {
  return text.trim().replace(/\d+/gu, '#').toLowerCase();
}

/**
 * Lines that belong to the page and not to the text: printed page numbers, and the header or footer beside them.
 * A header is a line that stands next to a page number or a page break on several pages.
 */
function pageFurniture(lines: readonly PagedLine[], starts: ReadonlySet<number>): Set<number> {
  const furniture = new Set<number>();
  const beside = new Map<string, number[]>();
  const pages = starts.size + 1;
  const consider = (index: number) => {
    const text = lines[index]?.text.trim() ?? '';
    if (text === '' || text.length > 120) return;
    const seen = beside.get(shape(text)) ?? [];
    seen.push(index);
    beside.set(shape(text), seen);
  };
  const filled = lines.flatMap((l, i) => (l.text.trim() === '' ? [] : [i]));
  filled.forEach((index, r) => {
    const text = lines[index]!.text;
    if (statedPage(text) !== null) {
      furniture.add(index);
      const previous = filled[r - 1];
      // The running title of a report stands right above its page number.
      if (previous !== undefined && index - previous <= 2 && isRepeated(lines, previous))
        furniture.add(previous);
    } else if (starts.has(index) || (r === 0 && starts.size > 0)) {
      consider(index);
      if (r > 0) consider(filled[r - 1]!);
      if (/^\s*\d{1,3}\s*$/u.test(text)) furniture.add(index);
    }
    if (r > 0 && r === filled.length - 1) consider(index);
    if (starts.has(filled[r + 1] ?? -1) && /^\s*\d{1,3}\s*$/u.test(text)) furniture.add(index);
  });
  for (const indexes of beside.values()) {
    if (indexes.length >= 3 && indexes.length > pages * 0.4) for (const i of indexes) furniture.add(i);
  }
  return furniture;
}

function isRepeated(lines: readonly PagedLine[], index: number): boolean {
  const own = lines[index]!;
  // With one printed page number there is nothing to compare with: the line is a header if blank lines part it off.
  if ((lines[index - 1]?.text.trim() ?? '') === '' && (lines[index - 2]?.text.trim() ?? '') === '')
    return true;
  return lines.filter((l) => shape(l.text) === shape(own.text)).length > 1;
}

/**
 * The lines of running text, without page headers and page numbers, with the page each stands on.
 * @param lines the bare lines of a text file or of the pages of a PDF, in reading order
 */
export function runningLines(lines: readonly PagedLine[]): LayoutLine[] {
  const doubleSpaced = isDoubleSpaced(lines);
  const { pages, starts } = pageNumbers(lines);
  const furniture = pageFurniture(lines, starts);
  const result: LayoutLine[] = [];
  let blanks = 0;
  let startsPage = false;
  lines.forEach((l, i) => {
    if (starts.has(i)) startsPage = true;
    if (l.text.trim() === '') {
      blanks++;
      return;
    }
    if (furniture.has(i)) return;
    const gap = doubleSpaced ? Math.max(0, blanks - 1) : blanks;
    result.push({
      text: l.text.trim().replace(/\s+/gu, ' '),
      page: pages[i] ?? null,
      line: l.line,
      gap: startsPage ? 0 : gap,
      startsPage,
      indented: /^ \S/u.test(l.text) && !startsPage,
      hardEnd: /\S\s{2,}$/u.test(l.text),
    });
    blanks = 0;
    startsPage = false;
  });
  return result;
}
