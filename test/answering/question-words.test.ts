import { describe, expect, it } from 'vitest';
import { createWordReader, PART } from '../../src/answering/question-words.ts';
import { loadLexicon } from '../../src/knowledge/analysis/lexicon.ts';
import { createKnowledgeIndex } from '../../src/knowledge/index/knowledge-index.ts';
import { bookPassage } from '../support/ranked.ts';
import { smallLexicon } from '../support/small-home.ts';

function setUp() {
  const lexicon = loadLexicon(smallLexicon());
  const index = createKnowledgeIndex(
    [
      bookPassage(1, 'Trädgården är stor. Trädgården har en grind av järn, och grinden är stängd.'),
      bookPassage(2, 'Bänken står vid grinden. Järn rostar, och bänken med.'),
    ],
    lexicon,
  );
  return { read: createWordReader(index, lexicon), stem: (word: string) => index.analyser.lemmatise(word) };
}

describe('a word of a question', () => {
  it('answers to its stem, in whatever form it is asked', () => {
    const { read, stem } = setUp();
    expect(read('trädgårdarna')).toMatchObject({ known: true, inTexts: true, stop: false });
    expect(read('trädgårdarna').alternatives.get(stem('trädgården'))).toBe(1);
  });

  it('that is misspelt answers to the right one, for a little less', () => {
    const { read, stem } = setUp();
    for (const wrong of ['trädgrden', 'trädgådren']) {
      const { surface, alternatives, inTexts } = read(wrong);
      expect(surface).toBe(wrong);
      expect(inTexts).toBe(true);
      expect(alternatives.get(stem('trädgården'))).toBeGreaterThan(0.5);
      expect(alternatives.get(stem('trädgården'))).toBeLessThan(1);
    }
  });

  it('that is listed as misspelt is read as listed', () => {
    const { read, stem } = setUp();
    expect([...read('bännk').alternatives.keys()]).toContain(stem('bänk'));
  });

  it('made of two words of the texts answers to both, to the last one more', () => {
    const { read, stem } = setUp();
    const { alternatives, known, inTexts } = read('järngrind');
    expect({ known, inTexts }).toEqual({ known: true, inTexts: false });
    expect(alternatives.get(stem('grind'))).toBe(PART.head);
    expect(alternatives.get(stem('järn'))).toBe(PART.modifier);
  });

  it('that nobody knows is left as it is', () => {
    expect(setUp().read('xyzzyplugh')).toMatchObject({ known: false, inTexts: false });
  });

  it('that says nothing by itself is neither corrected nor split', () => {
    expect(setUp().read('och')).toMatchObject({ stop: true, known: true });
  });

  it('of another subject is known, and no misspelling of a word in the texts', () => {
    const { read, stem } = setUp();
    expect(read('raket')).toMatchObject({ known: true, inTexts: false });
    expect([...read('raket').alternatives.keys()]).toEqual([stem('raket')]);
  });

  it.each(['norra', 'norras'])('that names a district is marked as such: %s', (word) => {
    expect(setUp().read(word).place).toBe(true);
  });

  it('of everyday talk is weak in all its forms', () => {
    const { read } = setUp();
    expect(read('saker').weak).toBe(true);
    expect(read('grind').weak).toBe(false);
  });
});
