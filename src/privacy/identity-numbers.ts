import * as judge from './judge-identity.ts';
import type { Found, IdentityNumberKind } from './personal-data.ts';
import { plainText } from './plain-text.ts';

interface Shape {
  readonly pattern: RegExp;
  readonly judge: judge.Judge;
}

const century = '(?<century>18|19|20)';
const birth = '(?<year>\\d\\d)(?<month>\\d\\d)(?<day>\\d\\d)';
/** A date with or without separators of its own. */
const date = `${century}?(?<year>\\d\\d)(?<split>[-./ ]?)(?<month>\\d\\d)\\k<split>(?<day>\\d\\d)`;
/** "sista fyra 1234", "och de fyra sista siffrorna är 1234", "kontrollsiffror: 1234" */
const lastFour =
  '[,.;]?\\s\\(?(?:(?:med|och|samt|där) )?(?:de |dom )?(?:(?:sista (?:fyra|4)|(?:fyra|4) sista)(?: siffror(?:na)?)?|(?:slut|kontroll)(?:siffror(?:na)?|siffra|nr|nummer))[: ]{1,3}(?:är )?';
/** Between the date and the last four: nothing, spaces, a dash, the plus sign of people past a hundred, a slip, a word. */
const separator =
  '(?<separator>\\*{0,2} {0,2}(?:\\\\?-{1,2}|[+/._:,])?(?: {0,2}\\*{0,2}|\\r?\\n {0,8})| ?\\r?\\n ?-? ?| {0,2}\\(|[,.;]? (?:de )?(?:nr|nummer)[: ]{1,3}(?:är )?|' +
  lastFour +
  ')';
/** "12 mars 2016" */
const writtenDate = `(?<day>\\d{1,2}) (?<name>jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}{0,6}\\.? ${century}?(?<year>\\d\\d)`;
const last = '(?<last>\\d\\d ?\\d\\d)';
/** What else may come between: signs, the code of a web page, a few words. Only a check digit that agrees counts then. */
const anything =
  '[^\\p{L}\\d]{1,4}|[^\\p{L}\\d]?&#?[a-z\\d]{2,6};|%(?:2[0bd]|e2%80%9[0-5])|[^\\p{L}\\d]{0,2}</?[a-z]{1,6}>[^\\p{L}\\d]?|[^\\p{L}\\d]{1,3}(?:(?:och|de|sista|fyra|4|siffror|siffrorna|är)[: ]{1,2}){2,6}';
const lastApart = '(?<last>\\d(?:[ -]?\\d){3})';
/** Four places where some are hidden: "XXXX", "32**", "XX34". */
const mask =
  '(?:NNNN|(?=(?:\\d{0,2}[X*?#_•]{2,4}|\\d{3}[*?#_•]|[X*#•]{2,4}\\d{1,2}|[*#•]\\d{3})(?![\\p{L}\\d*_]|-\\d))[\\dX*?#_•]{4})(?![\\p{L}\\d*_])';
const reserveLetters = '[A-HJ-NPR-UX-Z]{2}';

/** No number has fewer figures, when some of twelve are hidden or read as letters. */
const FEWEST = 5;

/** The most telling first: where two shapes overlap, the first one counts. */
const shapes: readonly Shape[] = [
  { pattern: shape(`${date}${separator}T(?:F[ -]?\\d{2}|[ -]?\\d{3})(?!\\p{L})`), judge: judge.temporary },
  { pattern: shape(`(?:${century} ?)?${birth}${separator}${mask}`), judge: judge.masked },
  {
    pattern: shape(
      '(?<whole>99[ -]?(?:1[ -]?9|2[ -]?0)(?:(?:[ -]?\\d){8}|\\d{4}(?: ?-? ?\\r?\\n ?-? ?| - ?| ?- )\\d{4}))',
    ),
    judge: judge.regionalReserve,
  },
  {
    pattern: shape(
      `(?<series>00|[2-9]\\d)(?<gap>[ -]?)(?<year>\\d\\d)[ -]?(?<month>\\d\\d)[ -]?(?<day>\\d\\d)${separator}${reserveLetters}[ -]?\\d\\d(?!\\p{L})`,
    ),
    judge: judge.nationalReserve,
  },
  {
    pattern: shape(
      '(?<!\\p{L})(?=[\\dOolISB]{0,8}[OolISB]|[\\d]{6,8} ?[-+]? ?[\\dOolI]{0,3}[OolI])(?<scanned>[\\dOolISB]{6,8} ?[-+]? ?[\\dOolI]{4})(?!\\p{L})',
      'gu',
    ),
    judge: judge.scanned,
  },
  {
    pattern: shape(
      `${date}(?<separator> ?-? ?|-\\r?\\n)(?<mixed>(?=\\d{0,3}[A-Z])[A-Z\\d]{4})(?!\\p{L})`,
      'gu',
    ),
    judge: judge.mixedReserve,
  },
  {
    pattern: shape(
      `${century}?${birth}(?<separator>-)(?<mixed>(?=\\d{0,3}[a-z])(?=[a-z]{0,3}\\d)[a-z\\d]{4})(?!\\p{L})`,
      'gu',
    ),
    judge: judge.mixedReserve,
  },
  { pattern: shape(`(?:${century} ?)?${birth}${separator}${last}`), judge: judge.numbered },
  {
    pattern: shape(
      `${century}?(?<year>\\d\\d)(?<split>[-./ ])(?<month>\\d\\d)\\k<split>(?<day>\\d\\d)${separator}${last}`,
    ),
    judge: judge.splitDate,
  },
  {
    pattern: shape(`${writtenDate}(?<separator> ?- ?|${lastFour})${last}`),
    judge: judge.inWords,
  },
  {
    pattern: shape(
      `(?<day>\\d{1,2})/(?<month>\\d{1,2})[ -]{1,2}${century}?(?<year>\\d\\d)(?<separator>${lastFour})${last}`,
    ),
    judge: judge.inWords,
  },
  {
    pattern: shape(
      '(?<spelled>(?:[12][ .-][089][ .-])?(?:\\d[ .-]){5}\\d(?: [-+] |[ .-])(?:\\d[ .-]){3}\\d)',
    ),
    judge: judge.spelled,
  },
  {
    pattern: shape(
      `(?:${century}[ ./-]?|(?!0))(?<year>\\d\\d)[ ./-]?(?<month>\\d\\d)[ ./-]?(?<day>\\d\\d)(?<separator> ?[-+]? ?)${last}`,
    ),
    judge: judge.loose,
  },
  {
    pattern: shape('(?<![\\d][ .,-])(?<spelled>(?:19|20)(?: ?\\d){6} ?[-+]? ?\\d(?: ?\\d){3})(?! ?\\d)'),
    judge: judge.spread,
  },
  {
    pattern: shape(`(?:${century}[ -]?)?${birth}(?<separator>${anything})${lastApart}`),
    judge: judge.scattered,
  },
  {
    pattern: shape('(?<year>\\d\\d)(?<month>\\d \\d)(?<day>\\d\\d)[ -](?<last>\\d{4})'),
    judge: judge.scattered,
  },
  {
    pattern: shape('(?:18|19|20)(?<year>\\d\\d)-(?<month>\\d{1,2})-(?<day>\\d{1,2})-(?<last>\\d{4})'),
    judge: judge.scattered,
  },
];

/**
 * Finds what looks like a Swedish identity number. Shape and a plausible date decide; the check digit only grades
 * the certainty, since a mistyped number is still personal data and some kinds have none.
 * @returns non-overlapping finds in the order of the text
 */
export function findIdentityNumbers(original: string): Found<IdentityNumberKind>[] {
  const { text, origin } = plainText(original);
  if (text.replace(/\D+/gu, '').length < FEWEST) return [];
  const found: Found<IdentityNumberKind>[] = [];
  const taken = new Uint8Array(text.length);
  for (const { pattern, judge } of shapes) {
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      // No shape fits inside another, so that the ends tell.
      if (taken[from] === 1 || taken[to - 1] === 1) continue;
      const verdict = judge({
        parts: match.groups ?? {},
        before: text.slice(Math.max(0, from - 30), from),
        after: text.slice(to, to + 20),
      });
      if (verdict === null) continue;
      taken.fill(1, from, to);
      const [start, end] = origin(from, to);
      found.push({ ...verdict, start, end });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** Alone: no figure before it, and none after it that would make it a longer number. */
function shape(source: string, flags = 'giu'): RegExp {
  return new RegExp(`(?<!\\d)${source}(?!\\d|[.:,]\\d{1,3}(?!\\d))`, flags);
}
