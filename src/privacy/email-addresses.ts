import type { Found, Known } from './personal-data.ts';

/** The longest that the part before the at sign may be, and more than any part after it is. */
const LONGEST = 64;
const LOCAL_PART = /[\p{L}\d](?:[\p{L}\d._%+'-]{0,63})$/u;
const DOMAIN =
  /^[\p{L}\d](?:[\p{L}\d-]{0,40}(?:\.| ?(?:\(|\[|\b)(?:punkt|dot)(?:\)|\]|\b) ?)){1,5}[\p{L}]{2,12}(?![\p{L}\d])/iu;
const SPELLED_AT = /(?:\(|\[| )(?:at|snabel-?a)(?:\)|\]| )| ?[@\uff20] ?/giu;
/** Read by an office, not by a person. */
const OFFICE =
  /^(?:info|kontakt|registrator|registrering|kundtjanst|support|kansli|reception|funktion|socialtjansten|socialforvaltningen|stadsdelsforvaltning|noreply|no-reply|press|post|diariet?|dataskyddsombud|dso)(?:[._-]|$)/iu;

/** Finds e-mail addresses, also those with "(at)" for the sign. One that an office reads is only `possible`. */
export function findEmailAddresses(text: string, isKnown: Known): Found<'e-post'>[] {
  const found: Found<'e-post'>[] = [];
  for (const { 0: sign, index } of text.matchAll(SPELLED_AT)) {
    const after = index + sign.length;
    const local = LOCAL_PART.exec(text.slice(Math.max(0, index - LONGEST), index))?.[0];
    if (local === undefined) continue;
    const domain = DOMAIN.exec(text.slice(after, after + 4 * LONGEST))?.[0];
    if (domain === undefined) continue;
    const [start, end] = [index - local.length, after + domain.length];
    const isOffice = OFFICE.test(local) || isKnown(text.slice(start, end).toLowerCase());
    // "vi ses at skola.se" is a sentence, if an odd one.
    const isSpelled = sign.length > 1 && sign.startsWith(' ');
    found.push({ kind: 'e-post', start, end, certainty: isOffice || isSpelled ? 'possible' : 'certain' });
  }
  return found;
}
