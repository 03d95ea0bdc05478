import type { Lexicon } from '../knowledge/analysis/lexicon.ts';
import { tokenize } from '../knowledge/analysis/tokenize.ts';
import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import { isUsed } from '../knowledge/index/postings.ts';
import { lexiconWords } from './lexicon-words.ts';
import { raise } from './raise.ts';

/** What a part of a compound is worth beside the whole word; the last part says what the thing is. */
export const PART = { modifier: 0.4, head: 0.6 };
/** What the word that a misspelt one stands for is worth. */
const CORRECTED = 0.9;

/** A word of a question, with every stem that would answer to it. */
export interface Word {
  readonly surface: string;
  /** Inflectional stem of the word, or of what it is a misspelling of. */
  readonly key: string;
  readonly stop: boolean;
  readonly alternatives: Map<string, number>;
  /** Words of other subjects that it makes together with the next word ("tjänst ledigt"). */
  readonly joined: string[];
  known: boolean;
  inConcept: boolean;
  /** The lexicon knows it as a way of talking, for which the texts have another word. */
  everyday: boolean;
  /** Stands in the texts as it is, inflection aside. */
  readonly inTexts: boolean;
  inPhrase: boolean;
  /** A word of everyday talk. */
  readonly weak: boolean;
  /** Part of a district's name: judged by what each passage is about, not by its words. */
  readonly place: boolean;
}

/** @returns reads one lower-case word as written */
export function createWordReader(index: KnowledgeIndex, lexicon: Lexicon): (written: string) => Word {
  const { analyser, postings } = index;
  const inTexts = (stem: string) => isUsed(postings, stem);
  // Stored questions hold misspellings on purpose: one that stands in a single section may be one.
  const isSpelt = (stem: string) => {
    const id = postings.ids.get(stem);
    return id !== undefined && (postings.frequency[id]! > 0 || postings.asked[id]! > 1);
  };
  const known = lexiconWords(lexicon);
  const weak = new Set(lexicon.weakwords.map((w) => analyser.lemmatise.inflection(w.toLowerCase())));
  const placeWords = new Set(
    lexicon.places.flatMap((p) => p.forms.flatMap((f) => tokenize(f).map((t) => t.surface))),
  );

  const readWord = (written: string): Word => {
    const stop = analyser.isStopword(written);
    const right = stop ? written : spell(written);
    const stem = analyser.lemmatise(right);
    const alternatives = new Map([[stem, right === written ? 1 : CORRECTED]]);
    if (right !== written && inTexts(analyser.lemmatise(written)))
      raise(alternatives, analyser.lemmatise(written), 1);
    const key = analyser.lemmatise.inflection(right);
    const place = placeWords.has(written) || placeWords.has(written.replace(/s$/u, ''));
    const word = {
      surface: written,
      key,
      stop,
      alternatives,
      joined: [],
      inConcept: false,
      everyday: false,
      inTexts: inTexts(stem),
      inPhrase: false,
      weak: weak.has(key),
      place,
    };
    if (stop) return { ...word, known: true };
    const parts = analyser.split(right);
    parts.forEach((part, i) => {
      raise(alternatives, part, i === parts.length - 1 ? PART.head : PART.modifier);
    });
    return { ...word, known: inTexts(stem) || known.has(right) || parts.length > 0 };
  };
  const spell = (written: string): string => {
    const listed = lexicon.misspellings.get(written);
    if (listed) return listed;
    if (isSpelt(analyser.lemmatise(written)) || known.has(written) || analyser.split(written).length > 0)
      return written;
    return index.correct(written) ?? written;
  };
  return readWord;
}
