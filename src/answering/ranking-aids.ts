import type { ArticleKind, DocumentFacts } from '../knowledge/document.ts';
import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import { createPassageTraits, type PassageTraits } from './passage-traits.ts';
import { createQuestionLetters, type QuestionLetters } from './question-letters.ts';
import { createSentenceDirections, type SentenceDirections } from './sentence-directions.ts';
import { createSoftWords, type SoftWords } from './soft-words.ts';

/** What ranking needs besides the index; made once for an index. */
export interface RankingAids {
  readonly traits: PassageTraits;
  readonly sentences: SentenceDirections;
  readonly questions: SentenceDirections;
  readonly letters: QuestionLetters;
  readonly words: SoftWords;
  /** What kind of article a passage stands in. */
  readonly kindOf: (passage: number) => ArticleKind | null;
  /** The district that all of a passage's document is about. */
  readonly unitOf: (passage: number) => string | null;
}

export function createRankingAids(
  index: KnowledgeIndex,
  documents: ReadonlyMap<string, DocumentFacts> = new Map(),
): RankingAids {
  return {
    traits: createPassageTraits(index.passages),
    sentences: createSentenceDirections(index),
    questions: createSentenceDirections(index, 'questions'),
    letters: createQuestionLetters(index.passages),
    words: createSoftWords(index),
    kindOf: (passage) => documents.get(index.passages[passage]!.document)?.kind ?? null,
    unitOf: (passage) => documents.get(index.passages[passage]!.document)?.unit ?? null,
  };
}
