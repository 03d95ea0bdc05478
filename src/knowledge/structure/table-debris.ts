import { endsSentence, type LayoutLine } from './layout.ts';

/**
 * Where a table has fallen apart: a run of short lines, cell by cell, with figures among them.
 * @returns the index after the last line of the run, or `start` when no table begins there
 */
export function tableEnd(lines: readonly LayoutLine[], start: number, width: number): number {
  let end = start;
  while (end < lines.length && isCell(lines[end]!, width)) end++;
  // A heading right before the running text goes on is not a cell of the table above it.
  while (end > start + 2 && end < lines.length && isTitle(lines[end - 1]!)) end--;
  const run = lines.slice(start, end);
  const figures = run.filter((l) => /\d/u.test(l.text)).length;
  return run.length >= 4 && figures >= 1 ? end : start;
}

function isCell(line: LayoutLine, width: number): boolean {
  if (line.indented && !/^Inga data/u.test(line.text)) return false;
  return line.text.length < width * 0.5 && !endsSentence(line.text) && !/^[-•–]\s/u.test(line.text);
}

function isTitle(line: LayoutLine): boolean {
  return /^\p{Lu}[\p{L}\s,/-]+$/u.test(line.text) && line.text.length > 3;
}
