import { describe, expect, it } from 'vitest';
import { createLemmatiser } from '../../../src/knowledge/analysis/lemmatiser.ts';
import { inflectionalStem, stem } from '../../../src/knowledge/analysis/stem.ts';
import { fieldLexicon } from '../../support/field-lexicon.ts';

const lemmatise = createLemmatiser(fieldLexicon().irregular);
const inflections: readonly (readonly string[])[] = [
  ['ärende', 'ärendet', 'ärenden', 'ärendena', 'ärendets', 'ärendenas'],
  ['behov', 'behovet', 'behoven', 'behovens', 'behovets'],
  ['insats', 'insatsen', 'insatser', 'insatserna', 'insatsens', 'insatsernas'],
  [
    'genomförandeplan',
    'genomförandeplanen',
    'genomförandeplaner',
    'genomförandeplanerna',
    'genomförandeplanens',
  ],
  ['utredning', 'utredningen', 'utredningar', 'utredningarna', 'utredningens'],
  ['utredare', 'utredaren', 'utredarna', 'utredares'],
  ['förälder', 'föräldern', 'föräldrar', 'föräldrarna', 'föräldrarnas'],
  ['barn', 'barnet', 'barnen', 'barnens', 'barnets'],
  ['delaktighet', 'delaktigheten', 'delaktighetens'],
  ['journalanteckning', 'journalanteckningar', 'journalanteckningen', 'journalanteckningarna'],
  ['familj', 'familjen', 'familjer', 'familjerna', 'familjernas'],
  ['mål', 'målet', 'målen', 'målens'],
  ['möte', 'mötet', 'möten', 'mötena'],
  ['flicka', 'flickor', 'flickorna'],
  ['kommun', 'kommunen', 'kommuner', 'kommunernas'],
  ['papper', 'papperet', 'papperen'],
  ['hem', 'hemmet', 'hemmen'],
  ['bok', 'boken', 'böcker', 'böckerna'],
  ['skriva', 'skriver', 'skrev', 'skrivit', 'skrivs'],
];

describe('the lemmatiser', () => {
  it.each(inflections)('brings the forms of "%s" together', (...forms) => {
    const missed = forms.filter((f) => f && lemmatise(f) !== lemmatise(forms[0]!));
    expect(missed).toEqual([]);
  });

  it.each(inflections)('knows the forms of "%s" as one word in the lexicon', (...forms) => {
    const missed = forms.filter((f) => f && lemmatise.inflection(f) !== lemmatise.inflection(forms[0]!));
    expect(missed).toEqual([]);
  });

  it.each([
    ['dokumentera', 'dokumentation', 'dokumenterades', 'dokumenterar', 'dokumenterat'],
    ['utreda', 'utredning', 'utredare', 'utredde'],
    ['bedöma', 'bedömning', 'bedömdes', 'bedömningar'],
    ['avsluta', 'avslutades', 'avslutas', 'avslutat'],
    ['planera', 'planering', 'planerades'],
    ['behandla', 'behandling', 'behandlare'],
    ['följa', 'följer', 'följde'],
  ])('brings words of one root together: %s, %s …', (...forms) => {
    const missed = forms.filter((f) => f && lemmatise(f) !== lemmatise(forms[0]!));
    expect(missed).toEqual([]);
  });

  it.each([
    ['papper', 'pappa'],
    ['mål', 'måltid'],
    ['barn', 'barnmorska'],
    ['lag', 'lagra'],
    ['plan', 'planta'],
    ['mamma', 'mammut'],
    ['rätt', 'rättegång'],
    ['vård', 'vårta'],
    ['kontor', 'konto'],
    ['hot', 'hotell'],
  ])('keeps "%s" and "%s" apart in the lexicon', (a, b) => {
    expect(lemmatise.inflection(a)).not.toBe(lemmatise.inflection(b));
  });

  it.each([
    ['papper', 'pappa'],
    ['journal', 'journalist'],
    ['social', 'socialism'],
    ['ärende', 'ärlig'],
    ['våld', 'vård'],
  ])('keeps "%s" and "%s" apart in the index', (a, b) => {
    expect(lemmatise(a)).not.toBe(lemmatise(b));
  });

  // -ande cannot be taken off by its letters alone: "sambandet" and "utlandet" end in it as well.
  it('brings a present participle together with its verb', () => {
    expect(lemmatise('avslutande')).toBe(lemmatise('avsluta'));
  });

  it('tells a person from the thing the person does, in the lexicon', () => {
    expect(lemmatise.inflection('utredare')).not.toBe(lemmatise.inflection('utredning'));
    expect(lemmatise.inflection('dokumentera')).not.toBe(lemmatise.inflection('dokumentation'));
  });
});

describe('stem', () => {
  it.each(['är', 'vi', 'mål', 'sol', '14:1', '77,6', '2024', 'pk3', ''])('leaves "%s" as it is', (word) => {
    expect(stem(word)).toBe(word);
    expect(inflectionalStem(word)).toBe(word);
  });

  it('leaves at least three letters and a vowel of a word', () => {
    for (const { lemma, forms } of fieldLexicon().irregular) {
      for (const word of [lemma, ...forms]) {
        const found = stem(word.toLowerCase());
        expect(found.length, word).toBeGreaterThanOrEqual(Math.min(3, word.length));
        if (/[aeiouyåäöé]/iu.test(word)) expect(found, word).toMatch(/[aeiouyåäöé]/u);
      }
    }
  });

  it('gives the beginning of the word, never something that is not in it', () => {
    for (const forms of inflections)
      for (const word of forms) expect(word.startsWith(stem(word)), word).toBe(true);
  });

  it('is quick also with a word of 60,000 letters', () => {
    const started = performance.now();
    for (const word of ['a'.repeat(60_000), 'ande'.repeat(15_000), 'arna'.repeat(15_000), 'ä'.repeat(60_000)])
      stem(word);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
