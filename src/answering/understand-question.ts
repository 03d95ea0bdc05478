import type { Lexicon } from '../knowledge/analysis/lexicon.ts';
import { tokenize } from '../knowledge/analysis/tokenize.ts';
import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import { lawTerms } from '../knowledge/index/passage-terms.ts';
import { isUsed } from '../knowledge/index/postings.ts';
import { answerKind, asksWhatToDo } from './answer-kind.ts';
import type { Question } from './question.ts';
import { countedSlot, phraseSlots, wordSlots } from './question-slots.ts';
import { createWordReader } from './question-words.ts';
import { joinSplitCompounds } from './split-compounds.ts';
import { createThesaurus } from './thesaurus.ts';

/** Longer questions are cut: what a person asks fits in this many words. */
const MOST_WORDS = 60;

/** Turns a question into slots: the things it asks about, each with the stems that would answer to it in the texts. */
export type QuestionReader = (text: string) => Question;

export function createQuestionReader(index: KnowledgeIndex, lexicon: Lexicon): QuestionReader {
  const { analyser, postings } = index;
  const thesaurus = createThesaurus(lexicon, analyser);
  const inTexts = (stem: string) => isUsed(postings, stem);
  const readWord = createWordReader(index, lexicon);
  const keys = (list: readonly string[]) =>
    new Set(list.map((w) => analyser.lemmatise.inflection(w.toLowerCase())));
  const outside = keys(lexicon.outside);
  const inside = keys(lexicon.inside);
  const perhapsOutside = keys(lexicon.perhapsOutside);

  const spellOut = capitalAbbreviations(lexicon, analyser);

  return (text) => {
    const words = tokenize(spellOut(text))
      .slice(0, MOST_WORDS)
      .map((t) => readWord(t.surface));
    const places = index.findPlaces(text);
    const foreign = (joined: string) => {
      const key = analyser.lemmatise.inflection(joined);
      return outside.has(key) ? key : null;
    };
    joinSplitCompounds(words, foreign, (joined) => {
      const stem = analyser.lemmatise(joined);
      return index.words.has(joined) || inTexts(stem) ? stem : null;
    });
    const slots = [...phraseSlots(words, thesaurus.matches(words)), ...wordSlots(words, places.size > 0)];
    for (const term of lawTerms(text))
      slots.push({
        surface: term,
        alternatives: new Map([[term, 1]]),
        known: inTexts(term),
        trust: 1,
        phrase: false,
      });
    const content = words.filter((w) => !w.stop);
    return {
      text,
      slots,
      kind: answerKind(text),
      doing: asksWhatToDo(text),
      counted: countedSlot(words, slots),
      places,
      required: words
        .filter((w) => isElsewhere(w.surface, lexicon) || /^(?:19|20)\d\d$/u.test(w.surface))
        .map((w) => w.surface),
      // A word that people use for something in this field is never surely of another.
      outside: content.filter((w) => !w.everyday && [w.key, ...w.joined].some((key) => outside.has(key)))
        .length,
      inside: content.filter((w) => inside.has(w.key) || inside.has(w.key.replace(/^.+(?=åring$)/u, '')))
        .length,
      absent: content.filter(
        (w) => !w.inTexts && !w.everyday && !w.inPhrase && !w.weak && w.surface.length >= 6 && !w.place,
      ).length,
      perhapsOutside: content.filter((w) => perhapsOutside.has(w.key) || (w.everyday && outside.has(w.key)))
        .length,
    };
  };
}

/**
 * "SIG" in capitals is an abbreviation and "sig" a common word, which would be left out. The lexicon has such a one with
 * an ending ("SIG-grupp"), and with that it is read.
 */
function capitalAbbreviations(
  { abbreviations }: Lexicon,
  analyser: KnowledgeIndex['analyser'],
): (text: string) => string {
  const full = new Map<string, string>();
  for (const { short } of abbreviations) {
    const start = short.split('-')[0]!;
    if (
      start !== short &&
      /^\p{Lu}+$/u.test(start) &&
      analyser.isStopword(start.toLowerCase()) &&
      !full.has(start)
    )
      full.set(start, short);
  }
  return (text) =>
    full.size === 0 || text === text.toUpperCase()
      ? text
      : text.replace(/(?<![\p{L}-])\p{Lu}{2,}(?![\p{L}-])/gu, (word) => full.get(word) ?? word);
}

function isElsewhere(word: string, lexicon: Lexicon): boolean {
  return lexicon.elsewhere.has(word) || lexicon.elsewhere.has(word.replace(/s$/u, ''));
}
