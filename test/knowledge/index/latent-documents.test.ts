import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../src/knowledge/analysis/analyser.ts';
import { loadLexicon } from '../../../src/knowledge/analysis/lexicon.ts';
import { latentDocuments, latentStems } from '../../../src/knowledge/index/latent-documents.ts';
import { countWords, passageTerms } from '../../../src/knowledge/index/passage-terms.ts';
import { buildPostings } from '../../../src/knowledge/index/postings.ts';
import { bookPassage } from '../../support/ranked.ts';
import { smallLexicon } from '../../support/small-home.ts';

function setUp() {
  const lexicon = loadLexicon(smallLexicon());
  const passages = [
    bookPassage(1, 'Bänken är grön. Bänken står vid porten.', {
      title: 'Titeln',
      headings: ['Rubriken'],
      footnotes: ['Noten: en förklaring'],
      questions: ['Hur gammal är kanoten?'],
    }),
    bookPassage(2, 'Katten sover.'),
  ];
  const analyser = createAnalyser(lexicon, countWords(passages));
  const postings = buildPostings(passages.map((p) => passageTerms(p, analyser)));
  const documents = latentDocuments(postings, lexicon, analyser);
  const number = (word: string) => documents.ids.get(analyser.lemmatise(word));
  return { documents, postings, number, lexicon };
}

describe('the documents of the latent space', () => {
  it('are the passages, with how often each word stands in the text', () => {
    const { documents, number } = setUp();
    expect(documents.passages).toHaveLength(2);
    expect(documents.passages[0]!.get(number('bänken')!)).toBe(2);
    expect(documents.passages[0]!.get(number('porten')!)).toBe(1);
    expect(documents.passages[0]!.has(number('katten')!)).toBe(false);
  });

  it('hold the words of stored questions too: that is where everyday words stand', () => {
    const { documents, number } = setUp();
    expect(documents.passages[0]!.get(number('kanoten')!)).toBe(1);
  });

  it.each(['titeln', 'rubriken', 'noten'])('leave out what does not stand in the text: %s', (word) => {
    const { documents, number } = setUp();
    expect(number(word)).toBeDefined();
    expect(documents.passages[0]!.has(number(word)!)).toBe(false);
  });

  it('are also the concepts, where everyday words and those of the texts meet', () => {
    const { documents, number, lexicon } = setUp();
    expect(documents.concepts).toHaveLength(lexicon.concepts.length);
    const bench = documents.concepts.find((c) => c.has(number('bänken')!))!;
    expect(bench.get(number('bänken')!)).toBe(bench.get(number('sittplats')!));
    expect(bench.get(number('park')!)).toBeLessThan(bench.get(number('bänken')!)!);
    expect(bench.has(number('porten')!)).toBe(false);
  });

  it('number the words of the texts as the texts do, and those of the lexicon after them', () => {
    const { documents, postings, number } = setUp();
    for (const [stem, id] of postings.ids) expect(documents.ids.get(stem)).toBe(id);
    expect(number('sittplats')).toBeGreaterThanOrEqual(postings.ids.size);
    expect(documents.lexiconStems.some((stem) => postings.ids.has(stem))).toBe(false);
    expect(documents.ids.size).toBe(postings.ids.size + documents.lexiconStems.length);
  });
});

describe('latentStems', () => {
  it('finds the number of a stem of either kind, and none for another', () => {
    const stems = latentStems(
      new Map([
        ['bänk', 0],
        ['port', 1],
      ]),
      ['sittplats', 'park'],
    );
    expect(['bänk', 'port', 'sittplats', 'park', 'kanot'].map((s) => stems.get(s))).toEqual([
      0,
      1,
      2,
      3,
      undefined,
    ]);
    expect(stems.size).toBe(4);
  });
});
