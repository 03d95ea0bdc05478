import { findPersonalData, type PersonalData } from './find-personal-data.ts';
import { firstNames } from './first-names.ts';
import type { Known, PersonalDataKind } from './personal-data.ts';
import { wordsInLowerCase } from './words-and-names.ts';

/** What in a text may point out a person. */
export type PersonalSign = 'identity' | 'phone' | 'email' | 'address' | 'vehicle' | 'case' | 'name';

const SIGN: Readonly<Record<PersonalDataKind, PersonalSign>> = {
  personnummer: 'identity',
  samordningsnummer: 'identity',
  't-nummer': 'identity',
  reservnummer: 'identity',
  telefon: 'phone',
  'e-post': 'email',
  adress: 'address',
  registreringsnummer: 'vehicle',
  diarienummer: 'case',
  namn: 'name',
};
const ORDER = [...new Set(Object.values(SIGN))];
const WORD = /\p{L}[\p{L}'’-]*/gu;
/** Written with a capital, or often so, and nobody's name. */
const NO_NAMES: ReadonlySet<string> = new Set(
  `dnr måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september
  oktober november december word excel teams outlook lathunden`.split(/\s+/u),
);
const SENTENCE_END = /[.!?:;\n”"–[(-]\s*$/u;
/** So far back the end of a sentence is looked for. */
const LOOK_BACK = 12;

/**
 * Finds signs that a text is about somebody: for texts that are to be kept and read by others. It rather stops one text
 * too many than one too few, since the writer is there to take the word away.
 * @param isKnown whether a word, in lower case, is one that the knowledge uses: a method or a place is no name
 */
export function personalSigns(text: string, isKnown: Known): { kinds: PersonalSign[]; names: string[] } {
  const found = findPersonalData(text, isKnown).filter((one) => counts(one));
  const names = [...new Set(namesIn(text, isKnown))];
  const kinds = new Set(found.map(({ kind }) => SIGN[kind]));
  if (names.length > 0) kinds.add('name');
  return { kinds: ORDER.filter((kind) => kinds.has(kind)), names };
}

/** The reference of a document that the knowledge does not have is no case; its letters tell. */
function counts({ kind, certainty }: PersonalData): boolean {
  return kind !== 'diarienummer' || certainty === 'certain';
}

function namesIn(text: string, isKnown: Known): string[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const word = match[0];
    const lower = word.toLowerCase();
    const bare = lower.replace(/s$/u, '');
    const isKnownWord = isKnown(lower) || isKnown(bare) || NO_NAMES.has(lower);
    // "Anna-Karin" is two of them; "per" and "liv" are words before they are names.
    const isFirstName = [lower, bare, ...lower.split('-')].some((part) => firstNames.has(part));
    const isWritten = /^\p{Lu}/u.test(word);
    if (isFirstName && (isWritten || !(isKnownWord || wordsInLowerCase.has(lower)))) return word;
    if (!/^\p{Lu}\p{Ll}/u.test(word)) return [];
    // A line begins anew: a heading over it has no full stop.
    const before = text.slice(Math.max(0, match.index - LOOK_BACK), match.index);
    const opensSentence = before.trim() === '' || SENTENCE_END.test(before);
    return opensSentence || isKnownWord ? [] : word;
  });
}
