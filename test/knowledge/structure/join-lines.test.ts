import { describe, expect, it } from 'vitest';
import { joinLines, knownWords } from '../../../src/knowledge/structure/join-lines.ts';

const nothing = new Set<string>();

describe('joinLines', () => {
  it('puts a space between two lines', () => {
    expect(joinLines(['Boken låg kvar', 'på bordet.'], nothing)).toBe('Boken låg kvar på bordet.');
  });

  it('makes a word broken over two lines whole', () => {
    expect(joinLines(['Hon läste doku-', 'mentationen två gånger.'], nothing)).toBe(
      'Hon läste dokumentationen två gånger.',
    );
  });

  it.each([
    ['och', ['Både barn-', 'och ungdomsenheten kom.'], 'Både barn- och ungdomsenheten kom.'],
    ['eller', ['En mamma-', 'eller pappagrupp.'], 'En mamma- eller pappagrupp.'],
    ['respektive', ['På vår-', 'respektive höstmötet.'], 'På vår- respektive höstmötet.'],
  ])('keeps the hyphen that stands for a shared last part before "%s"', (_, lines, whole) => {
    expect(joinLines(lines, nothing)).toBe(whole);
  });

  it('keeps the hyphen after an abbreviation in capitals', () => {
    expect(joinLines(['De gick en NPF-', 'utbildning i maj.'], nothing)).toBe(
      'De gick en NPF-utbildning i maj.',
    );
  });

  it('keeps the hyphen of a word that the document writes with one elsewhere', () => {
    const known = knownWords([{ text: 'En icke-planerad träff.' }]);
    expect(joinLines(['Det var en icke-', 'planerad träff.'], known)).toBe('Det var en icke-planerad träff.');
  });

  it('leaves a dash between two words alone', () => {
    expect(joinLines(['Den blå bilen -', 'den nya - stod kvar.'], nothing)).toBe(
      'Den blå bilen - den nya - stod kvar.',
    );
  });

  it('keeps a hyphen before a capital, as in a double name', () => {
    expect(joinLines(['Vi for till Norra-', 'Södra dalen.'], nothing)).toContain('Norra-');
  });

  it('puts an address broken at a hyphen together without a space', () => {
    expect(joinLines(['Läs på https://exempel.se/barn-', 'och-unga'], nothing)).toBe(
      'Läs på https://exempel.se/barn-och-unga',
    );
    expect(joinLines(['Läs på https://exempel.se/tidiga-', 'insatser'], nothing)).toBe(
      'Läs på https://exempel.se/tidiga-insatser',
    );
  });

  it('collapses white space of every kind', () => {
    expect(joinLines(['  Ett   hus\u00a0', '\tvid vägen. '], nothing)).toBe('Ett hus vid vägen.');
  });

  it('makes nothing of nothing', () => {
    expect(joinLines([], nothing)).toBe('');
  });
});

describe('knownWords', () => {
  it('takes whole words in lower case, hyphens included', () => {
    const known = knownWords([{ text: 'Hembesök, icke-verbal' }]);
    expect([...known]).toEqual(['hembesök', 'icke-verbal']);
  });
});
