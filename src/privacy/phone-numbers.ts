import type { Found, Known } from './personal-data.ts';

/** +46, 0046 or the first nought, and then figures in groups of any size. */
const NUMBER =
  /(?<![\d\p{L}_§+]|\d[-.,:/])\(?(?:(?:\+|00) ?46(?:[ \-/.()]{0,3}0\)? ?)?(?:[ \-/.()]{0,2}[1-9])|0 ?[1-9])(?:[ \-/.()]{0,2}\d){6,8}(?!\d|[.:/-]\d|,\d)/gu;
const FOREIGN = /(?<![\d\p{L}+])(?:\+|00(?=[1-9]))(?! ?46)[1-9]\d{0,2}(?:[ -]?\(?\d\)?){7,12}(?!\d)/gu;
const WORD_BEFORE =
  /(?<!\p{L})(?:telef[oå]n(?:nummer|nr)?|tel|tele|tlf|tfn|telnr|mob|mobil(?:en|nr|nummer|numret|telefon)?|ring(?:er|a)?|ringde|sms(?:a|:a|ade)?|swish(?:a|nummer)?|växeln?|nås på|nummer|numret|nr)(?: är| till [\p{L} ]{1,20})?[\s.:]*$/iu;
const AMOUNT_AFTER = /^ ?(?:kr|kronor|sek|tkr|mnkr|%|procent|st|barn|personer)(?!\p{L})/iu;
/** 08 alone has two figures; those of three are few, the rest have four. */
const AREA = /^\(?0 ?(?:8|1[013689]|2[136]|3[1356]|4[0246]|54|6[03]|7[02369]|90|[1-69]\d\d)\)? ?[-/)] ?\d/u;
const MOBILE = /^07[02369]\d{7}$/u;
/** Where the city of Stockholm answers (08-508), numbers of authorities and firms, free calls. */
const OFFICE = /^0(?:8508\d{5}|(?:10|75|20|77[01]|900|939)\d{4,7})$/u;

/**
 * Finds telephone numbers: Swedish mobiles and landlines, with country code or without, and foreign ones with a plus
 * sign. `certain` when written as one or named so; a switchboard, or a bare row of figures, is only `possible`.
 */
export function findPhoneNumbers(text: string, isKnown: Known): Found<'telefon'>[] {
  const found: Found<'telefon'>[] = [];
  const add = (start: number, end: number, certainty: 'certain' | 'possible') =>
    found.push({ kind: 'telefon', start, end, certainty });
  for (const { 0: written, index } of text.matchAll(NUMBER)) {
    const end = index + written.length;
    // 070201-4567 is written as a personnummer.
    if (/^\d{6}[-+]\d{4}$/u.test(written)) continue;
    const national = `0${written.replace(/\D/gu, '').replace(/^(?:0046|46)?0?/u, '')}`;
    if (national.length < 8 || AMOUNT_AFTER.test(text.slice(end, end + 12))) continue;
    const before = text.slice(Math.max(0, index - 40), index);
    const isAbroad = /^\(?(?:\+|00)/u.test(written);
    const isNamed = WORD_BEFORE.test(before);
    const isOffice = OFFICE.test(national) || isKnown(national);
    const isWritten = isAbroad || isNamed || AREA.test(written) || MOBILE.test(national);
    // "1 012 345 678" is one number, and "01 02 03 04" are four.
    if (
      !isWritten &&
      !isOffice &&
      (/\d ?$/u.test(before) || !/^0\d{7,9}$|^0\d{1,3} \d{2,3} \d{2,3}/u.test(written))
    )
      continue;
    add(index, end, isWritten && !isOffice ? 'certain' : 'possible');
  }
  for (const { 0: written, index } of text.matchAll(FOREIGN)) {
    const isPlus = written.startsWith('+');
    add(index, index + written.length, isPlus ? 'certain' : 'possible');
  }
  return found;
}
