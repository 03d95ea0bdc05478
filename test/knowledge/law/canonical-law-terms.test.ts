import { describe, expect, it } from 'vitest';
import { canonicalLawTerms } from '../../../src/knowledge/law/canonical-law-terms.ts';
import { findLawReferences } from '../../../src/knowledge/law/find-law-references.ts';

const terms = (text: string) => findLawReferences(text).flatMap(canonicalLawTerms);

describe('canonicalLawTerms', () => {
  it('lets a short question meet the long way of writing', () => {
    expect(terms('SoL 14:1')).toEqual(['sol_14:1']);
    expect(terms('14 kap. 1 § Socialtjänstlagen')).toEqual(['sol_14:1']);
    expect(terms('14 kap 1 §')).toEqual(['sol_14:1']);
  });

  it('writes letters without a space', () => {
    expect(terms('3 kap. 6 a § SoL')).toEqual(['sol_3:6a']);
    expect(terms('SoL 3:6a')).toEqual(['sol_3:6a']);
  });

  it('adds a narrower term where the text says which of the two acts it means', () => {
    expect(terms('19 kap. 1 § socialtjänstlagen (2025:400)')).toEqual(['sol_19:1', 'sol2025_19:1']);
  });

  it('keeps other acts apart from SoL', () => {
    expect(terms('3 § LVU och 26 kap. 1 § OSL')).toEqual(['lvu_3', 'osl_26:1']);
    expect(terms('3 kap. 2 § skollagen')).toEqual([]);
  });

  it('has a term for a rule that goes by a name', () => {
    expect(terms('Vad är Lex Sarah?')).toEqual(['lex_sarah']);
  });
});
