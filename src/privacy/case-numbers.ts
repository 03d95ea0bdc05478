import type { Found, Known } from './personal-data.ts';

/** The word that says that a number of a case follows. */
const WORD =
  '(?<word>d(?:ia)?[.]?nr|dnr|diarienumret|diarienummer|diarie-nr|diarienr|ärende(?:t|nummer|numret|nr)?|ärende[ -]?id|ärendenummer|(?:person|social)?akt(?: ?nr|-nr|nummer|en| id|-id)?|journal(?: ?nr|nummer)|ärende[ -]nr|(?:klient|beslut|beställning|uppdrag)s?(?: ?nr|-nr|nummer|[ -]id)|mål ?(?:nr|nummer|numret)?|målnummer|beteckning)';
const NUMBER =
  '(?<prefix>\\p{Lu}{1,6}(?:-\\p{Lu}{1,6})?(?: |-|/)?)?(?<number>\\d{1,4}(?:\\.\\d{1,3}){0,3}[-/]\\d{2,7}(?:[-/.:]\\d{1,7}){0,3}|(?:19|20)\\d\\d[:]\\d{1,6}|\\d{5,9}[-/]\\d{2,4}(?:-\\d{1,4})?|\\d{5,9})';
const CASE = new RegExp(
  `(?<!\\p{L})${WORD}(?:\\.|:|,| med| nr| nummer| är|\\(| ){0,4} ?${NUMBER}(?![\\d\\p{L}]|[-/]\\d)`,
  'giu',
);
/** Courts write the kind of case before it: "B 1234-24", "T 567-2025". */
const COURT =
  /(?<![\p{L}\d])(?:mål(?:et)?(?: nr| nummer)?|domstol(?:en)?s?|rätt(?:en)?s?|målnr|målnummer)[.: ]{1,3}(?<case>(?:B|T|Ö|ÖÄ|UM|PMT|F|K)? ?\d{1,6}-\d{2,4})(?![\d-])/giu;
/** The police give a report its number: "5000-K123456-25". */
const REPORT = /(?<![\p{L}\d-])\d{4}-K\d{3,7}-\d{2}(?:\d\d)?(?![\p{L}\d-])/giu;
/** Their decisions are published, and are referred to by number. */
const PUBLISHED =
  /(?<!\p{L})(?:JO|JK|DO|IMY|ARN|SKR|Riksdagens ombudsmän|Justitieombudsmannen)(?::?s)?(?: (?:beslut|uttalande|yttrande|ärende))?(?: (?:i|med))?[\s,(]*$/u;
/** Without these there is no case, and most texts have neither. */
const FIGURES = /\d[-/:]\p{L}?\d|\d{5}/u;
const DATE = /^(?:19|20)\d\d-(?:0\d|1[0-2])-[0-3]\d$/u;

/**
 * Finds the numbers of cases. A number of figures only is somebody's case; one that begins with the letters of a board
 * may be the reference of a published document and is only `possible`, and one that the knowledge refers to is none.
 */
export function findCaseNumbers(text: string, isKnown: Known): Found<'diarienummer'>[] {
  const found: Found<'diarienummer'>[] = [];
  if (!FIGURES.test(text)) return found;
  for (const { 0: written, index, groups } of text.matchAll(CASE)) {
    const { word = '', prefix = '', number = '' } = groups ?? {};
    const reference = `${prefix}${number}`;
    const end = index + written.length;
    if (DATE.test(number) || isKnown(reference.toLowerCase())) continue;
    const isRegister = /nr|nummer|numret|id$/iu.test(word);
    // "ärende 2024", "mål 1-12" and "akten 2023-2024" say something else.
    const isPeriod = /^\d{1,3}[-/]\d{1,3}$|^(?:19|20)\d\d[-/](?:19|20)\d\d$|^(?:19|20)\d\d[-/]\d\d$/u.test(
      number,
    );
    if (isPeriod && !isRegister) continue;
    const isBare = !/[-/:]/u.test(number);
    if (!isRegister && isBare && number.length < 6) continue;
    const isPublished = PUBLISHED.test(text.slice(Math.max(0, index - 60), index));
    const isVague = isPeriod || isPublished || (!isRegister && isBare) || /\p{L}{2}/u.test(prefix);
    const certainty = isVague ? 'possible' : 'certain';
    found.push({ kind: 'diarienummer', start: end - reference.length, end, certainty });
  }
  for (const { 0: written, index, groups } of text.matchAll(COURT)) {
    const { case: number = '' } = groups ?? {};
    const end = index + written.length;
    const isBare = /^ ?\d{1,3}-\d{2,4}$/u.test(number);
    if (isBare && !/nr|nummer/iu.test(written)) continue;
    found.push({ kind: 'diarienummer', start: end - number.trim().length, end, certainty: 'certain' });
  }
  for (const { 0: written, index } of text.matchAll(REPORT))
    found.push({ kind: 'diarienummer', start: index, end: index + written.length, certainty: 'certain' });
  return found;
}
