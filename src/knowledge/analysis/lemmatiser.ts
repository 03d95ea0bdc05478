import type { Lexicon } from './lexicon.ts';
import { stem } from './stem.ts';

/** Turns one lower-case word into the stem it is indexed under. */
export type Lemmatiser = (word: string) => string;

/**
 * A stemmer that knows the irregular words: "skrev" and "skrivit" meet under "skriva", "böcker" under "bok", also as
 * the last part of a longer word ("barnböcker", "omskrev").
 */
export function createLemmatiser(irregular: Lexicon['irregular']): Lemmatiser {
  const known = new Map<string, string>();
  for (const { lemma, forms } of irregular) {
    const target = stem(lemma.toLowerCase());
    for (const form of [lemma, ...forms]) known.set(form.toLowerCase(), target);
  }
  const cache = new Map<string, string>();
  return (word) => {
    const cached = cache.get(word);
    if (cached !== undefined) return cached;
    const result = known.get(word) ?? stem(word);
    if (cache.size > 200_000) cache.clear();
    cache.set(word, result);
    return result;
  };
}
