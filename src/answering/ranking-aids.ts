import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import { createPassageTraits, type PassageTraits } from './passage-traits.ts';
import { createQuestionLetters, type QuestionLetters } from './question-letters.ts';
import { createSentenceDirections, type SentenceDirections } from './sentence-directions.ts';

/** What ranking needs besides the index; made once for an index. */
export interface RankingAids {
  readonly traits: PassageTraits;
  readonly sentences: SentenceDirections;
  readonly questions: SentenceDirections;
  readonly letters: QuestionLetters;
}

export function createRankingAids(index: KnowledgeIndex): RankingAids {
  return {
    traits: createPassageTraits(index.passages),
    sentences: createSentenceDirections(index),
    questions: createSentenceDirections(index, 'questions'),
    letters: createQuestionLetters(index.passages),
  };
}
