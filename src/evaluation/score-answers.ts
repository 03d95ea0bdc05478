import type { GoldQuestion } from './gold-question.ts';
import {
  ANSWER_CHARACTERS,
  firstCharacters,
  normalise,
  PASSAGE_CHARACTERS,
  quoteFound,
} from './quote-found.ts';

/** What is scored of an answer, whoever gave it. */
export interface GivenAnswer {
  readonly answered: boolean;
  readonly text: string;
  /** Best first. */
  readonly passages: readonly { readonly document: string; readonly text: string }[];
}

/** How one question went. */
export interface QuestionScore {
  readonly question: GoldQuestion;
  readonly refused: boolean;
  /** 1 is best; null when no passage shown holds the evidence. A refusal shows nothing: it is a miss at every rank. */
  readonly rank: number | null;
  /** Whether the answer itself holds the evidence. */
  readonly quoted: boolean;
  readonly facts: { readonly asked: number; readonly stated: number };
}

/** Shares are 0–1, of the answerable questions where nothing else is said; 0 where there is nothing to share. */
export interface Figures {
  readonly answerable: number;
  readonly hit1: number;
  readonly hit3: number;
  readonly hit5: number;
  readonly mrr: number;
  readonly quoted: number;
  /** How many of them ask for key facts. */
  readonly withFacts: number;
  /** Mean share of a question's key facts that the answer states, among those. */
  readonly facts: number;
  readonly allFacts: number;
  readonly refused: number;
  readonly outOfScope: number;
  /** Share of the out-of-scope questions that were refused. */
  readonly outOfScopeRefused: number;
}

export function scoreAnswer(question: GoldQuestion, given: GivenAnswer): QuestionScore {
  const { evidence } = question;
  const text = given.answered ? firstCharacters(given.text, ANSWER_CHARACTERS) : '';
  const at = given.passages.findIndex((passage) => {
    const read = firstCharacters(passage.text, PASSAGE_CHARACTERS);
    return evidence.some(({ doc, quote }) => isDocument(passage.document, doc) && quoteFound(read, quote));
  });
  const facts = question.key_facts_any ?? question.key_facts.map((fact) => [fact]);
  const stated = facts.filter((wordings) => wordings.some((w) => normalise(text).includes(normalise(w))));
  return {
    question,
    refused: !given.answered,
    rank: given.answered && at >= 0 ? at + 1 : null,
    quoted: evidence.some(({ quote }) => quoteFound(text, quote)),
    facts: { asked: facts.length, stated: stated.length },
  };
}

/** The figures of one engine over a set of questions. */
export function summarise(scores: readonly QuestionScore[]): Figures {
  const answerable = scores.filter((s) => s.question.answerable);
  const outOfScope = scores.filter((s) => !s.question.answerable);
  const withFacts = answerable.filter((s) => s.facts.asked > 0);
  const within = (rank: number) => mean(answerable, (s) => Number(s.rank !== null && s.rank <= rank));
  return {
    answerable: answerable.length,
    hit1: within(1),
    hit3: within(3),
    hit5: within(5),
    mrr: mean(answerable, (s) => (s.rank === null ? 0 : 1 / s.rank)),
    quoted: mean(answerable, (s) => Number(s.quoted)),
    withFacts: withFacts.length,
    facts: mean(withFacts, (s) => s.facts.stated / s.facts.asked),
    allFacts: mean(withFacts, (s) => Number(s.facts.stated === s.facts.asked)),
    refused: mean(answerable, (s) => Number(s.refused)),
    outOfScope: outOfScope.length,
    outOfScopeRefused: mean(outOfScope, (s) => Number(s.refused)),
  };
}

/** Figures group by group, in the order the groups first appear; a question whose key is null is in no group. */
export function summariseBy(
  scores: readonly QuestionScore[],
  key: (question: GoldQuestion) => string | null,
): Map<string, Figures> {
  const groups = Map.groupBy(scores, (s) => key(s.question));
  return new Map(
    [...groups].flatMap(([name, members]) => (name === null ? [] : [[name, summarise(members)]])),
  );
}

/** A gold line names a document by its id, or by the start of its file name ("001" is "001_rapport.txt"). */
export function isDocument(id: string, doc: string): boolean {
  const name = id.slice(id.lastIndexOf('/') + 1);
  return id === doc || name.startsWith(`${doc}_`) || name.startsWith(`${doc}.`);
}

function mean<T>(of: readonly T[], value: (one: T) => number): number {
  return of.length === 0 ? 0 : of.reduce((sum, one) => sum + value(one), 0) / of.length;
}
