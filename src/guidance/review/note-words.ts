import type { Lexicon } from '../../knowledge/analysis/lexicon.ts';
import { inflectionalStem } from '../../knowledge/analysis/stem.ts';
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

/** As the lemmatiser of the answers does it, but without its memory: no word of a note is to stay. */
export function createKeyOf({ irregular, misspellings }: Pick<Lexicon, 'irregular' | 'misspellings'>): KeyOf {
  const lemmas = new Map<string, string>();
  for (const { lemma, forms } of irregular)
    for (const form of [lemma, ...forms]) lemmas.set(form.toLowerCase(), lemma.toLowerCase());
  return (word) => {
    const meant = misspellings.get(word) ?? word;
    const key = inflectionalStem(lemmas.get(meant) ?? meant);
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
