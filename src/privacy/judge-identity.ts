import { passesLuhn } from './passes-luhn.ts';
import type { Certainty, IdentityNumberKind } from './personal-data.ts';

/** What a shape has found: its named parts, and the text around it. */
export interface Sighting {
  readonly parts: Readonly<Record<string, string | undefined>>;
  readonly before: string;
  readonly after: string;
}

type Verdict = { readonly kind: IdentityNumberKind; readonly certainty: Certainty } | null;

/** @returns null when the shape fits but the content does not, as when the month is 14 */
export type Judge = (sighting: Sighting) => Verdict;

/** A date in six or eight figures, and four more. */
export function numbered({ parts, before, after }: Sighting): Verdict {
  const kind = kindOf(parts);
  if (kind === null) return null;
  const { century, separator = '', last = '' } = parts;
  const valid = checks(parts);
  const bare = separator === '' && century === undefined;
  if (bare && (phoneWord.test(before) || amountWord.test(after))) return null;
  // 20241102_1430 and 241102:1430 are points in time, and the next line may start with any four figures.
  if (/[._:,]|^\s*\n\s*$/.test(separator) && !/\p{L}/u.test(separator))
    return valid ? { kind, certainty: 'likely' } : null;
  const isSpaced = /^ +$/.test(separator);
  if (valid) {
    const isFile = century !== undefined && separator === '' && /_$/.test(before);
    const isTime = isSpaced && timeOrYear.test(last.replace(' ', ''));
    return {
      kind,
      certainty: isTime || isFile || (isSpaced && amountWord.test(after)) ? 'likely' : 'certain',
    };
  }
  if (isSpaced && amountWord.test(after)) return null;
  return {
    kind,
    certainty: (isSpaced && century !== undefined) || looksMobile(parts, bare) ? 'possible' : 'likely',
  };
}

/** A date with its own separators and four more digits: "1964-08-23 3234", but also a date and a number after it. */
export function splitDate({ parts, before, after }: Sighting): Verdict {
  const kind = kindOf(parts);
  if (kind === null) return null;
  const { century, year, split = '', separator = '', last = '' } = parts;
  const isSpaced = /^\s*$/.test(separator);
  // 08-12 10 56 78 is a telephone number in Stockholm.
  if (century === undefined && year?.startsWith('0') && split === ' ' && /\d\s?-\s?$/.test(before))
    return null;
  // The rest of a period: 2024-01-01–2024-12-31.
  const isInWords = /\p{L}/u.test(separator);
  if (/^[-./]\d/.test(after)) return null;
  if (/[._:,/]/.test(separator) && !isInWords)
    return separator === '/' && checks(parts) && !timeOrYear.test(last)
      ? { kind, certainty: 'likely' }
      : null;
  if (checks(parts)) {
    const isJoined = separator.includes('-') || separator === '+' || isInWords;
    return { kind, certainty: isJoined && split !== ' ' ? 'certain' : 'likely' };
  }
  // A row of a table: 12 10 15 1234.
  if (split === ' ' && century === undefined && isSpaced) return null;
  if (isSpaced && (/^(19|20)\d\d$/.test(last) || amountWord.test(after) || countedWord.test(after)))
    return null;
  return { kind, certainty: 'possible' };
}

/** "12 mars 2016, sista fyra 3234"; with a hyphen it may be a period of years, so that the check digit has to agree. */
export function inWords({ parts }: Sighting): Verdict {
  const { name = '', day = '', year, separator = '', last = '' } = parts;
  const written = { month: parts.month?.padStart(2, '0') ?? monthOf(name), day: day.padStart(2, '0') };
  const kind = kindOf(written);
  if (kind === null) return null;
  if (checks({ ...written, year, last }))
    return timeOrYear.test(last) && !/\p{L}/u.test(separator) ? null : { kind, certainty: 'likely' };
  return /\p{L}/u.test(separator) ? { kind, certainty: 'likely' } : null;
}

/** Every digit on its own: "6 4 0 8 2 3 - 3 2 3 4". */
export function spelled({ parts }: Sighting): Verdict {
  const [, year, month, day, last] =
    /^(..)(..)(..)(....)$/.exec((parts.spelled ?? '').replace(/\D/g, '').slice(-10)) ?? [];
  const kind = kindOf({ month, day });
  if (kind === null) return null;
  return { kind, certainty: checks({ year, month, day, last }) ? 'likely' : 'possible' };
}

/** With gaps in odd places, as a scanner leaves them: "201 60412-3234". Only when the check digit agrees. */
export function spread(sighting: Sighting): Verdict {
  const verdict = amountWord.test(sighting.after) ? null : spelled(sighting);
  return verdict?.certainty === 'likely' ? verdict : null;
}

/** Grouped in some other way, as "1964 0823 3234": only when the check digit agrees. */
export function loose({ parts, before, after }: Sighting): Verdict {
  const kind = kindOf(parts);
  if (kind === null || !checks(parts) || /[\d][ ,.-]$/.test(before) || /^[ -]\d/.test(after)) return null;
  return amountWord.test(after) ? null : { kind, certainty: 'likely' };
}

/** With anything between: only when the check digit agrees, and never a telephone number or a point in time. */
export function scattered({ parts, before, after }: Sighting): Verdict {
  const [month = '', last = ''] = [parts.month, parts.last].map((part) => part?.replace(/\D/g, ''));
  const [monthOfTwo, day] = [month.padStart(2, '0'), parts.day?.padStart(2, '0')];
  const kind = kindOf({ month: monthOfTwo, day });
  if (kind === null || !checks({ year: parts.year, month: monthOfTwo, day, last })) return null;
  if (phoneWord.test(before) || amountWord.test(after)) return null;
  // 20241102; 1430 is a point in time.
  if (timeOrYear.test(last) && !/[-~=&%[(<]/.test(parts.separator ?? '')) return null;
  return { kind, certainty: 'likely' };
}

/** As a scanner reads it: the letter O for nought, l or I for one, S for five, B for eight. */
export function scanned({ parts }: Sighting): Verdict {
  const digits = (parts.scanned ?? '')
    .replace(/[Oo]/g, '0')
    .replace(/[lI]/g, '1')
    .replace(/S/g, '5')
    .replace(/B/g, '8')
    .replace(/\D/g, '');
  const [, century, year, month, day, last] = /^(18|19|20)?(..)(..)(..)(....)$/.exec(digits) ?? [];
  const kind = kindOf({ month, day });
  if (kind === null || !checks({ year, month, day, last })) return null;
  return { kind, certainty: century === undefined ? 'likely' : 'certain' };
}

/** A date and the hidden last four. */
export function masked({ parts }: Sighting): Verdict {
  const kind = kindOf(parts);
  return kind === null || /\n/.test(parts.separator ?? '') ? null : { kind, certainty: 'likely' };
}

/** T and three figures, or TF and two, after the date, which IVO writes with its century. */
export function temporary({ parts }: Sighting): Verdict {
  if (kindOf(parts) === null) return null;
  const isPlain = parts.century !== undefined && /^-?$/.test(parts.split ?? '');
  return { kind: 't-nummer', certainty: isPlain ? 'certain' : 'likely' };
}

/** Region Stockholm: 99, the year of issue and six figures without a check digit that is known. */
export function regionalReserve({ parts, after }: Sighting): Verdict {
  const { whole = '' } = parts;
  if (amountWord.test(after)) return null;
  const kind = 'reservnummer';
  if (/^99[ -]?\d{4}-?\d\d-?\d{4}$/.test(whole)) return { kind, certainty: 'certain' };
  return { kind, certainty: /^99[ -]?\d{4}[ -]?\d{6}$/.test(whole) ? 'likely' : 'possible' };
}

/** 19 and 20 raised by three as many times as the numbers of a day have run out; 00 when the date is unknown. */
export function nationalReserve({ parts }: Sighting): Verdict {
  const series = Number(parts.series);
  if (series !== 0 && (series < 22 || series % 3 === 0 || kindOf(parts) === null)) return null;
  const isPlain = parts.gap === '' && /^ ?-? ?$/.test(parts.separator ?? '');
  return { kind: 'reservnummer', certainty: isPlain ? 'certain' : 'likely' };
}

/** Region Skåne: a date and four characters, at least one of them a letter. */
export function mixedReserve({ parts }: Sighting): Verdict {
  if (kindOf(parts) === null) return null;
  const { century, split = '', separator = '', mixed = '' } = parts;
  const isPossible =
    !/\d/.test(mixed) || mixed !== mixed.toUpperCase() || separator === ' ' || part.test(mixed);
  if (isPossible || split === ' ' || (separator === '' && century === undefined))
    return { kind: 'reservnummer', certainty: 'possible' };
  const isPlain = century !== undefined && split === '' && separator === '-';
  return { kind: 'reservnummer', certainty: isPlain ? 'certain' : 'likely' };
}

/** Days 61–91 are coordination numbers. A month above 19 belongs to an organisation, not to a person. */
function kindOf(parts: Sighting['parts']): 'personnummer' | 'samordningsnummer' | null {
  const [month, day] = [Number(parts.month), Number(parts.day)];
  if (!(month >= 1 && month <= 12)) return null;
  if (day >= 1 && day <= 31) return 'personnummer';
  return day >= 61 && day <= 91 ? 'samordningsnummer' : null;
}

const MONTHS = 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ');

/** @param name its first three letters */
function monthOf(name: string): string {
  return String(MONTHS.indexOf(name.toLowerCase()) + 1).padStart(2, '0');
}

function checks({ year, month, day, last }: Sighting['parts']): boolean {
  return passesLuhn(`${year}${month}${day}${last}`.replace(/\D/g, ''));
}

/** 0701234567 is a mobile number and a birthday in 2007 at once. */
function looksMobile({ year, month }: Sighting['parts'], bare: boolean): boolean {
  return bare && year === '07' && month?.startsWith('0') === true;
}

/** What the parts of a file's name are called: "20241102-REV1". */
const part = /^(?:rev|ver|del|bil|kap|sid|nr|v)\d+$/i;
/** 1430, 2024 */
const timeOrYear = /^(?:[01]\d|2[0-3])[0-5]\d$|^(?:19|20)\d\d$/;
const phoneWord =
  /(?<!\p{L})(?:tel|telefon|telefonnummer|telnr|mobil|mobilen|mobilnummer|mobilnr|ring|sms|sms:a|swish|nås på)[\s.:]*$/iu;
const amountWord = /^\s*(?:kr|kronor|sek|tkr|mnkr|mkr|miljoner|tusen|euro|%|procent)(?!\p{L})/iu;
const countedWord =
  /^\s*(?:st|barn|unga|ungdomar|familjer|personer|ärenden|insatser|utredningar|anmälningar|timmar)(?!\p{L})/iu;
