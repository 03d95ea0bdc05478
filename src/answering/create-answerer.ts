import type { Knowledge } from '../knowledge/create-knowledge.ts';
import { knownPhrases } from '../knowledge/known-phrases.ts';
import { lawNotesForQuestion } from '../knowledge/law/law-note.ts';
import { unitNamed } from '../knowledge/unit-of.ts';
import { blocksSearch } from '../privacy/blocks-search.ts';
import { findPersonalData } from '../privacy/find-personal-data.ts';
import { personalSigns } from '../privacy/personal-signs.ts';
import { screenText } from '../privacy/screen-text.ts';
import { answerTexts } from '../texts/answers.ts';
import { tabSearchTexts } from '../texts/tab-search.ts';
import type {
  Answer,
  Answerer,
  AnswerNote,
  PassageInContext,
  RankedPassage,
  RefusalReason,
} from './answer.ts';
import { compareUnits } from './compare-units.ts';
import { comparisonTopic } from './comparison-topic.ts';
import { type ExtractedSource, extractAnswer } from './extract-answer.ts';
import { createFollowUp } from './follow-up.ts';
import { isNear, isSupported } from './judge-support.ts';
import { lawNotesOn } from './law-notes-on.ts';
import { type Facets, listFacets } from './list-facets.ts';
import { orderByWindow } from './order-by-window.ts';
import { createPassageFilters } from './passage-filter.ts';
import { passageInContext } from './passage-in-context.ts';
import { preferUnit } from './prefer-unit.ts';
import { type RankedMatch, rankPassages } from './rank-passages.ts';
import { createRankingAids } from './ranking-aids.ts';
import { safetyNote } from './safety-note.ts';
import { type ShownPassage, shownPassages } from './shown-passages.ts';
import { sourceDetails } from './source-details.ts';
import { suggestQuestions } from './suggest-questions.ts';
import { createQuestionReader } from './understand-question.ts';

const SHOWN = 5;
/** Nobody asks at this length: more is text out of a case file, which must not be here. */
export const LONGEST_QUESTION = 1000;

/** Answers from one state of the knowledge. When the documents change, a new answerer takes its place. */
export function createAnswerer(knowledge: Knowledge, clock: () => Date = () => new Date()): Answerer {
  const { index, lexicon, law, documents } = knowledge;
  const today = () => clock().toISOString().slice(0, 10);
  const details = (position: number) => sourceDetails(index.passages[position]!, knowledge, today());
  const toRanked = ({ members: _members, hit, ...passage }: ShownPassage): RankedPassage => ({
    ...passage,
    ...details(hit),
  });
  const read = createQuestionReader(index, lexicon);
  // A word of the field or a place is no name, even where no text uses it.
  const isField = (word: string) =>
    index.known.has(index.analyser.lemmatise(word)) || index.findPlaces(word).size > 0;
  const isOfKnowledge = knownPhrases({
    places: lexicon.places,
    abbreviations: lexicon.abbreviations,
    sources: knowledge.sources,
    titles: Array.from(documents.values(), ({ title }) => title),
  });
  const isWord = (word: string) => index.words.has(word) || isField(word) || isOfKnowledge(word);
  const aids = createRankingAids(index, documents);
  let facets: Facets | undefined;
  const chosen = createPassageFilters(knowledge);
  const notesFor = (
    question: string,
    quotes: readonly { document: string; text: string }[],
  ): AnswerNote[] => {
    const texts = new Set(lawNotesForQuestion(question, law));
    for (const { document, text } of quotes) {
      for (const note of lawNotesOn(text, document, knowledge)) texts.add(note);
    }
    return [...texts].slice(0, 3).map((text) => ({ kind: 'law', text }));
  };
  const safetyFor = (question: string): AnswerNote[] => {
    const text = safetyNote(question);
    return text === null ? [] : [{ kind: 'safety', text }];
  };
  return {
    ask(question, options = {}) {
      const started = performance.now();
      const within = chosen(options.within);
      const finish = (answer: Omit<Answer, 'question' | 'elapsedMs'>): Answer => ({
        question,
        ...answer,
        elapsedMs: Math.round((performance.now() - started) * 100) / 100,
      });
      const refuse = (reason: RefusalReason, text: string, passages: readonly ShownPassage[] = []) =>
        finish({
          answered: false,
          reason,
          answer: { text, sources: [] },
          passages: passages.map(toRanked),
          notes: safetyFor(question),
        });
      const answerFrom = (
        { text, sources }: { text: string; sources: readonly ExtractedSource[] },
        ranked: readonly RankedMatch[],
      ) => {
        const quotes = sources.map((s) => ({ document: s.document, text: s.quote }));
        const cited = sources.map(({ passage, ...source }) => ({ ...source, ...details(passage) }));
        const passages = shownPassages(ranked, index, options.limit ?? SHOWN, within).map(toRanked);
        const notes = [...safetyFor(question), ...notesFor(question, quotes)];
        return finish({ answered: true, reason: null, answer: { text, sources: cited }, passages, notes });
      };
      // Before anything else happens to it: what could point out a person is neither searched for nor kept.
      const personal = findPersonalData(question, isOfKnowledge);
      if (blocksSearch(personal)) {
        const kinds = personal.filter((one) => blocksSearch([one])).map(({ kind }) => kind);
        return { ...refuse('personal_data', answerTexts.personalData([...new Set(kinds)])), question: '' };
      }
      if (question.trim() === '') return refuse('empty', answerTexts.empty);
      if (question.length > LONGEST_QUESTION)
        return refuse('too_long', answerTexts.tooLong(LONGEST_QUESTION));
      const topic = comparisonTopic(question);
      if (topic === '') return refuse('no_topic', answerTexts.noTopic);
      const comparison = topic === null ? null : compareUnits(read(topic), index, documents, aids, within);
      if (comparison !== null) return answerFrom(comparison, comparison.ranked);
      // Where the districts say nothing of it, the matter itself is asked for.
      const understood = read(topic ?? question);
      const named = understood.places.size === 1 ? [...understood.places][0]! : null;
      const ranked = preferUnit(
        orderByWindow(rankPassages(understood, index, aids, { within }), index, within),
        named ?? options.unit ?? null,
        index,
        documents,
      );
      if (!isSupported(understood, ranked, index)) {
        const near = isNear(understood, ranked)
          ? shownPassages(ranked, index, Math.min(3, options.limit ?? SHOWN), within)
          : [];
        const said = near.length > 0 ? answerTexts.noSupport : answerTexts.nothingNear;
        return refuse(
          'no_support',
          within === null ? said : tabSearchTexts.noneWithin(near.length > 0),
          near,
        );
      }
      return answerFrom(extractAnswer(ranked, index), ranked);
    },
    passage: (id): PassageInContext | null => passageInContext(id, knowledge, today()),
    suggestions: (count) => suggestQuestions(documents, count),
    unitNamed: (text) => unitNamed(text, lexicon.places),
    units: lexicon.places.map(({ name }) => name),
    followUp: createFollowUp(index, lexicon),
    get facets() {
      facets ??= listFacets(knowledge);
      return facets;
    },
    personalSigns: (text) => personalSigns(text, isWord).kinds,
    isWord,
    screen: (text) => screenText(text, isOfKnowledge, isWord),
  };
}
