import { oneLine } from './one-line.ts';

/** A run of text on a page. Measures are in points; y grows downwards. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

interface Line {
  text: string;
  y: number;
  end: number;
  size: number;
}

/** A gap this much wider than the usual one starts a paragraph. */
const WIDE_GAP = 1.3;
/** Lines that differ this much in size do not belong to the same paragraph (headings, footnotes). */
const OTHER_SIZE = 1.15;

/**
 * Puts the runs of a page, in the order in which they were written, together into lines.
 * @returns the lines of the page; an empty line stands where a paragraph ends
 */
export function pdfLines(runs: readonly PdfText[]): string[] {
  const lines = joinRuns(runs);
  const usual = usualGap(lines);
  const texts: string[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before && isApart(before, line, usual)) texts.push('');
    texts.push(oneLine(line.text));
  }
  return texts;
}

function joinRuns(runs: readonly PdfText[]): Line[] {
  const lines: Line[] = [];
  for (const run of runs) {
    if (run.text.trim() === '') {
      const line = lines.at(-1);
      if (line && run.text !== '' && isOnLine(line, run)) line.text += ' ';
      continue;
    }
    const line = lines.at(-1);
    if (line && isOnLine(line, run)) {
      const gap = run.x - line.end;
      line.text += (gap > 0.2 * Math.min(line.size, run.size) ? ' ' : '') + run.text;
      line.end = run.x + run.width;
      // The line stands where its largest text stands; a raised footnote marker does not move it.
      if (run.size > line.size) Object.assign(line, { y: run.y, size: run.size });
    } else {
      lines.push({ text: run.text, y: run.y, end: run.x + run.width, size: run.size });
    }
  }
  return lines;
}

function isOnLine(line: Line, run: PdfText): boolean {
  const size = Math.max(line.size, run.size);
  return Math.abs(run.y - line.y) < 0.5 * size && run.x > line.end - size;
}

function isApart(before: Line, line: Line, usual: number): boolean {
  const gap = line.y - before.y;
  const ratio = line.size / before.size;
  return gap < 0 || gap > usual * WIDE_GAP || ratio > OTHER_SIZE || ratio < 1 / OTHER_SIZE;
}

/** The commonest distance between lines: the median, held within what a printed page can have. */
function usualGap(lines: readonly Line[]): number {
  const gaps: number[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before && line.y > before.y) gaps.push(line.y - before.y);
  }
  gaps.sort((a, b) => a - b);
  const sizes = lines.map((line) => line.size).sort((a, b) => a - b);
  const size = sizes[sizes.length >> 1] ?? 0;
  const median = gaps[(gaps.length - 1) >> 1] ?? 0;
  return Math.min(Math.max(median, size), 2.4 * size);
}
