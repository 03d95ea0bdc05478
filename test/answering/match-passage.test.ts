import { describe, expect, it } from 'vitest';
import { matchPassage } from '../../src/answering/match-passage.ts';
import { createMatcher } from '../../src/answering/matcher.ts';
import { createRankingAids } from '../../src/answering/ranking-aids.ts';
import { createScratch } from '../../src/answering/scratch.ts';
import { createQuestionReader } from '../../src/answering/understand-question.ts';
import { loadLexicon } from '../../src/knowledge/analysis/lexicon.ts';
import { createKnowledgeIndex } from '../../src/knowledge/index/knowledge-index.ts';
import type { Passage } from '../../src/knowledge/passage.ts';
import { bookPassage } from '../support/ranked.ts';
import { smallLexicon } from '../support/small-home.ts';

const PLACES = {
  'places.yaml':
    'own:\n  - {name: Skarpnäck, forms: [Skarpnäck]}\n  - {name: Farsta, forms: [Farsta]}\nelsewhere: [Målilla]\n',
};

/** Reads passages in the light of a question. */
function match(question: string, ...passages: Passage[]) {
  const lexicon = loadLexicon(smallLexicon(PLACES));
  const index = createKnowledgeIndex(passages, lexicon);
  const understood = createQuestionReader(index, lexicon)(question);
  const matcher = createMatcher(understood, index);
  const aids = createRankingAids(index);
  const scratch = createScratch(matcher.slotWeights.length, matcher.hitSlots.length);
  return passages.map((_, p) => matchPassage(matcher, understood, index, aids, scratch, p, 1));
}
const features = (question: string, ...passages: Passage[]) =>
  match(question, ...passages).map((found) => found.features);

describe('what a passage holds of a question', () => {
  it('is all of it, a part or nothing', () => {
    const [all, half, none] = features(
      'bänken grinden',
      bookPassage(1, 'Bänken står vid grinden.'),
      bookPassage(2, 'Bänken är målad.'),
      bookPassage(3, 'Katten sover.', { headings: ['Djur'] }),
    );
    expect(all!.coverage).toBeCloseTo(1, 5);
    expect(half!.coverage).toBeGreaterThan(0);
    expect(half!.coverage).toBeLessThan(1);
    expect(none).toMatchObject({ coverage: 0, window: 0, sentence: 0, breadth: 0, literal: 0, mass: 0 });
  });

  it('is more telling within one sentence than far apart', () => {
    const [together, apart] = features(
      'bänken grinden',
      bookPassage(1, 'Bänken står vid grinden. Katten sover. Hunden springer.'),
      bookPassage(2, 'Bänken står. Katten sover länge och väl på mattan. Hunden äter. Grinden gnisslar.'),
    );
    expect(together!.coverage).toBeCloseTo(apart!.coverage, 5);
    for (const name of ['sentence', 'window', 'nearness'] as const)
      expect(together![name], name).toBeGreaterThan(apart![name]);
  });

  it('is found in the sentence that says it', () => {
    const [found] = match('grinden', bookPassage(1, 'Katten sover. Hunden äter. Grinden gnisslar.'));
    expect(found!.sentenceWeights).toHaveLength(3);
    expect(found!.sentenceWeights.slice(0, 2)).toEqual([0, 0]);
    expect(found!.sentenceWeights[2]).toBeGreaterThan(0);
    expect([1, 2]).toContain(found!.bestSentence);
  });

  it('is told apart by where it stands: text, heading, title, footnote', () => {
    const [text, heading, title, footnote] = features(
      'grinden',
      bookPassage(1, 'Grinden gnisslar.'),
      bookPassage(2, 'Katten sover.', { headings: ['Grinden'] }),
      bookPassage(3, 'Hunden äter.', { title: 'Om grinden' }),
      bookPassage(4, 'Fågeln sjunger.', { footnotes: ['Grinden: av järn'] }),
    );
    const where = ({ coverage, headings, title, footnotes }: NonNullable<typeof text>) =>
      [coverage, headings, title, footnotes].map((v) => v > 0);
    expect([text, heading, title, footnote].map((f) => where(f!))).toEqual([
      [true, false, false, false],
      [false, true, false, false],
      [false, false, true, false],
      [false, false, false, true],
    ]);
  });

  it('does not show traces of the passage that was read before', () => {
    const long = bookPassage(1, 'Grinden gnisslar 3 gånger. '.repeat(40));
    const short = bookPassage(2, 'Bänken är målad.');
    const [, after] = features('hur många bänkar finns vid grinden', long, short);
    const lexicon = loadLexicon(smallLexicon(PLACES));
    const index = createKnowledgeIndex([long, short], lexicon);
    const question = createQuestionReader(index, lexicon)('hur många bänkar finns vid grinden');
    const matcher = createMatcher(question, index);
    const fresh = createScratch(matcher.slotWeights.length, matcher.hitSlots.length);
    const alone = matchPassage(matcher, question, index, createRankingAids(index), fresh, 1, 1);
    expect(after).toEqual(alone.features);
  });
});

describe('a number that is asked for', () => {
  it('must stand in the same sentence as what it counts', () => {
    const [together, apart] = features(
      'Hur många bänkar finns det?',
      bookPassage(1, 'Där finns 12 bänkar. Porten är låst.'),
      bookPassage(2, 'Där finns bänkar. Porten har 12 lås.'),
    );
    expect([together!.counted, apart!.counted]).toEqual([1, 0]);
  });

  it('neither speaks for nor against a passage when none is asked for', () => {
    expect(features('Var står bänken?', bookPassage(1, 'Bänken står vid 3 portar.'))[0]!.counted).toBe(0.5);
  });
});

describe('the district that is asked about', () => {
  const passages = [
    bookPassage(1, 'I Skarpnäck står bänken vid grinden.', { headings: ['Parker'] }),
    bookPassage(2, 'Där målas bänken varje vår.', { headings: ['Parker'] }),
    bookPassage(3, 'I Farsta står bänken inomhus.', { headings: ['Parker'] }),
    bookPassage(4, 'Bänken är av trä.', { headings: ['Virke'] }),
    bookPassage(5, 'Bänken målas om hösten.', { headings: ['Parker', 'Farsta'] }),
    bookPassage(6, 'Bänken är sliten.', { headings: ['Parker', 'Skarpnäck'] }),
  ];

  it('is named, inherited, another one or left open', () => {
    const found = features('Hur är bänken i Skarpnäck?', ...passages).map((f) => f.place);
    expect(found[0]).toBe(1);
    expect(found[1]).toBeGreaterThanOrEqual(0.9);
    expect(found[2]).toBe(0);
    expect(found[3]).toBeGreaterThan(0);
    expect(found[3]).toBeLessThan(0.9);
    expect(found[4]).toBe(0);
    expect(found[5]).toBeGreaterThanOrEqual(0.9);
  });

  it('makes no difference when none is asked about', () => {
    expect(new Set(features('Hur är bänken?', ...passages).map((f) => f.place)).size).toBe(1);
  });
});
