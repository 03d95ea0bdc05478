import { isoDate } from './find-date.ts';
import { isReferenceLine } from './find-reference.ts';

/** "3 (15)", "Sida 3 av 15", "3/15": what stands under or over the running title of a page. */
const PAGE_MARK =
  /(?:^|\s)(?:(?:sida\s+)?\d{1,4}\s?(?:\(\d{1,4}\)|av \d{1,4})|sida\s+\d{1,4}\/\d{1,4})$|^\d{1,3}\/\d{1,3}$/iu;
const KIND =
  '(?:\\p{L}+(?:rapport|berättelse|plan|uppföljning|granskning)|rapport|verksamhetsberättelse|verksamhetsplan)';
const KIND_AND_YEAR = new RegExp(
  `^(?:\\p{Lu}[\\p{L} -]{0,60} )?${KIND} (?:för )?(?:19|20)\\d\\d(?:[–-](?:19|20)?\\d\\d)?$`,
  'iu',
);
const SHORT_KIND = /^(?<kind>VB|VP) (?<year>20\d\d)$/u;
const SHORT_NAMES: Readonly<Record<string, string>> = { VB: 'Verksamhetsberättelse', VP: 'Verksamhetsplan' };
/** Headings that every other report has; they say nothing of which report it is. */
const COMMON_HEADING =
  /^(?:\d+\.?\s+)?(?:sammanfatt\p{L}+( analys)?|innehåll(?:sförteckning)?|inledning|bakgrund|förord|syfte|uppdrag(?:et)?|läsanvisning|bilag\p{L}+)(?:\s*\d*)$/iu;
const MAX_TITLE = 200;

/**
 * Finds the title of a report: that of its page headers, else the lines above its reference number, else a line such
 * as "Årsrapport 2025", else the lines that stand alone at the very top.
 * @param lines trimmed lines, blank ones as empty strings
 */
export function findTitle(lines: readonly string[]): string | null {
  return runningTitle(lines) ?? titleAtTop(lines, true) ?? kindAndYear(lines) ?? titleAtTop(lines, false);
}

/** @returns true for words that can name a document; a common heading ("Inledning") or a sentence cannot */
export function canBeTitle(text: string): boolean {
  return (
    /^[\p{Lu}\d"”]/u.test(text) &&
    /\p{L}{3}/u.test(text) &&
    text.length <= MAX_TITLE &&
    !/[.,;:!]$|https?:|www\./u.test(text) &&
    !COMMON_HEADING.test(text) &&
    isoDate(text) === null &&
    !isReferenceLine(text)
  );
}

function runningTitle(lines: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    if (!PAGE_MARK.test(line)) continue;
    const beside = line.replace(PAGE_MARK, '').trim();
    const title =
      beside || lines.slice(Math.max(0, index - 3), index).findLast((before) => before !== '') || '';
    // Without a blank line or the page's top above it, a line is the end of a paragraph rather than a header.
    const above = lines[lines.lastIndexOf(title, index) - 1] ?? '';
    if (canBeTitle(title) && (beside !== '' || above === '')) counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** @param isLabelled whether only lines that a reference number or a date follows at once will do */
function titleAtTop(lines: readonly string[], isLabelled: boolean): string | null {
  const start = lines.findIndex((line) => line !== '' && canStartTitle(line));
  if (start < 0 || start > 60) return null;
  const title: string[] = [];
  for (const line of lines.slice(start, start + 6)) {
    if (isReferenceLine(line) || /^datum\b/i.test(line)) return accepted(title);
    if (line === '') break;
    title.push(line);
  }
  return isLabelled || title.length > 3 ? null : accepted(title);
}

function canStartTitle(line: string): boolean {
  return !/^(?:https?:|www\.)|^\S+\.\S+$/u.test(line) && !PAGE_MARK.test(line);
}

function accepted(title: readonly string[]): string | null {
  const text = title.join(' ');
  return canBeTitle(text) ? text : null;
}

function kindAndYear(lines: readonly string[]): string | null {
  const named = lines.find((line) => line.length <= 100 && KIND_AND_YEAR.test(line));
  if (named) return named;
  const short = lines.map((line) => SHORT_KIND.exec(line)?.groups).find(Boolean);
  return short ? `${SHORT_NAMES[short.kind ?? '']} ${short.year}` : null;
}
