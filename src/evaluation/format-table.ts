/** A label, aligned left, and its figures, aligned right. */
export type Row = readonly [label: string, ...cells: string[]];

/**
 * Aligns rows under a heading row.
 * @param labelWidth characters that the first column takes at least, so that tables below each other line up
 * @returns lines without trailing spaces, the heading first
 */
export function formatTable(heading: Row, rows: readonly Row[], labelWidth = 0): string[] {
  const all = [heading, ...rows];
  const widths = heading.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  widths[0] = Math.max(widths[0]!, labelWidth);
  return all.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd(),
  );
}

/** A share as three decimals, or a dash where there was nothing to share. */
export function formatShare(share: number, of: number): string {
  return of === 0 ? '–' : share.toFixed(3);
}
