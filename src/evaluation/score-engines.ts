import type { Answerer } from '../answering/answer.ts';
import type { RankedMatch } from '../answering/rank-passages.ts';
import { shownPassages } from '../answering/shown-passages.ts';
import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import type { Baseline } from './baselines/baseline.ts';
import type { GoldQuestion } from './gold-question.ts';
import { type QuestionScore, scoreAnswer } from './score-answers.ts';

/** As many passages as an answer shows, and as are scored. */
const LIMIT = 5;

/** Asks Lathunden every question. */
export function scoreAnswerer(questions: readonly GoldQuestion[], answerer: Answerer): QuestionScore[] {
  return questions.map((question) => {
    const { answered, answer, passages } = answerer.ask(question.question, { limit: LIMIT });
    return scoreAnswer(question, { answered, text: answer.text, passages });
  });
}

export interface BaselineScores {
  readonly name: string;
  /** Scored on the passages that the engine found. */
  readonly bare: readonly QuestionScore[];
  /** Scored on the same passages with their neighbours, as Lathunden shows its own: only the ranking differs then. */
  readonly withNeighbours: readonly QuestionScore[];
}

/** Asks a search engine every question. */
export function scoreBaseline(
  questions: readonly GoldQuestion[],
  baseline: Baseline,
  index: KnowledgeIndex,
): BaselineScores {
  const bare: QuestionScore[] = [];
  const withNeighbours: QuestionScore[] = [];
  for (const question of questions) {
    const found = baseline.search(question.question);
    const given = { answered: true, text: '' };
    const passages = found.slice(0, LIMIT).map((at) => index.passages[at]!);
    bare.push(scoreAnswer(question, { ...given, passages }));
    withNeighbours.push(
      scoreAnswer(question, { ...given, passages: shownPassages(asRanked(found), index, LIMIT) }),
    );
  }
  return { name: baseline.name, bare, withNeighbours };
}

/** Neighbours are chosen by the order of the passages alone, which is all that a search engine gives. */
function asRanked(found: readonly number[]): RankedMatch[] {
  return found.map((passage, rank) => ({ passage, score: 1 / (rank + 1) }) as RankedMatch);
}
