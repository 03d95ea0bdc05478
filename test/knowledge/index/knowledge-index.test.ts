import { describe, expect, it } from 'vitest';
import { createKnowledgeIndex } from '../../../src/knowledge/index/knowledge-index.ts';
import { buildLunrIndex, FIELD_BOOSTS } from '../../../src/knowledge/index/lunr-index.ts';
import { scoreLikeLunr } from '../../../src/knowledge/index/lunr-weights.ts';
import { countWords, lawTerms, passageTerms } from '../../../src/knowledge/index/passage-terms.ts';
import { buildPostings, PLACE } from '../../../src/knowledge/index/postings.ts';
import type { Passage } from '../../../src/knowledge/passage.ts';
import { fieldLexicon } from '../../support/field-lexicon.ts';

function passage(given: Partial<Passage>): Passage {
  return {
    id: 'a#1-1',
    document: 'a',
    title: '',
    headings: [],
    page: null,
    lines: [1, 1],
    text: '',
    footnotes: [],
    references: [],
    questions: [],
    ...given,
  };
}

const passages = [
  passage({
    id: 'a#1-1',
    title: 'Om bänkar',
    headings: ['Målning'],
    text: 'Bänken är grön. Den målades i våras.',
    footnotes: ['Solrosen: gul färg'],
    references: [],
    questions: ['Vilken färg har bänken?'],
  }),
  passage({ id: 'a#2-2', title: 'Om bänkar', text: 'Genomförandeplanen gäller enligt 14 kap. 1 § SoL.' }),
  passage({ id: 'a#3-3', title: 'Om bänkar', text: 'En plan för genomförandet av planen gjordes.' }),
];
const index = createKnowledgeIndex(passages, fieldLexicon());
const stem = (word: string) => index.analyser.lemmatise(word);
const lunrIndex = buildLunrIndex(passages.map((p) => passageTerms(p, index.analyser)));
const find = (term: string, field: string) =>
  lunrIndex
    .query((q) => q.term(term, { fields: [field], usePipeline: false }))
    .map((r) => passages[Number(r.ref)]!.id);

describe('passageTerms', () => {
  it('sorts the terms of a passage by where they stand, the text by sentence', () => {
    const terms = passageTerms(passages[0]!, index.analyser);
    expect(terms.text).toEqual([
      [stem('bänken'), stem('grön')],
      [stem('målades'), stem('våras')],
    ]);
    expect(terms.headings).toContain(stem('målning'));
    expect(terms.title).toContain(stem('bänkar'));
    expect(terms.footnotes).toContain(stem('solrosen'));
    expect(terms.questions).toEqual([[stem('färg'), stem('bänken')]]);
  });

  it('keeps the parts of compounds beside the text', () => {
    expect(passageTerms(passages[1]!, index.analyser).parts.flat()).toEqual(
      expect.arrayContaining([stem('genomförande'), stem('plan')]),
    );
  });
});

describe('lawTerms', () => {
  it.each([
    ['14 kap. 1 § SoL', 'SoL 14:1'],
    ['14 kap 1 § socialtjänstlagen', 'sol 14:1'],
    ['3 § LVU', 'LVU 3 §'],
  ])('brings "%s" and "%s" together', (a, b) => {
    expect(lawTerms(a)).not.toEqual([]);
    expect(lawTerms(a)).toEqual(lawTerms(b));
  });

  it('keeps two provisions apart and finds none where there is none', () => {
    expect(lawTerms('SoL 14:1')).not.toEqual(lawTerms('SoL 11:1'));
    expect(lawTerms('Mötet var 14.30 på dag 1.')).toEqual([]);
  });
});

describe('countWords', () => {
  it('counts the words of texts, headings and footnotes in lower case, and not those of titles', () => {
    const words = countWords(passages);
    expect(words.get('bänken')).toBe(1);
    expect(words.get('målning')).toBe(1);
    expect(words.get('solrosen')).toBe(1);
    expect(words.get('bänkar')).toBeUndefined();
  });
});

describe('buildPostings', () => {
  it('says for each term in which sentence and in which place of a passage it stands', () => {
    const { ids, entries } = index.postings;
    const at = (word: string, p: number) => {
      const found: [number, number][] = [];
      const own = entries[p]!;
      for (let i = 0; i < own.length; i += 3)
        if (own[i] === ids.get(stem(word))) found.push([own[i + 1]!, own[i + 2]!]);
      return found;
    };
    expect(at('bänken', 0)).toEqual(
      expect.arrayContaining([
        [0, PLACE.text],
        [0, PLACE.title],
        [0, PLACE.question],
      ]),
    );
    expect(at('målades', 0)).toContainEqual([1, PLACE.text]);
    expect(at('solrosen', 0)).toEqual([[0, PLACE.footnote]]);
    expect(at('bänken', 1)).toEqual([[0, PLACE.title]]);
  });

  it('counts a passage once however often it holds a term, and not for its title', () => {
    const { ids, frequency } = index.postings;
    const count = (word: string) => frequency[ids.get(stem(word))!];
    expect(count('planen')).toBe(2);
    expect(count('bänken')).toBe(1);
    expect(count('solrosen')).toBe(0);
  });

  it('tells the number of sentences', () => {
    expect([...index.postings.sentences]).toEqual([2, 1, 1]);
  });

  it('is empty for no passages', () => {
    expect(buildPostings([])).toMatchObject({ entries: [] });
  });
});

describe('the lunr index', () => {
  it('finds words with å, ä and ö at their edges, in whatever form', () => {
    expect(find(stem('bänkarna'), 'text')).toEqual(['a#1-1']);
    expect(find(stem('målning'), 'headings')).toEqual(['a#1-1']);
  });

  it('has every field that a query may name', () => {
    for (const field of Object.keys(FIELD_BOOSTS)) expect(() => find('bänk', field)).not.toThrow();
  });

  it('finds a compound by its last part, in a field of its own', () => {
    expect(find(stem('plan'), 'parts')).toContain('a#2-2');
    expect(find(stem('plan'), 'text')).toEqual(['a#3-3']);
  });

  it('finds a provision by its name', () => {
    expect(find(lawTerms('SoL 14:1')[0]!, 'text')).toEqual(['a#2-2']);
  });
});

describe('what is kept of the lunr index', () => {
  it('scores as lunr does', () => {
    for (const term of index.postings.ids.keys()) {
      const { scores, found } = scoreLikeLunr(index.lunr, [{ stem: term, boost: 1 }]);
      const asked = lunrIndex.query((q) => q.term(term, { usePipeline: false }));
      expect(found.sort()).toEqual(asked.map((r) => Number(r.ref)).sort());
      for (const { ref, score } of asked) expect(scores[Number(ref)]).toBeCloseTo(score, 5);
    }
  });
});

describe('an index from parts that were built before', () => {
  const again = createKnowledgeIndex(passages, fieldLexicon(), index);

  it('splits, counts and corrects as the one that they are of', () => {
    for (const word of ['genomförandeplanen', 'barnavårdsutredning', 'bänken'])
      expect(again.analyser.split(word)).toEqual(index.analyser.split(word));
    expect([...again.words]).toEqual([...index.words]);
    expect(again.correct('målaades')).toBe(index.correct('målaades'));
  });
});
