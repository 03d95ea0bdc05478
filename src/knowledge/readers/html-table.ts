import { tableRow } from './table-row.ts';

interface Row {
  readonly cells: string[];
  headerCells: number;
}

/** A table while its rows come in. Remembers the header row and names the cells of later rows by it. */
export class HtmlTable {
  /** A table that holds headings or other tables only places things on the page: its cells are plain text. */
  isLayout = false;
  isInHead = false;
  isInCell = false;
  #row: Row | null = null;
  #header: readonly string[] | null = null;
  #hasBody = false;

  get isInRow(): boolean {
    return this.isInCell || this.#row !== null;
  }

  startRow(): void {
    this.#row = { cells: [], headerCells: 0 };
  }

  /** @param span number of columns that the cell covers; a header cell names all of them */
  addCell(text: string, isHeader: boolean, span: number): void {
    this.#row ??= { cells: [], headerCells: 0 };
    this.#row.cells.push(text);
    if (isHeader) this.#row.headerCells += 1;
    for (let extra = 1; extra < Math.min(span, 100); extra += 1) this.#row.cells.push(isHeader ? text : '');
  }

  /** @returns the row on one line, or an empty string when it was a header row or had no text */
  endRow(): string {
    const row = this.#row;
    this.#row = null;
    if (row === null || row.cells.length === 0) return '';
    const isHeader = this.isInHead || (row.headerCells === row.cells.length && row.cells.length > 1);
    if (isHeader && !this.#hasBody) {
      this.#header = row.cells;
      return '';
    }
    this.#hasBody = true;
    return tableRow(row.cells, this.#header);
  }

  /** @returns the cells of an unfinished row, which the table no longer has any use for */
  becomeLayout(): readonly string[] {
    this.isLayout = true;
    const cells = this.#row?.cells ?? [];
    this.#row = null;
    return cells;
  }

  /** @returns the header row's text if no row under it has carried it on, else an empty string */
  leftoverHeader(): string {
    return this.#header && !this.#hasBody ? tableRow(this.#header, null) : '';
  }
}
