import { describe, expect, it } from 'vitest';
import type { DocumentFacts } from '../../src/knowledge/document.ts';
import { createPlaceFinder } from '../../src/knowledge/index/passage-places.ts';
import { unitNamed, unitOf } from '../../src/knowledge/unit-of.ts';
import { documentFacts } from '../support/a-document.ts';
import { fieldLexicon } from '../support/field-lexicon.ts';

const { places } = fieldLexicon();
const findPlaces = createPlaceFinder(places);
const unit = (given: Partial<DocumentFacts>) => unitOf(documentFacts(given), places, findPlaces);

describe("an organisation's own document", () => {
  it.each<[string, Partial<DocumentFacts>]>([
    ['title', { title: 'Rutin för bänkar i Kista' }],
    ['file name', { path: '/rutiner/bankar-Kista.md' }],
    ['folder', { path: '/rutiner/Kista/bankar.md' }],
    ['title and its folder', { title: 'Bänkar i Rinkeby', path: '/rutiner/kista/bankar.md' }],
  ])('holds for the district that its %s names', (_, given) => {
    expect(unit(given)).toBe('Järva');
  });

  it('holds for the district in its file name also where strokes and points stand for spaces', () => {
    expect(unit({ path: '/rutiner/bankar_norra_innerstaden.md' })).toBe('Norra Innerstaden');
    expect(unit({ path: '/rutiner/norra.innerstaden.bankar.md' })).toBe('Norra Innerstaden');
  });

  it.each<[string, Partial<DocumentFacts>]>([
    ['no district is named', { title: 'Rutin för bänkar', path: '/rutiner/bankar.md' }],
    ['two are', { title: 'Bänkar i Farsta och Bromma' }],
    ['title and folder name two', { title: 'Bänkar i Farsta', path: '/rutiner/Bromma/bankar.md' }],
    ['a folder further out names one', { path: '/Farsta/rutiner/bankar.md' }],
    ['the district is only part of a word', { title: 'Bänkarna på Brommaplan' }],
  ])('holds for all where %s', (_, given) => {
    expect(unit(given)).toBeNull();
  });

  it('holds for the district that is stated, whatever its title names', () => {
    expect(unit({ unit: 'farsta', title: 'Bänkar i Bromma' })).toBe('Farsta');
  });

  it('holds for what is stated, though the lexicon does not know it', () => {
    expect(unit({ unit: 'Månstationen', title: 'Bänkar i Bromma' })).toBe('Månstationen');
  });

  it('holds for the district in a file name whose letters are in two parts, as macOS writes them', () => {
    expect(unit({ path: '/rutiner/bankar i Skärholmen.md'.normalize('NFD') })).toBe('Skärholmen');
  });
});

describe('a shipped article', () => {
  it('is about a district only where it says so itself', () => {
    expect(unit({ origin: 'shipped', title: 'Bänkar i Farsta', path: '/units/farsta.md' })).toBeNull();
    expect(unit({ origin: 'shipped', unit: 'farsta' })).toBe('Farsta');
  });
});

describe('unitNamed', () => {
  it.each([
    ['Kista', 'Järva'],
    ['kista', 'Järva'],
    ['hagersten-alvsjo', 'Hägersten-Älvsjö'],
    ['Hägersten – Älvsjö', 'Hägersten-Älvsjö'],
    ['HÄGERSTEN ÄLVSJÖ', 'Hägersten-Älvsjö'],
    ['Hägersten'.normalize('NFD'), 'Hägersten-Älvsjö'],
    ['norra innerstaden', 'Norra Innerstaden'],
    [' Farsta ', 'Farsta'],
  ])('knows "%s"', (text, name) => {
    expect(unitNamed(text, places)).toBe(name);
  });

  it.each(['Farsta strand', 'Målilla', ''])('does not know "%s"', (text) => {
    expect(unitNamed(text, places)).toBeNull();
  });
});
