import { describe, expect, it } from 'vitest';
import { createSpellingCorrector } from '../../../src/knowledge/analysis/spelling.ts';

const correct = createSpellingCorrector(
  new Map([
    ['genomförandeplan', 12],
    ['delaktighet', 9],
    ['journal', 7],
    ['utredning', 5],
    ['utredare', 50],
    ['bänken', 3],
    ['bänkar', 30],
    ['banker', 1],
    ['öppenvård', 4],
    ['skola', 3],
  ]),
);

describe('the spelling corrector', () => {
  it.each([
    ['a letter too few', 'delaktghet', 'delaktighet'],
    ['a letter too many', 'delaktiighet', 'delaktighet'],
    ['another letter', 'delaktughet', 'delaktighet'],
    ['two letters swapped', 'genomfröandeplan', 'genomförandeplan'],
    ['two slips in a long word', 'genomfrandeplna', 'genomförandeplan'],
    ['å, ä and ö left out', 'oppenvard', 'öppenvård'],
    ['a swap in a short word', 'jouranl', 'journal'],
  ])('mends %s', (_, wrong, right) => {
    expect(correct(wrong)).toBe(right);
  });

  it('knows a word that is right', () => {
    expect(correct('journal')).toBe('journal');
  });

  it('takes the commoner of two words that are equally near', () => {
    expect(correct('bänkan')).toBe('bänkar');
  });

  it.each([
    ['nothing is near', 'fotosyntes'],
    ['two slips in a short word', 'skxxa'],
    ['another first letter in a short word', 'ckola'],
    ['four letters', 'skla'],
    ['figures', 'skola1'],
    ['more than forty letters', 'genomförandeplan'.repeat(3)],
    ['nothing', ''],
  ])('offers nothing when there is %s', (_, word) => {
    expect(correct(word)).toBeNull();
  });

  it('says the same the second time', () => {
    expect([
      correct('delaktghet'),
      correct('delaktghet'),
      correct('fotosyntes'),
      correct('fotosyntes'),
    ]).toEqual(['delaktighet', 'delaktighet', null, null]);
  });

  it('offers nothing when it knows no words', () => {
    expect(createSpellingCorrector(new Map())('delaktighet')).toBeNull();
  });
});
