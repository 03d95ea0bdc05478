import { expect, it } from 'vitest';
import { Source } from '../../../src/knowledge/sources/source.ts';
import { aSource } from '../../support/article-text.ts';

const isSource = (given: Record<string, unknown>) =>
  Source.safeParse({ ...aSource({ id: 'bankboken' }), ...given }).success;

it.each(['bankboken', 'bank-2-b', '7'])('"%s" can be the id of a source', (id) => {
  expect(isSource({ id })).toBe(true);
});

it.each(['', 'Bankboken', 'bänkboken', 'bank_boken', '-bank', 'bank-', 'bank--boken', 'bank boken', 7])(
  '%j cannot be the id of a source',
  (id) => {
    expect(isSource({ id })).toBe(false);
  },
);

it('what is not known of a source is said to be so, and never left out', () => {
  for (const field of ['publisher', 'date', 'reference', 'period']) {
    expect(isSource({ [field]: null }), field).toBe(true);
    expect(isSource({ [field]: undefined }), field).toBe(false);
  }
  expect(isSource({ valid_until: undefined })).toBe(true);
});

it('a source has a title and a label', () => {
  for (const field of ['title', 'label']) expect(isSource({ [field]: null }), field).toBe(false);
});
