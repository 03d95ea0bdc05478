import { type CompoundSplitter, createCompoundSplitter } from './compound-splitter.ts';
import { createLemmatiser, type Lemmatiser } from './lemmatiser.ts';
import type { Lexicon } from './lexicon.ts';
import { tokenize } from './tokenize.ts';

/** Raise when a rule of the analysis changes, so that snapshots made with the old rules are not used. */
export const ANALYSER_VERSION = 6;

/** One word of a text as it is indexed. */
export interface Term {
  readonly stem: string;
  /** For a compound: the stems of its parts, the head last. */
  readonly parts: readonly string[];
  readonly surface: string;
}

/** Swedish text → index terms; the same for documents and questions. */
export interface Analyser {
  readonly lemmatise: Lemmatiser;
  readonly split: CompoundSplitter;
  /** Stems that stand as words of their own, by which compounds are split. */
  readonly known: ReadonlySet<string>;
  isStopword(word: string): boolean;
  /** Whether a lower-case word is part of a district's name. */
  isPlaceName(word: string): boolean;
  /** The terms of a text without its stopwords. */
  terms(text: string): Term[];
}

/** Words on the stopword list that still name things in this field ("hem", "mål") or change a question. */
const KEPT = new Set([
  'hem',
  'hemma',
  'mål',
  'barn',
  'inte',
  'ej',
  'aldrig',
  'utan',
  'hjälp',
  'hjälpa',
  'själva',
  'möjlighet',
]);

/**
 * @param words how often each lower-case word occurs in the texts: tells which halves of a compound are words
 * @param kept the known stems of an earlier analyser for the same lexicon and words; left out, they are found anew
 */
export function createAnalyser(
  lexicon: Lexicon,
  words: ReadonlyMap<string, number>,
  kept?: ReadonlySet<string>,
): Analyser {
  const lemmatise = createLemmatiser(lexicon.irregular);
  const known = kept ?? knownStems(lexicon, words, lemmatise);
  const split = createCompoundSplitter((stem) => known.has(stem), lemmatise);
  const isStopword = (word: string) => lexicon.stopwords.has(word) && !KEPT.has(word);
  const isName = new Set(
    lexicon.places.flatMap((p) => p.forms.flatMap((f) => tokenize(f).map((t) => t.surface))),
  );
  return {
    lemmatise,
    split,
    known,
    isStopword,
    isPlaceName: (word) => isName.has(word),
    terms(text) {
      const terms: Term[] = [];
      for (const { surface } of tokenize(text)) {
        if (isStopword(surface)) continue;
        terms.push({ surface, stem: lemmatise(surface), parts: isName.has(surface) ? [] : split(surface) });
      }
      return terms;
    },
  };
}

/** Stems that stand as words of their own: in the lexicon, or more than once in the texts without being long. */
function knownStems(
  lexicon: Lexicon,
  words: ReadonlyMap<string, number>,
  lemmatise: Lemmatiser,
): Set<string> {
  const known = new Set<string>();
  for (const [word, count] of words) {
    if (word.length >= 3 && word.length <= 14 && (count > 1 || word.length >= 5) && /^\p{L}+$/u.test(word))
      known.add(lemmatise(word));
  }
  for (const { lemma } of lexicon.irregular) known.add(lemmatise(lemma.toLowerCase()));
  for (const concept of lexicon.concepts) {
    for (const entry of [...concept.terms, ...concept.everyday]) {
      const word = entry.toLowerCase();
      if (/^\p{L}{4,12}$/u.test(word)) known.add(lemmatise(word));
    }
  }
  return known;
}
