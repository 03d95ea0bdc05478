import { firstNames } from './first-names.ts';
import { findIdentityNumbers } from './identity-numbers.ts';

/** What in a text may point out a person. */
export type PersonalSign = 'identity' | 'phone' | 'email' | 'name';

const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;
/** Swedish numbers: +46 or 0 and seven to ten figures, however they are spaced. */
const PHONE = /(?<![\d\p{L}])(?:\+46|0046|0)(?:[\s-]?\(?0?\)?)(?:[\s-]?\d){7,10}(?!\d)/u;
const WORD = /\p{L}[\p{L}'’-]*/gu;
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
    if (!/^\p{Lu}\p{Ll}/u.test(word)) return [];
    const lower = word.toLowerCase();
    const bare = lower.replace(/s$/u, '');
    if (firstNames.has(lower) || firstNames.has(bare)) return word;
    const before = text.slice(0, match.index).trimEnd();
    const opensSentence = before === '' || SENTENCE_END.test(before);
    return opensSentence || isKnown(lower) || isKnown(bare) ? [] : word;
  });
}
