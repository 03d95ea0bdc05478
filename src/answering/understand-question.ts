import type { Lexicon } from '../knowledge/analysis/lexicon.ts';
import { tokenize } from '../knowledge/analysis/tokenize.ts';
import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import { lawTerms } from '../knowledge/index/passage-terms.ts';
import { answerKind } from './answer-kind.ts';
import type { Question, Slot } from './question.ts';
import { createThesaurus, type ThesaurusMatch } from './thesaurus.ts';

/** Longer questions are cut: what a person asks fits in this many words. */
const MOST_WORDS = 60;
/** What a part of a compound is worth beside the whole word; the last part says what the thing is. */
export const PART = { modifier: 0.4, head: 0.6 };
/** What the word that a misspelt one stands for is worth. */
const CORRECTED = 0.9;
/** How much a slot counts by what is known of it. */
export const TRUST = { concept: 1, word: 1, unknown: 0.6, phrase: 1, emptyPhrase: 0.35, inPhrase: 0.7, weak: 0.6 };

interface Word {
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

/** Turns a question into slots: the things it asks about, each with the stems that would answer to it in the texts. */
export type QuestionReader = (text: string) => Question;

export function createQuestionReader(index: KnowledgeIndex, lexicon: Lexicon): QuestionReader {
  const { analyser, postings } = index;
  const thesaurus = createThesaurus(lexicon, analyser);
  const inTexts = (stem: string) => (postings.frequency[postings.ids.get(stem) ?? -1] ?? 0) > 0;
  const lexiconWords = singleWords(lexicon);
  const keys = (list: readonly string[]) => new Set(list.map((w) => analyser.lemmatise.inflection(w.toLowerCase())));
  const outside = keys(lexicon.outside);
  const perhapsOutside = keys(lexicon.perhapsOutside);

  const weak = keys(lexicon.weakwords);
  const placeWords = new Set(lexicon.places.flatMap((p) => p.forms.flatMap((f) => tokenize(f).map((t) => t.surface))));

  const readWord = (written: string): Word => {
    const stop = analyser.isStopword(written);
    const right = stop ? written : spell(written);
    const stem = analyser.lemmatise(right);
    const alternatives = new Map([[stem, right === written ? 1 : CORRECTED]]);
    const key = analyser.lemmatise.inflection(right);
    const place = placeWords.has(written) || placeWords.has(written.replace(/s$/u, ''));
    const word = { surface: written, key, stop, alternatives, joined: [], inConcept: false, everyday: false, inTexts: inTexts(stem), inPhrase: false, weak: weak.has(key), place };
    if (stop) return { ...word, known: true };
    const parts = analyser.split(right);
    parts.forEach((part, i) => {
      raise(alternatives, part, i === parts.length - 1 ? PART.head : PART.modifier);
    });
    return { ...word, known: inTexts(stem) || lexiconWords.has(right) || parts.length > 0 };
  };
  const spell = (written: string): string => {
    const listed = lexicon.misspellings.get(written);
    if (listed) return listed;
    if (inTexts(analyser.lemmatise(written)) || lexiconWords.has(written) || analyser.split(written).length > 0) return written;
    return index.correct(written) ?? written;
  };

  return (text) => {
    const words = tokenize(text).slice(0, MOST_WORDS).map((t) => readWord(t.surface));
    const foreign = (joined: string) => {
      const key = analyser.lemmatise.inflection(joined);
      return outside.has(key) ? key : null;
    };
    joinSplitCompounds(words, foreign, (joined) => {
      const stem = analyser.lemmatise(joined);
      return index.words.has(joined) || inTexts(stem) ? stem : null;
    });
    const slots = [...phraseSlots(words, thesaurus.matches(words)), ...wordSlots(words, index.findPlaces(text).size > 0)];
    for (const term of lawTerms(text)) slots.push({ surface: term, alternatives: new Map([[term, 1]]), known: inTexts(term), trust: 1, phrase: false });
    const content = words.filter((w) => !w.stop);
    return {
      text,
      slots,
      kind: answerKind(text),
      counted: countedSlot(words, slots),
      places: index.findPlaces(text),
      required: words.filter((w) => isElsewhere(w.surface, lexicon) || /^(?:19|20)\d\d$/u.test(w.surface)).map((w) => w.surface),
      // A word that people use for something in this field is never surely of another.
      outside: content.filter((w) => !w.everyday && [w.key, ...w.joined].some((key) => outside.has(key))).length,
      absent: content.filter((w) => !w.inTexts && !w.everyday && !w.inPhrase && !w.weak && w.surface.length >= 6 && !w.place).length,
      perhapsOutside: content.filter((w) => perhapsOutside.has(w.key) || (w.everyday && outside.has(w.key))).length,
    };
  };
}

/** "Hur många *timmar*", "andel *barn*": the slot of the word that a number is asked of. */
function countedSlot(words: readonly Word[], slots: readonly Slot[]): number | null {
  const at = words.findIndex((w, i) => /^(?:många|stor|antal|antalet|andel|andelen|procent)$/u.test(w.surface) && (w.surface !== 'många' || words[i - 1]?.surface === 'hur') && (w.surface !== 'stor' || words[i - 1]?.surface === 'hur'));
  if (at === -1) return null;
  const next = words.slice(at + 1).find((w) => !w.stop && !/^(?:andel|del|procent|av)$/u.test(w.surface));
  const slot = next ? slots.findIndex((s) => s.surface === next.surface) : -1;
  return slot === -1 ? null : slot;
}

function isElsewhere(word: string, lexicon: Lexicon): boolean {
  return lexicon.elsewhere.has(word) || lexicon.elsewhere.has(word.replace(/s$/u, ''));
}

function raise(map: Map<string, number>, stem: string, weight: number): void {
  if ((map.get(stem) ?? 0) < weight) map.set(stem, weight);
}

/** "genomförande plan" → also "genomförandeplan", when the texts know the joined word. */
function joinSplitCompounds(
  words: readonly Word[],
  foreign: (joined: string) => string | null,
  known: (joined: string) => string | null,
): void {
  for (let i = 0; i + 1 < words.length; i++) {
    const [a, b] = [words[i]!, words[i + 1]!];
    if (a.surface.length < 3 || b.surface.length < 3) continue;
    for (const link of ['', 's']) {
      const other = foreign(a.surface + link + b.surface);
      if (other) a.joined.push(other);
      const stem = known(a.surface + link + b.surface);
      if (!stem) continue;
      for (const word of [a, b]) {
        raise(word.alternatives, stem, 1);
        word.known = true;
      }
    }
  }
}

/** Words found in the lexicon one by one get its words added; a phrase becomes a slot of its own beside its words. */
function phraseSlots(words: readonly Word[], matches: readonly ThesaurusMatch[]): Slot[] {
  const slots = new Map<string, { surface: string; alternatives: Map<string, number>; trust: number }>();
  for (const { positions, tier, expansions } of matches) {
    // "vad ska stå" within "vad ska stå i": the longer phrase says it all.
    if (positions.length > 1 && matches.some((m) => m.positions.length > positions.length && positions.every((p) => m.positions.includes(p)))) continue;
    const content = positions.filter((p) => !words[p]!.stop);
    if (positions.length === 1) {
      const word = words[positions[0]!]!;
      if (word.stop) continue;
      word.known = true;
      word.inConcept = true;
      if (tier === 'everyday') word.everyday = true;
      for (const { stem, weight } of expansions) raise(word.alternatives, stem, weight);
      continue;
    }
    for (const p of content) {
      words[p]!.known = true;
      words[p]!.inPhrase = true;
    }
    const key = positions.join(' ');
    const slot = slots.get(key) ?? {
      surface: positions.map((p) => words[p]!.surface).join(' '),
      alternatives: new Map<string, number>(),
      trust: content.every((p) => words[p]!.weak) ? TRUST.emptyPhrase : TRUST.phrase,
    };
    for (const { stem, weight } of expansions) raise(slot.alternatives, stem, weight);
    slots.set(key, slot);
  }
  return [...slots.values()].map((s) => ({ ...s, known: true, phrase: true }));
}

function wordSlots(words: readonly Word[], aboutPlace: boolean): Slot[] {
  const content = words.filter((w) => !w.stop);
  const other = content.filter((w) => !(aboutPlace && w.place));
  return (other.length > 0 ? other : content)
    .map(({ surface, alternatives, known, inConcept, inPhrase, weak }) => ({
      surface,
      alternatives,
      known,
      phrase: false,
      trust: (inPhrase ? TRUST.inPhrase : 1) * (weak ? TRUST.weak : 1) * (inConcept ? TRUST.concept : known ? TRUST.word : TRUST.unknown),
    }));
}

/** The lexicon's single words: they are not spelling mistakes even where the texts do not use them. */
function singleWords(lexicon: Lexicon): Set<string> {
  const words = new Set<string>();
  const add = (word: string) => {
    for (const { surface } of tokenize(word)) words.add(surface);
  };
  for (const concept of lexicon.concepts) for (const entry of [...concept.terms, ...concept.everyday]) add(entry);
  for (const { short } of lexicon.abbreviations) add(short);
  for (const { lemma, forms } of lexicon.irregular) for (const form of [lemma, ...forms]) add(form);
  for (const word of [...lexicon.outside, ...lexicon.perhapsOutside]) add(word);
  for (const word of lexicon.elsewhere) add(word);
  for (const { forms } of lexicon.places) for (const form of forms) add(form);
  return words;
}
