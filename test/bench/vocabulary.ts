import type { Random } from './random.ts';

/**
 * `open` gives half of the longer words an ending that makes new words of them, as a growing heap of real documents
 * keeps bringing new words. `closed` leaves them: every posting list then grows with the corpus, which is worse than
 * any real case.
 */
export type Vocabulary = 'open' | 'closed';

const MOST_ENDINGS = 30_000;
const CONSONANTS = 'bdfgklmprtv';
const VOWELS = 'aeiouyåäö';
/** No Swedish inflection ends in these, so no stemmer takes the new ending off again. */
const LAST = 'bfkmpv';
const LONG_WORD = /\p{L}{5,}/gu;

/** Rewrites a text with an open vocabulary: every other word of five letters or more gets one of the endings. */
export function openVocabulary(text: string, random: Random): string {
  return text.replace(LONG_WORD, (word) => (random() < 0.5 ? word + ending(random) : word));
}

/** Zipf's law with exponent 1: the nth commonest ending is drawn about 1/n as often as the commonest. */
function ending(random: Random): string {
  let n = Math.floor(MOST_ENDINGS ** random()) - 1;
  const take = (letters: string) => {
    const letter = letters[n % letters.length]!;
    n = Math.floor(n / letters.length);
    return letter;
  };
  const last = take(LAST);
  let syllables = '';
  do syllables += take(CONSONANTS) + take(VOWELS);
  while (n > 0);
  return syllables + last;
}
