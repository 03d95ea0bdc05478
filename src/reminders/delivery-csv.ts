/** A recipient on an occasion, in words. Times are milliseconds; null for what has not happened. */
export interface DeliveryRow {
  readonly occasion: number;
  readonly name: string;
  readonly state: string;
  readonly reason: string;
  readonly attempts: number;
  readonly sent: number | null;
  readonly acknowledged: number | null;
  readonly completed: number | null;
}

/** The names of the columns, in order. */
export interface DeliveryHead {
  readonly occasion: string;
  readonly name: string;
  readonly state: string;
  readonly reason: string;
  readonly attempts: string;
  readonly sent: string;
  readonly acknowledged: string;
  readonly completed: string;
}

const COLUMNS = [
  'occasion',
  'name',
  'state',
  'reason',
  'attempts',
  'sent',
  'acknowledged',
  'completed',
] as const satisfies readonly (keyof DeliveryHead)[];

/** Tells Excel that the file is UTF-8. */
const BOM = '\uFEFF';
/** What a spreadsheet reads as the beginning of a formula; OWASP, "CSV Injection". */
const FORMULA = /^[\s\u0000-\u001f]*[=+\-@|%＝＋－＠]/u;

/**
 * The file of who got a reminder, as a Swedish Excel opens it: semicolons between, a line break of two characters, a cell
 * that could be a formula made to be text (RFC 4180 otherwise). @param time says a moment
 */
export function deliveryCsv(
  rows: readonly DeliveryRow[],
  head: DeliveryHead,
  time: (ms: number) => string,
): string {
  const at = (ms: number | null) => (ms === null ? '' : time(ms));
  const cells = rows.map((row) => ({
    ...row,
    occasion: at(row.occasion),
    attempts: String(row.attempts),
    sent: at(row.sent),
    acknowledged: at(row.acknowledged),
    completed: at(row.completed),
  }));
  return (
    BOM + [head, ...cells].map((line) => `${COLUMNS.map((name) => cell(line[name])).join(';')}\r\n`).join('')
  );
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[";,\r\n\t]|^\s|\s$|^'/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
