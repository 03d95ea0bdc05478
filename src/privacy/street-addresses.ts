import type { Found, Known } from './personal-data.ts';

const NAME = "\\p{Lu}[\\p{L}'’:.-]{0,40}";
/** Words that end the name of a street, as the last part of it or on their own. */
const ENDING =
  'gata|gatan|gatans|väg|vägen|gränd|gränden|stig|stigen|allé|allén|torg|torget|backe|backen|backarna|plats|platsen|slinga|slingan|esplanad|esplanaden|kaj|kajen|strand|stranden|ring|ringen|stråket|gården|gårdsväg|liden|trappor|hamn|hamnen|bro|bron|brinken|brinkar|parken|terrassen|promenaden|plan|plats|led|leden|kroken|kulle|kullen|höjden|ängen|gärdet|lunden|dalen|tåget|vreten|svängen|gången|brynet|åsen|hagen|udden|trappan|rundan|vändan|spåret|faret|knuten|hörnan|steget|höjd|vret|gärde|krok|äng|grind|passet|allen';
const NUMBER =
  '\\d{1,3}(?:-\\d{1,3})?(?!\\d|[.,:%]\\d|[ ]?(?:§|%|kap|år|procent|barn|kr|st|dagar|veckor|månader|tim|min|gånger|ggr|personer|familjer|mil|km|meter|-\\d))';
const DOOR =
  '(?: ?[A-Ha-h](?![\\p{L}\\d]))?(?:,? ?(?:lgh|lägenhet|vån|våning|port|uppg|uppgång|tr|nb)\\.? ?\\d{0,4}(?: ?tr)?|,? \\d{1,2} ?tr(?!\\p{L})){0,3}';
const TOWN = '(?:,? ?\\n? ?(?:SE?-)?\\d{3} ?\\d{2} \\p{Lu}[\\p{L}-]{1,30})?';
/** Most texts have nothing of the kind, and this is quick to see. */
const STREET_AND_NUMBER = new RegExp(`(?:${ENDING}) \\d`, 'iu');
/** "Storgatan 12", "Lilla Nygatan 4 B, lgh 1101", "Drottning Kristinas väg 10", "S:t Eriksplan 2". */
const STREET = new RegExp(
  `(?<![\\p{L}\\d])(?<street>(?:${NAME} ){0,2}\\p{Lu}[\\p{L}'’:-]{0,40}?(?:${ENDING}|${ENDING.toUpperCase()})|(?:${NAME}(?<![:.]) ){1,2}(?:${ENDING}|${ENDING.toUpperCase()})) (?<number>${NUMBER})(?<door>${DOOR})${TOWN}`,
  'gu',
);
const TYPED = new RegExp(
  `(?<![\\p{L}\\d])(?<street>(?:(?:norra|södra|östra|västra|lilla|stora|nya|gamla|sankta?) )?\\p{Ll}{1,30}(?:gatan?|väge?n?|gränd(?:en)?|stige?n|torget|allén?|svängen|gången|ringen|backen?|slingan|kajen|brinken|esplanaden|brynet)) (?<number>${NUMBER})(?:(?: ?[a-h])(?![\\p{L}\\d]))?`,
  'gu',
);
const BOX = /(?<![\p{L}\d])(?:box|postbox|c\/o) ?\d{1,5}(?!\d)/giu;
const POSTCODE =
  /(?<![\p{L}\d,.]|\d[ -])(?:SE?-)?[1-9]\d{2} ?\d{2}(?: {1,2})(?<town>\p{Lu}\p{Ll}[\p{L}-]{1,30})(?![\p{L}])/gu;
const LIVES =
  /(?<![\p{L}])(?:bor|bodde|flyttar|flyttat|adress|adressen|hemma) (?:i |på |till )?(?<place>\p{Lu}\p{L}{2,30}(?:gatan|vägen|gränd|stigen|torget|allén|backen))(?![\p{L}])/gu;
/** Written with a capital at the start of a sentence, and no street. */
const NO_STREET =
  /(?:^|\p{L})(?:fråga|mål|insats|vård|besluts|handlings|genomförande|utrednings|arbets|tids?|aktivitets|års|krav|skydds|säkerhets|samtals|skol|kris|vecko|månads|dags|stöd|utvecklings|uppföljnings|dokumentations|projekt|hand|lednings|kontakt|fram|vård)(?:plan|gången|leden|vägen|trappor|steget)$|(?:om|år|in|ut|till|över|före|fort|av|upp|ned|sam|pro|be|höger|vänster)gången$|(?:mellan|för|första|andra|nästa|fram)steget$|(?:rätts|föräldra)(?:passet|hörnan)$|(?:järnvägs?|av|om|ut|motor|skol|arbets|vård|flykt|kost|till|bort|mot)väge?n?$|förhållandeväg$/iu;

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
    const isVague =
      /(?:plan|park|led|leden|hamn|bro|ring|gården|dalen|tåget|kroken|kaj|plats|strand|gången|hagen|rundan|vändan|spåret|faret|knuten|hörnan|steget|krok|äng|grind|passet|allen)$/u.test(
        last,
      );
    const isOfKnowledge = (lower === last && isKnown(last)) || isKnown(`${lower} ${number}`);
    add(match.index, match.index + match[0].length, isVague || isOfKnowledge ? 'possible' : 'certain');
  }
  for (const { 0: written, index, groups } of isThere ? text.matchAll(TYPED) : []) {
    const { street = '' } = groups ?? {};
    if (!isKnown(street) && !NO_STREET.test(street)) add(index, index + written.length, 'possible');
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
