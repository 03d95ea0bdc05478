import { firstNames } from './first-names.ts';
import { findIdentityNumbers } from './identity-numbers.ts';

/** What in a text may point out a person. */
export type PersonalSign = 'identity' | 'phone' | 'email' | 'name';

const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;
/** Swedish numbers: +46 or 0 and seven to ten figures, however they are spaced. */
const PHONE = /(?<![\d\p{L}])\(?(?:\+46|0046|0)(?:[\s-]?\(?0?\)?)(?:[\s()-]{0,2}\d){7,10}(?!\d)/u;
const WORD = /\p{L}[\p{L}'’-]*/gu;
/** Written with a capital, or often so, and nobody's name. */
const NO_NAMES: ReadonlySet<string> = new Set(
  `dnr måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september
  oktober november december word excel teams outlook lathunden`.split(/\s+/u),
);
const SENTENCE_END = /[.!?:;\n”"–-]\s*$/u;

/**
 * Finds signs that a text is about somebody: for texts that are to be kept and read by others. It rather stops one text
 * too many than one too few, since the writer is there to take the word away.
 * @param isKnown whether a word, in lower case, is one that the knowledge uses: a method or a place is no name
 */
export function personalSigns(
  text: string,
  isKnown: (word: string) => boolean,
): { kinds: PersonalSign[]; names: string[] } {
  const names = [...new Set(namesIn(text, isKnown))];
  const kinds: PersonalSign[] = [];
  if (findIdentityNumbers(text).length > 0) kinds.push('identity');
  else if (PHONE.test(text)) kinds.push('phone');
  if (EMAIL.test(text)) kinds.push('email');
  if (names.length > 0) kinds.push('name');
  return { kinds, names };
}

function namesIn(text: string, isKnown: (word: string) => boolean): string[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const word = match[0];
    const lower = word.toLowerCase();
    const bare = lower.replace(/s$/u, '');
    const isKnownWord = isKnown(lower) || isKnown(bare) || NO_NAMES.has(lower);
    // "Anna-Karin" is two of them; "per" and "liv" are words before they are names.
    const isFirstName = [lower, bare, ...lower.split('-')].some((part) => firstNames.has(part));
    const isWritten = /^\p{Lu}/u.test(word);
    if (isFirstName && (isWritten || !isKnownWord)) return word;
    if (!/^\p{Lu}\p{Ll}/u.test(word)) return [];
    const before = text.slice(0, match.index).trimEnd();
    const opensSentence = before === '' || SENTENCE_END.test(before);
    return opensSentence || isKnownWord ? [] : word;
  });
}
