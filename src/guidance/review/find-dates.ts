/** What a stretch of text says of time: a day, a weekday, one just gone ("i fredags"), a week, a month, a time of the day. */
export type TimeTag = 'datum' | 'veckodag' | 'dagen' | 'vecka' | 'manad' | 'klockslag';

export interface TimeFound {
  readonly tag: TimeTag;
  readonly start: number;
  readonly end: number;
}

const MONTH = '(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)';
const SHORT = '(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const FIGURE = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:20)?\\d\\d';
const OPEN = '(?<![\\p{L}\\d.,/:-])';
const SHUT = '(?![\\p{L}\\d]|[.,/:]\\d)';

/** The most telling first: where two overlap, the first one counts. */
const SHAPES: readonly (readonly [TimeTag, RegExp])[] = [
  ['klockslag', pattern(`(?:kl\\.?|klockan) ?\\d{1,2}(?:[.:]\\d\\d)?(?: ?[-–] ?\\d{1,2}(?:[.:]\\d\\d)?)?`)],
  ['datum', pattern(`20\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])`)],
  ['datum', pattern(`(?:20)?[12]\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])`)],
  ['datum', pattern(`(?:den )?${DAY}(?::?[ae]|\\.)? ?(?:${MONTH}|${SHORT}\\.?)(?: ${YEAR})?`)],
  ['datum', pattern(`${DAY}/${FIGURE}(?:[-/ ]${YEAR})?`)],
  ['datum', pattern(`${DAY}\\.${FIGURE}(?:\\.${YEAR})?`)],
  ['datum', pattern(`den ${DAY}(?::[ae]|:de)?`)],
  ['vecka', pattern(`(?:v\\.?|vecka|veckorna) ?[1-5]?\\d(?: ?[-–] ?[1-5]?\\d)?`)],
  ['manad', pattern(`${MONTH}(?: 20\\d\\d)?`)],
  // "jan–juni 2024": a hyphen before a month is no part of a number.
  ['manad', new RegExp(`(?<![\\p{L}\\d.,/:]|\\d-)(?:${MONTH}|${SHORT}\\.?)(?:[ -]?20\\d\\d)?${SHUT}`, 'giu')],
  ['dagen', pattern('i (?:mån|tis|ons|tors|fre|lör|sön)dags')],
  ['veckodag', pattern('(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en|ar|arna)?')],
];

function pattern(inner: string): RegExp {
  return new RegExp(`${OPEN}${inner}${SHUT}`, 'giu');
}

/** Finds written times. @returns them in the order of the text, none over another */
export function findDates(text: string): TimeFound[] {
  const taken = new Uint8Array(text.length);
  const found: TimeFound[] = [];
  for (const [tag, shape] of SHAPES) {
    for (const match of text.matchAll(shape)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken[start] === 1 || taken[end - 1] === 1) continue;
      taken.fill(1, start, end);
      found.push({ tag, start, end });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
