import { describe, expect, it } from 'vitest';
import type { SourceRow } from '../../../../src/tab/api/documents.ts';
import { chosenSources, yearsOld } from '../../../../src/tab/pages/kunskap/chosen-sources.ts';

const source = (title: string, given: Partial<SourceRow> = {}): SourceRow => ({
  ...{ id: title, title, publisher: null, unit: null, kind: null, validUntil: null, date: null },
  ...{ whose: 'shipped', standing: 'current', sources: 0, olderSources: 0, passages: 1, own: null },
  ...given,
});
const everything = { text: '', whose: '', standing: '' } as const;
const titles = (rows: readonly SourceRow[]) => rows.map(({ title }) => title);

describe('sources to look through', () => {
  it("are one's own first, and among them what is out of date", () => {
    const all = [
      source('Artikel'),
      source('Äldre rutin', { whose: 'uploaded', standing: 'older-act' }),
      source('Ny rutin', { whose: 'uploaded' }),
      source('Utgången', { whose: 'uploaded', standing: 'expired' }),
      source('I en mapp', { whose: 'folder' }),
    ];
    expect(titles(chosenSources(all, everything))).toEqual([
      ...['Utgången', 'Äldre rutin', 'Ny rutin', 'I en mapp', 'Artikel'],
    ]);
    expect(titles(chosenSources(all, { ...everything, whose: 'folder' }))).toEqual(['I en mapp']);
    expect(titles(chosenSources(all, { ...everything, standing: 'older-act' }))).toEqual(['Äldre rutin']);
  });

  it('are found by every word, in title, publisher and district', () => {
    const all = [source('Rutin', { unit: 'Bromma', publisher: 'Staden' }), source('Rutin för alla')];
    expect(titles(chosenSources(all, { ...everything, text: ' bromma RUTIN ' }))).toEqual(['Rutin']);
    expect(chosenSources(all, { ...everything, text: 'bromma alla' })).toEqual([]);
  });
});

it.each([
  ['2024-11-24', 1],
  ['2024-11-23', 2],
  ['2024-12', 1],
  ['2024', 2],
  ['2027', 0],
  [null, null],
  ['i fjol', null],
])('what is from %s is so old', (date, years) => {
  expect(yearsOld(date, '2026-11-23')).toBe(years);
});
