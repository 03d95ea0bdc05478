import type { Lexicon } from './lexicon.ts';
import { inflectionalStem, stem } from './stem.ts';

/** Turns one lower-case word into a key under which its forms meet. */
export interface Lemmatiser {
  /** The root that texts and questions are indexed under: "dokumentation" and "dokumenterar" meet. */
  (word: string): string;
  /** The word without inflection, for the lexicon: "dokumentation" and "dokumentationen" meet. */
  inflection(word: string): string;
}

/** A stemmer that knows the irregular words: "skrev" and "skrivit" meet under "skriva", "böcker" under "bok". */
export function createLemmatiser(irregular: Lexicon['irregular']): Lemmatiser {
  const lemmas = new Map<string, string>();
  for (const { lemma, forms } of irregular)
    for (const form of [lemma, ...forms]) lemmas.set(form.toLowerCase(), lemma.toLowerCase());
  const lemmatise = cached((word) => stem(lemmas.get(word) ?? word));
  const inflection = cached((word) => inflectionalStem(lemmas.get(word) ?? word));
  return Object.assign(lemmatise, { inflection });
}

function cached(compute: (word: string) => string): (word: string) => string {
  const cache = new Map<string, string>();
  return (word) => {
    let result = cache.get(word);
    if (result === undefined) {
      result = compute(word);
      // Questions bring ever new words: the cache must not grow with them.
      if (cache.size > 200_000) cache.clear();
      cache.set(word, result);
    }
    return result;
  };
}
