import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../src/answering/find-candidates.ts';
import { rankPassages } from '../../src/answering/rank-passages.ts';
import { createRankingAids } from '../../src/answering/ranking-aids.ts';
import { createQuestionReader } from '../../src/answering/understand-question.ts';
import { loadLexicon } from '../../src/knowledge/analysis/lexicon.ts';
import { createKnowledgeIndex } from '../../src/knowledge/index/knowledge-index.ts';
import { bookPassage } from '../support/ranked.ts';
import { smallLexicon } from '../support/small-home.ts';

const passages = [
  bookPassage(1, 'Porten är blå. Den öppnas klockan sju varje morgon.'),
  bookPassage(2, 'Bänken målades grön i våras. Färgen räckte till tre bänkar.'),
  bookPassage(3, 'Lampan lyser hela natten. Bänken syns från gatan.', { headings: ['Lampor'] }),
  bookPassage(4, 'Katten sover på mattan. Hunden sover under bordet.', { headings: ['Djur'] }),
];

function setUp() {
  const lexicon = loadLexicon(smallLexicon());
  const index = createKnowledgeIndex(passages, lexicon);
  return { index, aids: createRankingAids(index), read: createQuestionReader(index, lexicon) };
}

describe('findCandidates', () => {
  it('finds the passages that hold a word of the question, in any form', () => {
    const { index, read } = setUp();
    expect(findCandidates(read('bänkarnas färger'), index).map((c) => c.passage)).toEqual(
      expect.arrayContaining([1, 2]),
    );
  });

  it('finds nothing for a question without words', () => {
    const { index, read } = setUp();
    expect(findCandidates(read('?!'), index)).toEqual([]);
  });

  it('takes no sign in a question for a command', () => {
    const { index, read } = setUp();
    const plain = findCandidates(read('bänken grön'), index);
    expect(findCandidates(read('+bänken -grön* ~2 text:^9'), index)[0]).toMatchObject({
      passage: plain[0]!.passage,
    });
  });
});

describe('rankPassages', () => {
  it('puts the passage first that holds most of the question, best score first', () => {
    const { index, aids, read } = setUp();
    const ranked = rankPassages(read('När målades bänken grön?'), index, aids);
    expect(ranked[0]!.passage).toBe(1);
    expect(ranked.map((r) => r.score)).toEqual(ranked.map((r) => r.score).sort((a, b) => b - a));
  });

  it('points out the sentence that says it', () => {
    const { index, aids, read } = setUp();
    expect(rankPassages(read('syns bänken från gatan'), index, aids)[0]).toMatchObject({
      passage: 2,
      bestSentence: 1,
    });
  });

  it('names each passage once, and gives every one a number for a score', () => {
    const { index, aids, read } = setUp();
    for (const question of ['bänken', 'porten klockan sju', 'katten hunden bänken porten lampan']) {
      const ranked = rankPassages(read(question), index, aids);
      expect(new Set(ranked.map((r) => r.passage)).size).toBe(ranked.length);
      expect(
        ranked.every((r) => Number.isFinite(r.score) && Object.values(r.features).every(Number.isFinite)),
      ).toBe(true);
    }
  });

  it('lets every passage of a document gain by a question that the document lists', () => {
    const listed = { document: 'djur.txt', questions: ['Sover katten?'] };
    const lexicon = loadLexicon(smallLexicon());
    const index = createKnowledgeIndex(
      [
        bookPassage(1, 'Katten sover på mattan.', listed),
        bookPassage(2, 'Katten äter fisk.', listed),
        bookPassage(3, 'Katten sover i stolen.'),
      ],
      lexicon,
    );
    const question = createQuestionReader(index, lexicon)('Sover katten?');
    const asked = new Map(
      rankPassages(question, index, createRankingAids(index)).map((r) => [r.passage, r.features.asked]),
    );
    expect(asked.get(0)).toBeGreaterThan(0.9);
    expect(asked.get(1)).toBe(asked.get(0));
    expect(asked.get(2)).toBe(0);
  });

  it('finds nothing where nothing is', () => {
    const { read } = setUp();
    const empty = createKnowledgeIndex([], loadLexicon(smallLexicon()));
    expect(rankPassages(read('bänken'), empty, createRankingAids(empty))).toEqual([]);
  });
});
