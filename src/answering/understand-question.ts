import type { Lexicon } from '../knowledge/analysis/lexicon.ts';
import { tokenize } from '../knowledge/analysis/tokenize.ts';
import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import { lawTerms } from '../knowledge/index/passage-terms.ts';
import { answerKind } from './answer-kind.ts';
import type { Question, Slot } from './question.ts';
import { createThesaurus } from './thesaurus.ts';

/** Longer questions are cut: what a person asks fits in this many words. */
const MOST_WORDS = 60;
/** What a part of a compound is worth beside the whole word, modifier and head. */
const PART_WEIGHT = { modifier: 0.45, head: 0.7 } as const;
const CORRECTED = 0.85;

interface Word {
  readonly surface: string;
  readonly stem: string;
  readonly stop: boolean;
  readonly alternatives: Map<string, number>;
  known: boolean;
}

/** Turns the words of a question into slots: each with the stems that would answer to it in the texts. */
export type QuestionReader = (text: string) => Question;

export function createQuestionReader(index: KnowledgeIndex, lexicon: Lexicon): QuestionReader {
  const { analyser, correct, postings } = index;
  const thesaurus = createThesaurus(lexicon, analyser);
  const inTexts = (stem: string) => (postings.frequency[postings.ids.get(stem) ?? -1] ?? 0) > 0;
  const everyWord = vocabulary(lexicon);
  const correctAny = correct;
  const outsideStems = new Set(lexicon.outside.flatMap((w) => tokenize(w).map((t) => analyser.lemmatise(t.surface))));

  const readWord = (written: string): Word => {
    const surface = lexicon.misspellings.get(written) ?? written;
    const stem = analyser.lemmatise(surface);
    const word: Word = { surface, stem, stop: analyser.isStopword(surface), alternatives: new Map([[stem, 1]]), known: inTexts(stem) };
    if (word.stop) return word;
    if (everyWord.has(surface)) word.known = true;
    if (!word.known) {
      const parts = analyser.split(surface);
      parts.forEach((part, i) => {
        raise(word.alternatives, part, i === parts.length - 1 ? PART_WEIGHT.head : PART_WEIGHT.modifier);
      });
      if (parts.length > 0) word.known = true;
      else {
        const right = correctAny(surface);
        if (right) {
          raise(word.alternatives, analyser.lemmatise(right), CORRECTED);
          word.known = true;
        }
      }
    } else {
      const parts = analyser.split(surface);
      parts.forEach((part, i) => {
        raise(word.alternatives, part, 0.8 * (i === parts.length - 1 ? PART_WEIGHT.head : PART_WEIGHT.modifier));
      });
    }
    return word;
  };

  return (text) => {
    const words = tokenize(text).slice(0, MOST_WORDS).map((t) => readWord(t.surface));
    joinSplitCompounds(words, analyser.lemmatise, (w) => index.words.has(w), inTexts);
    const groups = expand(words, thesaurus);
    const slots: Slot[] = groups.map((g) => ({
      surface: g.map((w) => w.surface).join(' '),
      alternatives: merge(g),
      known: g.some((w) => w.known),
    }));
    for (const term of lawTerms(text)) slots.push({ surface: term, alternatives: new Map([[term, 1]]), known: inTexts(term) });
    const content = words.filter((w) => !w.stop);
    const outside = content.filter((w) => outsideStems.has(w.stem)).length / Math.max(1, content.length);
    return {
      text,
      slots,
      kind: answerKind(text),
      places: index.findPlaces(text),
      required: words.filter((w) => lexicon.elsewhere.has(w.surface) || lexicon.elsewhere.has(w.surface.replace(/s$/u, '')) || /^(?:19|20)\d\d$/u.test(w.surface)).map((w) => w.surface),
      outside,
    };
  };
}

function raise(map: Map<string, number>, stem: string, weight: number): void {
  if ((map.get(stem) ?? 0) < weight) map.set(stem, weight);
}

/** "genomförande plan" → also "genomförandeplan", when the texts know the joined word. */
function joinSplitCompounds(words: Word[], lemmatise: (w: string) => string, isWord: (w: string) => boolean, inTexts: (s: string) => boolean): void {
  for (let i = 0; i + 1 < words.length; i++) {
    const [a, b] = [words[i]!, words[i + 1]!];
    if (a.surface.length < 3 || b.surface.length < 3) continue;
    for (const link of ['', 's']) {
      const joined = a.surface + link + b.surface;
      const stem = lemmatise(joined);
      if (!isWord(joined) && !inTexts(stem)) continue;
      raise(a.alternatives, stem, 1);
      raise(b.alternatives, stem, 1);
      a.known = true;
      b.known = true;
    }
  }
}

/** Adds what the lexicon knows; words that a phrase of the lexicon covers become one slot. */
function expand(words: Word[], thesaurus: ReturnType<typeof createThesaurus>): Word[][] {
  const matches = thesaurus.matches(words.map((w) => bestKnown(w)));
  const leader = words.map((_, i) => i);
  for (const match of matches) {
    const first = match.positions.find((p) => !words[p]!.stop) ?? match.positions[0]!;
    for (const position of match.positions) {
      if (match.positions.length > 1) leader[position] = Math.min(leader[position]!, leader[first]!);
    }
    const target = words[first]!;
    target.known = true;
    for (const { stem, weight } of match.expansions) raise(target.alternatives, stem, weight);
    if (match.positions.length > 1) for (const p of match.positions) words[p]!.known = true;
  }
  const groups = new Map<number, Word[]>();
  words.forEach((word, i) => {
    const inPhrase = matches.some((m) => m.positions.length > 1 && m.positions.includes(i));
    if (word.stop && !inPhrase) return;
    const key = leader[i]!;
    const group = groups.get(key);
    if (group) group.push(word);
    else groups.set(key, [word]);
  });
  return [...groups.values()].filter((g) => g.some((w) => !w.stop || w.alternatives.size > 1));
}

/** The lexicon is looked up by the corrected word where there is one. */
function bestKnown(word: Word): string {
  let best = word.stem;
  let weight = 0;
  if (word.known && !word.alternatives.has(word.stem)) return best;
  for (const [stem, w] of word.alternatives) if (w === CORRECTED && w > weight) [best, weight] = [stem, w];
  return best;
}

function merge(group: readonly Word[]): Map<string, number> {
  const merged = new Map<string, number>();
  const content = group.filter((w) => !w.stop);
  for (const word of group) {
    for (const [stem, weight] of word.alternatives) {
      if (word.stop && stem === word.stem) continue;
      // The words of a phrase mean less one by one than together.
      const own = stem === word.stem && content.length > 1 ? weight * 0.7 : weight;
      raise(merged, stem, own);
    }
  }
  return merged;
}

function vocabulary(lexicon: Lexicon): Set<string> {
  const words = new Set<string>();
  for (const concept of lexicon.concepts) for (const entry of [...concept.terms, ...concept.everyday]) if (!entry.includes(' ')) words.add(entry.toLowerCase());
  for (const { short } of lexicon.abbreviations) words.add(short.toLowerCase());
  for (const { lemma, forms } of lexicon.irregular) for (const form of [lemma, ...forms]) words.add(form.toLowerCase());
  return words;
}
