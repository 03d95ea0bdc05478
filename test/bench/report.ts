/** One line of the report. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  /** null for a row that is there for information. */
  readonly bar: { readonly text: string; readonly holds: boolean } | null;
}

/** What a part of the bench found: for people, and for whoever keeps the figures. */
export interface Findings {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly figures: unknown;
}

export function printFindings({ name, rows }: Findings): void {
  const what = Math.max(...rows.map((row) => row.what.length));
  const figure = Math.max(...rows.map((row) => row.figure.length));
  console.log(`\n${name}`);
  for (const row of rows) {
    const bar = row.bar ? `${row.bar.holds ? 'holds ' : 'MISSES'}  ${row.bar.text}` : '–';
    console.log(`  ${row.what.padEnd(what)}  ${row.figure.padStart(figure)}  ${bar}`);
  }
}
