import type { Lexicon } from '../knowledge/analysis/lexicon.ts';
import { tokenize } from '../knowledge/analysis/tokenize.ts';

/** The lexicon's single words: they are not spelling mistakes even where the texts do not use them. */
export function lexiconWords(lexicon: Lexicon): Set<string> {
  const words = new Set<string>();
  const add = (word: string) => {
    for (const { surface } of tokenize(word)) words.add(surface);
  };
  for (const concept of lexicon.concepts)
    for (const entry of [...concept.terms, ...concept.everyday]) add(entry);
  for (const { short } of lexicon.abbreviations) add(short);
  for (const { lemma, forms } of lexicon.irregular) for (const form of [lemma, ...forms]) add(form);
  for (const word of [...lexicon.outside, ...lexicon.perhapsOutside]) add(word);
  for (const word of lexicon.elsewhere) add(word);
  for (const { forms } of lexicon.places) for (const form of forms) add(form);
  return words;
}
