import { passesLuhn } from './passes-luhn.ts';

export type IdentityNumberKind = 'personnummer' | 'samordningsnummer' | 't-nummer' | 'reservnummer';

/**
 * `certain`: shape and check digit agree, or the shape is unmistakable. `likely`: the shape alone, which is enough
 * to refuse, since a mistyped number still points at somebody. `possible`: could also be a date or a row of figures.
 */
export type Certainty = 'certain' | 'likely' | 'possible';

export interface IdentityNumber {
  readonly kind: IdentityNumberKind;
  /** Position in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly certainty: Certainty;
}

interface Shape {
  readonly pattern: RegExp;
  /** @returns null when the shape fits but the content does not, as when the month is 14 */
  readonly judge: (found: Found) => Omit<IdentityNumber, 'start' | 'end'> | null;
}

interface Found {
  readonly parts: Readonly<Record<string, string | undefined>>;
  readonly before: string;
  readonly after: string;
}

const gap = '[ \\t\\u00a0\\u2007\\u2009\\u202f\\u200b]';
const dash = '[-\\u2010-\\u2015\\u2212\\u00ad]';
const century = '(?<century>18|19|20)';
const spacedCentury = `(?:${century}${gap}?)?`;
const birth = '(?<year>\\d\\d)(?<month>\\d\\d)(?<day>\\d\\d)';
/** Between the date and the last four: nothing, spaces, a dash, the plus sign of people past a hundred, or a slip. */
const separator = `(?<separator>${gap}{0,2}(?:${dash}{1,2}|[+/._:])?(?:${gap}{0,2}|\\r?\\n))`;
const last = `(?<last>\\d{2}${gap}?\\d{2})`;
const alone = { before: '(?<![\\d])', after: '(?!\\d|[.,:]\\d)' };
/** Four places where some are hidden: "XXXX", "32**", "XX34". */
const mask = '(?=(?:\\d{0,3}[X*?#_•N]+|[X*#•]+\\d+)(?![\\p{L}\\d*_]))[\\dX*?#_•N]{4}(?![\\p{L}\\d*_])';
const reserveLetter = '[A-HJ-NPR-UX-Z]';

/** The most telling first: where two shapes overlap, the first one counts. */
const shapes: readonly Shape[] = [
  { pattern: shape(`${century}?${birth}${dash}?${gap}?T(?:F${gap}?\\d{2}|${gap}?\\d{3})`), judge: temporary },
  {
    pattern: shape(`${spacedCentury}${birth}${separator}${mask}`),
    judge: masked,
  },
  {
    pattern: shape(
      `99${gap}?(?:19|20)${gap}?\\d{2}${gap}?(?:\\d{2}${gap}?${dash}?${gap}?\\d{4}|${dash}?\\d{6})`,
    ),
    judge: regionalReserve,
  },
  {
    pattern: shape(`(?<series>00|[2-9]\\d)${birth}${separator}${reserveLetter}{2}\\d{2}`),
    judge: nationalReserve,
  },
  { pattern: shape(`${spacedCentury}${birth}${separator}${last}`), judge: numbered },
  {
    pattern: shape(
      `${century}?(?<year>\\d\\d)(?<split>${dash}|[./]|${gap})(?<month>\\d\\d)\\k<split>(?<day>\\d\\d)${separator}${last}`,
    ),
    judge: splitDate,
  },
  {
    pattern: shape(
      `${century}?${birth}(?<separator>${dash}?)(?<mixed>(?=\\d*[A-Z])(?=[A-Z]*\\d)[A-Z\\d]{4})(?!\\p{L})`,
      'gu',
    ),
    judge: mixedReserve,
  },
  {
    pattern: shape(
      `(?<spelled>(?:[12]${gap}[089]${gap})?(?:\\d${gap}){5}\\d${gap}(?:${dash}${gap})?(?:\\d${gap}){3}\\d)`,
    ),
    judge: spelled,
  },
];

/**
 * Finds what looks like a Swedish identity number. Shape and a plausible date decide; the check digit only grades
 * the certainty, since a mistyped number is still personal data and some kinds have none.
 * @returns non-overlapping finds in the order of the text
 */
export function findIdentityNumbers(text: string): IdentityNumber[] {
  const found: IdentityNumber[] = [];
  for (const { pattern, judge } of shapes) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const verdict = judge({
        parts: match.groups ?? {},
        before: text.slice(Math.max(0, start - 30), start),
        after: text.slice(end, end + 20),
      });
      if (verdict !== null) found.push({ ...verdict, start, end });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

function numbered({ parts, before, after }: Found): ReturnType<Shape['judge']> {
  const kind = kindOf(parts);
  if (kind === null) return null;
  const valid = checks(parts);
  const bare = parts.separator === '' && parts.century === undefined;
  if (bare && (phoneWord.test(before) || amountWord.test(after))) return null;
  // 20241102_1430 and 241102:1430 are points in time, and the next line may start with any four figures.
  if (/[._:]|^\s*\n/.test(parts.separator ?? '')) return valid ? { kind, certainty: 'likely' } : null;
  if (valid) return { kind, certainty: 'certain' };
  const spaced = /^\s+$/.test(parts.separator ?? '') && parts.century !== undefined;
  return { kind, certainty: spaced || looksMobile(parts, bare) ? 'possible' : 'likely' };
}

/** A date with its own separators and four more digits: "1964-08-23 3234", but also a date and a number after it. */
function splitDate({ parts, before, after }: Found): ReturnType<Shape['judge']> {
  const kind = kindOf(parts);
  if (kind === null) return null;
  const { century, year, split, separator = '', last = '' } = parts;
  const spaced = /^\s*$/.test(separator);
  // 08-12 10 56 78 is a telephone number in Stockholm.
  if (century === undefined && year?.startsWith('0') && /\s/.test(split ?? '') && /\d\s?-\s?$/.test(before))
    return null;
  // The rest of a period: 2024-01-01–2024-12-31.
  if (/^[-–./]\d/.test(after) || /[._:]/.test(separator)) return null;
  if (checks(parts)) return { kind, certainty: 'likely' };
  if (spaced && (/^(19|20)\d\d$/.test(last) || amountWord.test(after) || countedWord.test(after)))
    return null;
  return { kind, certainty: 'possible' };
}

/** Every digit on its own: "6 4 0 8 2 3 - 3 2 3 4". */
function spelled({ parts }: Found): ReturnType<Shape['judge']> {
  const digits = (parts.spelled ?? '').replace(/\D/g, '').slice(-10);
  const [, year, month, day, last] = /^(..)(..)(..)(....)$/.exec(digits) ?? [];
  const kind = kindOf({ month, day });
  if (kind === null) return null;
  return { kind, certainty: checks({ year, month, day, last }) ? 'likely' : 'possible' };
}

function masked({ parts }: Found): ReturnType<Shape['judge']> {
  const kind = kindOf(parts);
  return kind === null ? null : { kind, certainty: 'likely' };
}

function temporary({ parts }: Found): ReturnType<Shape['judge']> {
  if (kindOf(parts) === null) return null;
  return { kind: 't-nummer', certainty: parts.century === undefined ? 'likely' : 'certain' };
}

/** Region Stockholm: 99, the year of issue and six figures without a check digit that is known. */
function regionalReserve(): ReturnType<Shape['judge']> {
  return { kind: 'reservnummer', certainty: 'likely' };
}

/** 19 and 20 raised by three as many times as the numbers of a day have run out; 00 when the date is unknown. */
function nationalReserve({ parts }: Found): ReturnType<Shape['judge']> {
  const series = Number(parts.series);
  if (series !== 0 && (series < 22 || series % 3 === 0 || kindOf(parts) === null)) return null;
  return { kind: 'reservnummer', certainty: 'likely' };
}

/** Region Skåne: a date and four characters, at least one of them a letter. */
function mixedReserve({ parts }: Found): ReturnType<Shape['judge']> {
  if (kindOf(parts) === null) return null;
  return { kind: 'reservnummer', certainty: parts.separator === '' ? 'possible' : 'likely' };
}

/** Days 61–91 are coordination numbers. A month above 19 belongs to an organisation, not to a person. */
function kindOf(parts: Found['parts']): 'personnummer' | 'samordningsnummer' | null {
  const [month, day] = [Number(parts.month), Number(parts.day)];
  if (month < 1 || month > 12) return null;
  if (day >= 1 && day <= 31) return 'personnummer';
  return day >= 61 && day <= 91 ? 'samordningsnummer' : null;
}

function checks({ year, month, day, last }: Found['parts']): boolean {
  return passesLuhn(`${year}${month}${day}${last}`.replace(/\D/g, ''));
}

/** 0701234567 is a mobile number and a birthday in 2007 at once. */
function looksMobile({ year, month }: Found['parts'], bare: boolean): boolean {
  return bare && year === '07' && month?.startsWith('0') === true;
}

const phoneWord =
  /(?:tel|telefon|telefonnummer|telnr|mobil|mobilen|mobilnummer|mobilnr|ring|sms|sms:a|swish|nås på)[\s.:]*$/iu;
const amountWord = /^\s*(?:kr|kronor|sek|tkr|mnkr|mkr|miljoner|tusen|euro|%|procent)(?!\p{L})/iu;
const countedWord =
  /^\s*(?:st|barn|unga|ungdomar|familjer|personer|ärenden|insatser|utredningar|anmälningar|timmar)(?!\p{L})/iu;

function shape(source: string, flags = 'giu'): RegExp {
  return new RegExp(`${alone.before}${source}${alone.after}`, flags);
}
