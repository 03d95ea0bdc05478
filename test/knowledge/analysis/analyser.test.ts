import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../src/knowledge/analysis/analyser.ts';
import { fieldLexicon } from '../../support/field-lexicon.ts';

const vocabulary = new Map(
  ['barn', 'plan', 'genomförande', 'utredning', 'bänk', 'porten', 'gården'].map((w) => [w, 3]),
);
const analyser = createAnalyser(fieldLexicon(), vocabulary);
const stems = (text: string) => analyser.terms(text).map((t) => t.stem);

describe('the analyser', () => {
  it('leaves stopwords out', () => {
    expect(analyser.terms('Hur är det med bänken då?').map((t) => t.surface)).toEqual(['bänken']);
  });

  it.each(['barn', 'mål', 'hem', 'inte', 'aldrig', 'utan'])(
    'keeps "%s", which says something in this field',
    (word) => {
      expect(analyser.isStopword(word)).toBe(false);
      expect(stems(word)).toHaveLength(1);
    },
  );

  it('gives the parts of a compound beside its stem', () => {
    const [term] = analyser.terms('genomförandeplanerna');
    expect(term!.parts).toEqual([analyser.lemmatise('genomförande'), analyser.lemmatise('plan')]);
    expect(term!.stem).toBe(analyser.lemmatise('genomförandeplan'));
  });

  it('does not take the name of a district to pieces', () => {
    for (const { surface, parts } of analyser.terms('Skarpnäck Hägersten Kungsholmens Vällingby'))
      expect(parts, surface).toEqual([]);
  });

  it('makes the same terms of a text however it is written', () => {
    expect(stems('BARNENS UTREDNINGAR')).toEqual(stems('barnens utredningar'));
    expect(stems('Gården'.normalize('NFD'))).toEqual(stems('gården'));
  });
});
