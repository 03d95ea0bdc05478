import type { Found, Known } from './personal-data.ts';

const NAME = "\\p{Lu}[\\p{L}'’:.-]{0,40}";
/** Words that end the name of a street, as the last part of it or on their own. */
const ENDING =
  'gata|gatan|gatans|väg|vägen|gränd|gränden|stig|stigen|allé|allén|torg|torget|backe|backen|plats|platsen|slinga|slingan|esplanad|esplanaden|kaj|kajen|strand|stranden|ring|ringen|stråket|gården|gårdsväg|liden|trappor|hamn|hamnen|bro|bron|brinken|brinkar|parken|terrassen|promenaden|plan|plats|led|leden|kroken|kulle|kullen|höjden|ängen|gärdet|lunden|dalen|tåget|vreten|svängen';
const NUMBER =
  '\\d{1,3}(?!\\d|[.,:%]\\d|[ ]?(?:§|%|kap|år|procent|barn|kr|st|dagar|veckor|månader|timmar|-\\d))';
const DOOR =
  '(?: ?[A-Ha-h](?![\\p{L}\\d]))?(?:,? ?(?:lgh|lägenhet|vån|våning|port|uppg|uppgång|tr|nb)\\.? ?\\d{0,4}(?: ?tr)?){0,3}';
const TOWN = '(?:,? ?\\n? ?(?:SE?-)?\\d{3} ?\\d{2} \\p{Lu}[\\p{L}-]{1,30})?';
/** Most texts have nothing of the kind, and this is quick to see. */
const STREET_AND_NUMBER = new RegExp(`(?:${ENDING}) \\d`, 'iu');
/** "Storgatan 12", "Lilla Nygatan 4 B, lgh 1101", "Drottning Kristinas väg 10", "S:t Eriksplan 2". */
const STREET = new RegExp(
  `(?<![\\p{L}\\d])(?<street>(?:${NAME} ){0,2}(?:\\p{Lu}[\\p{L}'’:-]{0,40}?(?:${ENDING})|(?<=\\p{L} )(?:${ENDING}))) (?<number>${NUMBER})(?<door>${DOOR})${TOWN}`,
  'gu',
);
const TYPED =
  /(?<![\p{L}\d])(?<street>\p{Ll}{3,30}(?:gatan|vägen|gränd|stigen|torget|allén)) (?<number>\d{1,3})(?:(?: ?[a-h])(?![\p{L}\d]))?(?![\d.,:%]\d|\d)(?! ?(?:%|procent|år|barn|kap|§))/gu;
const BOX = /(?<![\p{L}\d])(?:box|postbox|c\/o) ?\d{1,5}(?!\d)/giu;
const POSTCODE =
  /(?<![\p{L}\d,.]|\d[ -])(?:SE?-)?[1-9]\d{2} ?\d{2}(?: {1,2})(?<town>\p{Lu}\p{Ll}[\p{L}-]{1,30})(?![\p{L}])/gu;
const LIVES =
  /(?<![\p{L}])(?:bor|bodde|flyttar|flyttat|adress|adressen|hemma) (?:i |på |till )?(?<place>\p{Lu}\p{L}{2,30}(?:gatan|vägen|gränd|stigen|torget|allén|backen))(?![\p{L}])/gu;
/** Written with a capital at the start of a sentence, and no street. */
const NO_STREET =
  /(?:^|\p{L})(?:fråga|mål|insats|vård|besluts|handlings|genomförande|utrednings|arbets|tids|aktivitets|års|krav)(?:s)?(?:plan|gången|leden|vägen|trappor)$/iu;

/**
 * Finds street addresses with a number, boxes and postcodes with a town; and a street without a number after "bor".
 * An address that the knowledge names, a box, and a word that may also be something else are only `possible`.
 */
export function findStreetAddresses(text: string, isKnown: Known): Found<'adress'>[] {
  const found: Found<'adress'>[] = [];
  const add = (start: number, end: number, certainty: 'certain' | 'possible') =>
    found.push({ kind: 'adress', start, end, certainty });
  const isThere = STREET_AND_NUMBER.test(text);
  for (const match of isThere ? text.matchAll(STREET) : []) {
    const { street = '', number = '' } = match.groups ?? {};
    const lower = street.toLowerCase();
    const last = lower.split(' ').at(-1)!;
    if (NO_STREET.test(street)) continue;
    const isVague = /(?:plan|park|led|leden|hamn|bro|ring|gården|dalen|tåget|kroken|kaj|plats|strand)$/u.test(
      last,
    );
    const isOfKnowledge = isKnown(last) || isKnown(`${lower} ${number}`);
    add(match.index, match.index + match[0].length, isVague || isOfKnowledge ? 'possible' : 'certain');
  }
  for (const { 0: written, index, groups } of isThere ? text.matchAll(TYPED) : []) {
    if (!isKnown(groups!.street!)) add(index, index + written.length, 'possible');
  }
  for (const { 0: written, index } of text.matchAll(BOX)) add(index, index + written.length, 'possible');
  for (const { 0: written, index } of text.matchAll(POSTCODE)) add(index, index + written.length, 'possible');
  for (const { 0: written, index, groups } of text.matchAll(LIVES)) {
    const { place = '' } = groups ?? {};
    const end = index + written.length;
    if (!isKnown(place.toLowerCase())) add(end - place.length, end, 'possible');
  }
  return found;
}
