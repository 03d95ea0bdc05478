import type { Lemmatiser } from '../../knowledge/analysis/lemmatiser.ts';
import { tokenize } from '../../knowledge/analysis/tokenize.ts';
import type { TimeFound } from './find-dates.ts';

/** One word of a note. */
export interface NoteWord {
  readonly surface: string;
  /** Under which its inflections and usual misspellings meet. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Whether a mark that parts clauses stands before it. */
  readonly parted: boolean;
  readonly quoted: boolean;
  /** Time, for the first word of a written one. */
  readonly time: TimeFound['tag'] | null;
}

/** Turns a word into the key that its forms share. */
export type KeyOf = (word: string) => string;

/**
 * @param misspellings wrong words and what was meant, lower case
 */
export function createKeyOf(lemmatise: Lemmatiser, misspellings: ReadonlyMap<string, string>): KeyOf {
  return (word) => {
    const key = lemmatise.inflection(misspellings.get(word) ?? word);
    // "bestämmdes", "överrenskommelse": a consonant too many is the commonest slip.
    return key.length >= 5 ? key.replace(/([bdfgklmnprst])\1/gu, '$1') : key;
  };
}

/** The words of a stretch of a text, with what is known of each. */
export function noteWords(
  text: string,
  { start, end }: { start: number; end: number },
  known: { keyOf: KeyOf; times: readonly TimeFound[]; quotes: readonly { start: number; end: number }[] },
): NoteWord[] {
  const written = text.slice(start, end);
  const times = new Map(known.times.map((time) => [time.start, time.tag]));
  const quotes = known.quotes.filter((quote) => quote.end > start && quote.start < end);
  let before = 0;
  let quote = 0;
  return tokenize(written).map(({ surface, start: at, end: to }) => {
    const parted = /[,;:()–—]/u.test(written.slice(before, at));
    before = to;
    while (quote < quotes.length && quotes[quote]!.end <= start + at) quote++;
    return {
      surface,
      key: known.keyOf(surface),
      start: start + at,
      end: start + to,
      parted,
      quoted: quote < quotes.length && quotes[quote]!.start <= start + at,
      time: times.get(start + at) ?? null,
    };
  });
}
