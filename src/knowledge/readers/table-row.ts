/**
 * Puts a table row on one line. Under a header row every cell is named, so that the row can be read alone:
 * "Insats: samtal; Antal: 4". Without one the cells are joined: "samtal | 4".
 * @returns an empty string for a row without text
 */
export function tableRow(cells: readonly string[], header: readonly string[] | null): string {
  if (header === null || header.every((name) => name === '')) {
    return cells.some((cell) => cell !== '') ? cells.join(' | ') : '';
  }
  return cells
    .map((cell, column) => (cell === '' || !header[column] ? cell : `${header[column]}: ${cell}`))
    .filter((cell) => cell !== '')
    .join('; ');
}
