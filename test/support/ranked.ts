import type { RankedMatch } from '../../src/answering/rank-passages.ts';
import { loadLexicon } from '../../src/knowledge/analysis/lexicon.ts';
import { createKnowledgeIndex, type KnowledgeIndex } from '../../src/knowledge/index/knowledge-index.ts';
import type { Passage } from '../../src/knowledge/passage.ts';
import { smallLexicon } from './small-home.ts';

/** A passage of the document "bok.txt" on a line of its own. */
export function bookPassage(line: number, text: string, given: Partial<Passage> = {}): Passage {
  const document = given.document ?? 'bok.txt';
  return {
    id: `${document}#${line}-${line}`,
    document,
    title: 'Boken',
    headings: ['Bänkar'],
    page: null,
    lines: [line, line],
    text,
    footnotes: [],
    references: [],
    questions: [],
    ...given,
  };
}

/** An index over passages, with a lexicon of a few words; inside a test only. */
export function indexOf(passages: readonly Passage[]): KnowledgeIndex {
  return createKnowledgeIndex(passages, loadLexicon(smallLexicon()));
}

/** What ranking would say of a passage, for what is done with the ranking afterwards. */
export function ranked(
  passage: number,
  score: number,
  bestSentence = 0,
  sentenceWeights: readonly number[] = [],
): RankedMatch {
  return {
    passage,
    score,
    bestSentence,
    sentenceWeights,
    slots: new Float64Array(0),
    askedSlots: new Float64Array(0),
    features: {} as RankedMatch['features'],
  };
}
