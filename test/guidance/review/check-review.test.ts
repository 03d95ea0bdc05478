import { describe, expect, it } from 'vitest';
import { checkReviewKind, checkReviewSigns } from '../../../src/guidance/review/check-review.ts';
import { checkReviews } from '../../../src/guidance/review/check-reviews.ts';
import { ReviewSigns } from '../../../src/guidance/review/review-language.ts';
import { HOME } from '../../support/field-lexicon.ts';
import { shippedReviewer } from '../../support/shipped-reviewers.ts';

const signs = ReviewSigns.parse({
  recognise: { syfte: { type: 'statement', parts: [[{ all: ['syfte|mal', 'datum'] }]] } },
});

describe('the check of what reviews stand on', () => {
  it('has nothing to say of the shipped ones', () => {
    expect(checkReviews(HOME)).toEqual([]);
  });

  it('points out a list that is not there, and knows the ones that need no words', () => {
    expect(checkReviewSigns(signs, { lists: { syfte: ['syfte'] } })).toEqual([
      { path: ['recognise', 'syfte', 'parts', 0, 0], message: expect.stringContaining('"mal"') },
    ]);
    expect(checkReviewSigns(signs, { lists: { syfte: ['syfte'], mal: ['mål'] } })).toEqual([]);
  });

  it('points out a rule without recognition and an id used twice', () => {
    const { kind } = shippedReviewer('journal');
    const rule = kind.rules.find(({ id }) => id === 'syfte')!;
    const twice = { ...kind, rules: [rule, { ...rule, recognise: 'gissning' }] };
    expect(checkReviewKind(twice, signs).map(({ path }) => path)).toEqual([
      ['rules', 1],
      ['rules', 1, 'recognise'],
    ]);
  });
});
