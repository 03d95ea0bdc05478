const MONTHS = [
  ...['januari', 'februari', 'mars', 'april', 'maj', 'juni'],
  ...['juli', 'augusti', 'september', 'oktober', 'november', 'december'],
];
const MONTH = `(?<month>${MONTHS.join('|')})`;
const ISO = /^(?<year>(?:19|20)\d\d)-(?<number>\d\d)(?:-(?<day>\d\d))?$/;
const WRITTEN = new RegExp(`^(?:(?<day>\\d{1,2})\\s+)?${MONTH}\\s+(?<year>(?:19|20)\\d\\d)$`, 'i');
const YEAR = /^(?:19|20)\d\d$/;

const LABEL =
  /^(?:(?:upprättad|utgivnings|publicerings|besluts)?datum|upprättad|publicerad|utgiven|daterad)(?:\s*:\s*|\s+|$)(?:den\s+)?(?<rest>.*)$/i;
/** "Uppsala den 2025-03-14", "Uppsala i mars 2025": the line above a signature. */
const SIGNED = /^\p{Lu}[\p{L} -]{1,30}?(?:,?\s+den|,?\s+i|,)?\s+(?<rest>\d.*|\p{Ll}+ \d{4})$/u;
/** Where a date may stand alone and still be the date of the document. In lines that are not blank. */
const TOP_LINES = 40;

/**
 * Finds the date that a report states: a labelled one first, then a signature's, then one alone near the top.
 * @param lines trimmed lines that are not blank
 * @returns an ISO date, year-month or year
 */
export function findDate(lines: readonly string[]): string | null {
  for (const [index, line] of lines.entries()) {
    const rest = LABEL.exec(line)?.groups?.rest;
    if (rest === undefined) continue;
    const date = isoDate(rest) ?? (rest === '' ? isoDate(lines[index + 1] ?? '') : null);
    if (date !== null) return date;
  }
  for (const line of lines) {
    const date = isoDate(SIGNED.exec(line)?.groups?.rest ?? '');
    if (date !== null && date.length > 4) return date;
  }
  for (const line of lines.slice(0, TOP_LINES)) {
    const date = isoDate(line);
    if (date !== null && date.length > 4) return date;
  }
  return null;
}

/** The year a title ends with ("Årsrapport 2025"), but not one it looks forward to ("Vision 2040"). */
export function yearInTitle(title: string): string | null {
  const match = /(?<before>\p{L}*)[\s–-]+(?:(?:19|20)\d\d\s*[–-]\s*)?(?<year>(?:19|20)\d\d)$/u.exec(title);
  if (!match?.groups || /^(?:agenda|vision|mot|till|strategi|program)$/i.test(match.groups.before ?? ''))
    return null;
  return match.groups.year ?? null;
}

/** @returns the text as an ISO date if it is a date and nothing else: "5 november 2024" is "2024-11-05" */
export function isoDate(text: string): string | null {
  const trimmed = text.trim().replace(/[.,]$/, '');
  if (YEAR.test(trimmed)) return trimmed;
  const parts = (ISO.exec(trimmed) ?? WRITTEN.exec(trimmed))?.groups;
  if (!parts) return null;
  const month = Number(parts.number ?? MONTHS.indexOf(parts.month?.toLowerCase() ?? '') + 1);
  const day = Number(parts.day ?? 1);
  const exists =
    month >= 1 && month <= 12 && day >= 1 && day <= new Date(Number(parts.year), month, 0).getDate();
  if (!exists) return null;
  const units = [parts.year, month, ...(parts.day === undefined ? [] : [day])];
  return units.map((unit) => String(unit).padStart(2, '0')).join('-');
}
