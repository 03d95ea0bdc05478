import { expect, it } from 'vitest';
import { sourceDetails } from '../../src/answering/source-details.ts';
import type { DocumentFacts } from '../../src/knowledge/document.ts';
import { documentFacts } from '../support/a-document.ts';
import { aSource, registerOf } from '../support/article-text.ts';
import { bookPassage } from '../support/ranked.ts';

const TODAY = '2026-06-01';
const PLACE = { source: 'bankboken', section: 'Bänkar', page: 4 };

function details(given: Partial<DocumentFacts>, references = [PLACE], register = registerOf()) {
  const documents = new Map([['bok.txt', documentFacts(given)]]);
  return sourceDetails(bookPassage(1, 'Grön.', { references }), { documents, sources: register }, TODAY);
}

it("an organisation's own document is itself the source", () => {
  expect(details({}, [])).toEqual({ origin: 'own', unit: null, expired: null, references: [] });
});

it('an article tells where it has it from, as the register says it', () => {
  expect(details({ origin: 'shipped', unit: 'Norra' })).toEqual({
    origin: 'shipped',
    unit: 'Norra',
    expired: null,
    references: [
      {
        ...PLACE,
        title: 'Boken om bänkar',
        label: 'Bänkboken, våren 2025',
        standing: 'gällande',
        expired: null,
      },
    ],
  });
});

it('places keep their order', () => {
  const places = [{ ...PLACE, page: 9 }, PLACE];
  expect(details({}, places).references.map(({ page }) => page)).toEqual([9, 4]);
});

it('a source that the register does not know goes by its id, and nobody knows whether it holds', () => {
  expect(details({}, [{ ...PLACE, source: 'portboken' }]).references).toMatchObject([
    { source: 'portboken', title: 'portboken', label: 'portboken', standing: 'okänd', expired: null },
  ]);
});

it.each([
  ['2026-05-31', '2026-05-31'],
  [TODAY, null],
  ['2027-01-01', null],
  [null, null],
])('what held until %s has its last day told once that has passed', (until, expired) => {
  const register = new Map([['bankboken', aSource({ id: 'bankboken', valid_until: until })]]);
  const told = details({ validUntil: until }, [PLACE], register);
  expect(told.expired).toBe(expired);
  expect(told.references[0]!.expired).toBe(expired);
});

it('article and source cease to hold apart', () => {
  const register = registerOf({ id: 'portboken', valid_until: '2026-05-31' });
  const told = details({ validUntil: '2027-01-01' }, [{ ...PLACE, source: 'portboken' }, PLACE], register);
  expect([told.expired, ...told.references.map((r) => r.expired)]).toEqual([null, '2026-05-31', null]);
});

it('a document that nothing is known of counts as the organisation’s own', () => {
  const told = sourceDetails(bookPassage(1, 'Grön.'), { documents: new Map(), sources: new Map() }, TODAY);
  expect(told).toEqual({ origin: 'own', unit: null, expired: null, references: [] });
});
