import { describe, expect, it } from 'vitest';
import { createPassageTraits } from '../../src/answering/passage-traits.ts';
import type { AnswerKind } from '../../src/answering/question.ts';
import { bookPassage } from '../support/ranked.ts';

const traitsOf = (text: string) => createPassageTraits([bookPassage(1, text)]);

describe('the traits of a passage', () => {
  it.each<[AnswerKind, string, string]>([
    ['number', 'Gruppen hade 34 deltagare.', 'Gruppen hade deltagare.'],
    ['time', 'Planen ska vara klar inom tre veckor.', 'Planen ska vara klar.'],
    ['time', 'Det gäller från och med oktober.', 'Det gäller från och med nu.'],
    ['person', 'Enhetschefen läser igenom texten.', 'Texten läses igenom.'],
    ['reason', 'Mötet ställdes in på grund av snön.', 'Mötet ställdes in. Snön låg kvar.'],
    ['definition', 'Tussilago är en metod.', 'Tussilago växer vid vägen.'],
  ])('tell whether it holds what is asked for (%s)', (kind, holding, other) => {
    expect(traitsOf(holding).holds(0, kind)).toBe(1);
    expect(traitsOf(other).holds(0, kind)).toBe(0);
  });

  it('trust a number in letters less than one in figures, and more than none', () => {
    const value = traitsOf('Hälften av barnen svarade.').holds(0, 'number');
    expect(value).toBeGreaterThan(0);
    expect(value).toBeLessThan(1);
  });

  it('do not find a number or a time within other words', () => {
    expect(traitsOf('Trevnad och enighet råder.').holds(0, 'number')).toBe(0);
    expect(traitsOf('Dagis är maj-ljust och årtull är avskaffad.').holds(0, 'number')).toBe(0);
  });

  it('are in doubt about an open question', () => {
    expect(traitsOf('Vad som helst.').holds(0, 'open')).toBe(0.5);
  });

  it('know a short explanation by its colon', () => {
    expect(traitsOf('Solrosen: samtal med hjälp av bilder').explains(0)).toBe(true);
    expect(traitsOf('Samtalen hålls med hjälp av bilder.').explains(0)).toBe(false);
    expect(traitsOf(`Solrosen: ${'samtal med hjälp av bilder '.repeat(15)}`).explains(0)).toBe(false);
    expect(traitsOf('Vi sågs. Då sades detta: ingenting').explains(0)).toBe(false);
  });

  it('measure the length up to a limit', () => {
    expect(traitsOf('a'.repeat(380)).length(0)).toBeCloseTo(0.5, 5);
    expect(traitsOf('a'.repeat(5000)).length(0)).toBe(1);
  });

  it('know a table in ruins by its figures', () => {
    expect(traitsOf('Flickor 12 34 56 78 Pojkar 11 22 33').figures(0)).toBe(1);
    expect(traitsOf('År 2024 deltog 34 flickor i gruppen, som träffades på onsdagar.').figures(0)).toBe(0);
  });

  it('are those of the passage asked about', () => {
    const traits = createPassageTraits([
      bookPassage(1, 'Ingenting här.'),
      bookPassage(2, 'Det var 7 stycken.'),
    ]);
    expect([traits.holds(1, 'number'), traits.holds(0, 'number')]).toEqual([1, 0]);
  });
});
