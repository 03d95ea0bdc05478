import { beforeEach, describe, expect, it } from 'vitest';
import { createThesaurus, type Thesaurus } from '../../src/answering/thesaurus.ts';
import { type Analyser, createAnalyser } from '../../src/knowledge/analysis/analyser.ts';
import { loadLexicon } from '../../src/knowledge/analysis/lexicon.ts';
import { tokenize } from '../../src/knowledge/analysis/tokenize.ts';
import { smallLexicon } from '../support/small-home.ts';

const CONCEPTS = `concepts:
  - {id: plan, terms: [genomförandeplan], everyday: [pappret om hjälpen], related: [delmål]}
  - {id: malare, terms: [konstnär], everyday: [måla]}
  - {id: mal, terms: [målsättning], everyday: [mål]}
  - {id: franvaro, terms: [utebli], everyday: [dyker inte upp], related: [orsak]}
  - {id: papper, terms: [blankett], everyday: [papper]}
`;
const ABBREVIATIONS = 'abbreviations:\n  - {short: GFP, long: [genomförandeplan]}\n';

let analyser: Analyser;
let thesaurus: Thesaurus;
beforeEach(() => {
  const lexicon = loadLexicon(
    smallLexicon({
      'concepts/a.yaml': CONCEPTS,
      'abbreviations.yaml': ABBREVIATIONS,
      'irregular.yaml': 'irregular: []',
    }),
  );
  analyser = createAnalyser(lexicon, new Map());
  thesaurus = createThesaurus(lexicon, analyser);
});

const matches = (text: string) =>
  thesaurus.matches(
    tokenize(text).map(({ surface }) => ({ surface, key: analyser.lemmatise.inflection(surface) })),
  );
const leadsTo = (text: string, word: string) =>
  Math.max(
    0,
    ...matches(text).flatMap((m) =>
      m.expansions.filter((e) => e.stem === analyser.lemmatise(word)).map((e) => e.weight),
    ),
  );

describe('the thesaurus', () => {
  it('leads from an everyday phrase to the formal word', () => {
    expect(leadsTo('pappret om hjälpen', 'genomförandeplan')).toBeGreaterThan(0);
  });

  it('leads from an abbreviation, in capitals or not, to what it stands for, at its full worth', () => {
    expect(leadsTo('GFP', 'genomförandeplan')).toBe(1);
    expect(leadsTo('gfp', 'genomförandeplan')).toBe(1);
  });

  it('finds a phrase though a word or two stand within it', () => {
    expect(matches('de dyker ofta inte upp')).toHaveLength(1);
    expect(matches('dyker inte upp')[0]!.positions).toEqual([0, 1, 2]);
  });

  it('does not find a phrase whose words stand far apart, in another order, or are not all there', () => {
    expect(matches('dyker då som alltid och för jämnan inte upp')).toEqual([]);
    expect(matches('upp inte dyker')).toEqual([]);
    expect(matches('dyker upp')).toEqual([]);
  });

  it('meets a word in any of its inflections', () => {
    expect(leadsTo('genomförandeplanernas', 'delmål')).toBeGreaterThan(0);
  });

  it('does not take a goal for painting, nor a father for paper', () => {
    expect(leadsTo('mål', 'konstnär')).toBe(0);
    expect(leadsTo('måla', 'målsättning')).toBe(0);
    expect(leadsTo('mål', 'målsättning')).toBeGreaterThan(0);
    expect(leadsTo('måla', 'konstnär')).toBeGreaterThan(0);
    expect(leadsTo('pappa', 'blankett')).toBe(0);
    expect(leadsTo('pappren', 'blankett')).toBe(0);
  });

  it('values what is the same above what is near', () => {
    expect(leadsTo('dyker inte upp', 'utebli')).toBeGreaterThan(leadsTo('dyker inte upp', 'orsak'));
  });

  it('finds nothing in nothing', () => {
    expect(matches('')).toEqual([]);
  });
});
