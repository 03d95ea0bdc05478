import { expect, it } from 'vitest';
import { citedSources } from '../../src/answering/cited-sources.ts';
import type { AnswerReference } from '../../src/answering/source-details.ts';

function place(section: string, page: number | null, given: Partial<AnswerReference> = {}): AnswerReference {
  const source = given.source ?? 'bankboken';
  return {
    source,
    title: source,
    label: `Om ${source}`,
    section,
    page,
    standing: 'gällande',
    expired: null,
    ...given,
  };
}

it('a source is named once with its sections, and a section once with its pages', () => {
  expect(citedSources([place('Färg', 4), place('Form', 7), place('Färg', 5)])).toEqual([
    {
      label: 'Om bankboken',
      expired: null,
      places: [
        { section: 'Färg', pages: [4, 5] },
        { section: 'Form', pages: [7] },
      ],
    },
  ]);
});

it('sources and sections stand in the order that they are first leant on', () => {
  const port = { source: 'portboken' };
  const cited = citedSources([
    place('Lås', 1, port),
    place('Form', 7),
    place('Dörr', 2, port),
    place('Färg', 4),
  ]);
  expect(cited.map(({ label, places }) => [label, ...places.map(({ section }) => section)])).toEqual([
    ['Om portboken', 'Lås', 'Dörr'],
    ['Om bankboken', 'Form', 'Färg'],
  ]);
});

it('pages rise as numbers do, each once', () => {
  const [cited] = citedSources([10, 9, 101, 9].map((page) => place('Färg', page)));
  expect(cited!.places).toEqual([{ section: 'Färg', pages: [9, 10, 101] }]);
});

it('a section without pages has none', () => {
  expect(citedSources([place('Färg', null)])[0]!.places).toEqual([{ section: 'Färg', pages: [] }]);
  expect(citedSources([place('Färg', null), place('Färg', 3)])[0]!.places[0]!.pages).toEqual([3]);
});

it('sections of one name in two sources are kept apart', () => {
  expect(citedSources([place('Färg', 1), place('Färg', 2, { source: 'portboken' })])).toHaveLength(2);
});

it('the last day of each source goes with it', () => {
  const cited = citedSources([
    place('Färg', 1, { expired: '2026-05-31' }),
    place('Lås', 2, { source: 'portboken' }),
  ]);
  expect(cited.map(({ expired }) => expired)).toEqual(['2026-05-31', null]);
});

it('of nothing there is nothing to name', () => {
  expect(citedSources([])).toEqual([]);
});
