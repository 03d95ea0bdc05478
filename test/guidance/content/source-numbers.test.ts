import { expect, test } from 'vitest';
import { SourceNumbers } from '../../../src/guidance/content/source-numbers.ts';

const law = { source: 'lagen', section: '1 kap. 1 §' };
const report = { source: 'granskningen', section: 'Avhopp', page: 7 };

test('a place in a source has one number, from the first time it is leant on', () => {
  const numbers = new SourceNumbers();
  expect(numbers.of([law])).toEqual([1]);
  expect(numbers.of([report, law, report])).toEqual([1, 2]);
  expect(numbers.of([{ ...report, page: 8 }])).toEqual([3]);
  expect(numbers.list).toEqual([law, report, { ...report, page: 8 }]);
});
