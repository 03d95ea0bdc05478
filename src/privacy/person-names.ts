import { firstNames } from './first-names.ts';
import type { Certainty, Found, Known } from './personal-data.ts';
import { isPublicName, isThing, publicPhrases } from './public-names.ts';
import { isSurname } from './surnames.ts';
import { wordsAndNames } from './words-and-names.ts';

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
const PARTICLE =
  /^(?:von|van|af|de|der|den|del|della|di|da|dos|du|la|le|al|el|bin|ibn|bint|ben|abu|ter|ten|und|y)$/iu;
const FAMILY: ReadonlySet<string> = new Set(
  'familjen syskonen makarna fru herr fröken bröderna systrarna'.split(' '),
);
const FOREIGN_SURNAME = /^(?:(?:al|el|ul|as|an)-\p{Lu}|Mc\p{Lu}|Mac\p{Lu}\p{Ll}|[OD]['’]\p{Lu})/iu;
const SENTENCE_END = /[.!?:;•|\n”"“(–-]/u;
/** More words than this are no name of one person. */
const MOST_WORDS = 5;

interface Word {
  readonly text: string;
  readonly lower: string;
  readonly isCapital: boolean;
  readonly start: number;
  readonly end: number;
  /** What stands between this word and the one before it. */
  readonly gap: string;
}

/**
 * Finds probable full names, names with an initial, and single first names. A name is never `certain`, since it does not
 * tell a client from an author; `likely` when it has a common first name written with a capital.
 */
export function findPersonNames(text: string, isKnown: Known): Found<'namn'>[] {
  const words = wordsOf(text);
  const taken = publicPhrases(text);
  const found: Found<'namn'>[] = [];
  let phrase = 0;
  for (let i = 0; i < words.length; i++) {
    const { start } = words[i]!;
    while (phrase < taken.length && taken[phrase]![1] <= start) phrase++;
    if (phrase < taken.length && taken[phrase]![0] <= start) continue;
    const name = nameAt(words, i, text, isKnown);
    if (name === null) continue;
    const [from, last] = [words[name.first]!, words[name.last]!];
    const isInitial = last.text.length === 1 && text[last.end] === '.';
    const [begin, end] = [from.start, isInitial ? last.end + 1 : last.end];
    i = name.last;
    const written = text.slice(begin, end).toLowerCase().replace(/\s+/gu, ' ');
    if (name.last > name.first && (isKnown(written) || isKnown(written.replace(/s$/u, '')))) continue;
    found.push({ kind: 'namn', start: begin, end, certainty: name.certainty });
  }
  return found;
}

function wordsOf(text: string): Word[] {
  let end = 0;
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => {
    const gap = index - end === 1 && text[end] === ' ' ? ' ' : text.slice(Math.max(end, index - 4), index);
    end = index + word.length;
    const isCapital = word[0] !== word[0]!.toLowerCase();
    // What begins with a small letter is written with small letters, and there is most of that.
    return { text: word, lower: isCapital ? word.toLowerCase() : word, isCapital, start: index, end, gap };
  });
}

interface Name {
  readonly first: number;
  readonly last: number;
  readonly certainty: Certainty;
}

function nameAt(words: readonly Word[], at: number, text: string, isKnown: Known): Name | null {
  const word = words[at]!;
  const next = words[at + 1];
  if (!word.isCapital) return typedName(words, at, isKnown);
  if (isFirstName(word)) {
    const last = lastWord(words, at, isKnown);
    // SAM and FIA are short for something else, and so are FFIA and USI.
    const isShort = isAllCapitals(word) && !isSurname(words[last]!.lower);
    if (last > at && !isShort) return { first: at, last, certainty: 'likely' };
    return loneName(words, at, text, isKnown);
  }
  if (next === undefined) return null;
  // "Andersson, Anna"
  if (isSurname(word.lower) && next.gap === ', ' && next.isCapital && isFirstName(next))
    return { first: at, last: lastInitial(words, at + 1), certainty: 'likely' };
  if (word.text.length === 1) return initialsAt(words, at);
  if (isPublicName(word.lower) || isThing(word.lower) || isKnown(word.lower) || !isLinked(next)) return null;
  const isSentence = opensSentence(word);
  const isUnknown = (one: Word) =>
    !isPublicName(one.lower) && !isThing(one.lower) && !isKnown(one.lower) && !isAllCapitals(one);
  if (FAMILY.has(word.lower) || (PARTICLE.test(next.lower) && !isSentence)) {
    const last = lastWord(words, at, isKnown);
    if (last > at) return { first: at, last, certainty: 'possible' };
  }
  if (next.isCapital && (isSurname(next.lower) || FOREIGN_SURNAME.test(next.text)) && isUnknown(next))
    return { first: at, last: at + 1, certainty: 'possible' };
  // Two words with capitals that nobody knows, in the middle of a sentence.
  if (isSentence || isAllCapitals(word) || word.text.length < 3 || next.text.length < 3) return null;
  if (!next.isCapital || !isUnknown(next)) return null;
  return { first: at, last: at + 1, certainty: 'possible' };
}

/** A first name on its own. */
function loneName(words: readonly Word[], at: number, text: string, isKnown: Known): Name | null {
  const word = words[at]!;
  if (isKnown(word.lower) || isPublicName(word.lower)) return null;
  if (word.lower.includes('-') && isThing(word.lower)) return null;
  if (isAllCapitals(word))
    return word.text.length < 5 ? null : { first: at, last: at, certainty: 'possible' };
  const isAmbiguous = wordsAndNames.has(word.lower) || wordsAndNames.has(word.lower.replace(/s$/u, ''));
  if (!isAmbiguous) return { first: at, last: at, certainty: 'likely' };
  // "Dag 3", "Jan–mars", "Max 5", "PER KOMMUN"
  if (
    opensSentence(word) ||
    isAllCapitals(word) ||
    /^[\s.–-]*\d|^\.?[–-]/u.test(text.slice(word.end, word.end + 4))
  )
    return null;
  return { first: at, last: at, certainty: 'possible' };
}

/** "anna andersson", as people type. */
function typedName(words: readonly Word[], at: number, isKnown: Known): Name | null {
  const [word, next] = [words[at]!, words[at + 1]];
  if (!firstNames.has(word.lower) && !FAMILY.has(word.lower)) return null;
  if (next === undefined || !isLinked(next)) return null;
  if (FAMILY.has(word.lower) && next.isCapital && !isPublicName(next.lower) && !isAllCapitals(next)) {
    if (isKnown(next.lower) && !isSurname(next.lower)) return null;
    return { first: at + 1, last: lastWord(words, at + 1, isKnown), certainty: 'likely' };
  }
  if (!firstNames.has(word.lower) || wordsAndNames.has(word.lower) || isKnown(word.lower)) return null;
  return isSurname(next.lower) && !isKnown(next.lower) && !isPublicName(next.lower)
    ? { first: at, last: at + 1, certainty: 'possible' }
    : null;
}

/** "A. Andersson", "A.B. Svensson" */
function initialsAt(words: readonly Word[], at: number): Name | null {
  let i = at + 1;
  while (i < words.length && i < at + 3 && words[i]!.text.length === 1 && /^\. ?$/u.test(words[i]!.gap)) i++;
  const surname = words[i];
  if (surname === undefined || !/^\.? ?$/u.test(surname.gap) || !surname.isCapital) return null;
  return isSurname(surname.lower) && !isPublicName(surname.lower)
    ? { first: at, last: i, certainty: 'possible' }
    : null;
}

/** How far a name that begins here goes: further first names, initials, particles, a surname or two. */
function lastWord(words: readonly Word[], at: number, isKnown: Known): number {
  let last = at;
  for (let i = at + 1; i < words.length && i < at + MOST_WORDS; i++) {
    const word = words[i]!;
    const previous = words[i - 1]!;
    const isAfterInitial = previous.text.length === 1 && /^\.[ ]?$/u.test(word.gap);
    if (!isLinked(word) && !isAfterInitial) break;
    if (PARTICLE.test(word.text) && i + 1 < words.length) continue;
    if (!isPartOfName(word, isKnown)) break;
    last = i;
    // "Annas" and "Anderssons" end a name: what follows is theirs.
    if (/[^s]s$/u.test(word.lower) && !firstNames.has(word.lower) && isSurname(word.lower.slice(0, -1)))
      break;
  }
  return last;
}

function isPartOfName(word: Word, isKnown: Known): boolean {
  if (FOREIGN_SURNAME.test(word.text)) return true;
  if (!word.isCapital || isPublicName(word.lower) || isThing(word.lower)) return false;
  if (word.text.length === 1) return true;
  return isFirstName(word) || isSurname(word.lower) || !isKnown(word.lower);
}

function lastInitial(words: readonly Word[], at: number): number {
  const next = words[at + 1];
  return next !== undefined && next.text.length === 1 && next.isCapital && isLinked(next) ? at + 1 : at;
}

/** "Anna-Karin" is two of them; "Annas" is hers. */
function isFirstName({ lower }: Word): boolean {
  return [lower, lower.replace(/['’]?s$/u, ''), ...(lower.includes('-') ? lower.split('-') : [])].some(
    (part) => firstNames.has(part),
  );
}

function isAllCapitals({ text }: Word): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

function isLinked({ gap }: Word): boolean {
  return gap === ' ' || /^(?: {1,2}| ?\r?\n ?)$/u.test(gap);
}

function opensSentence({ start, gap }: Word): boolean {
  return start === 0 || gap.trim() === '' ? start === 0 || gap.includes('\n') : SENTENCE_END.test(gap);
}
