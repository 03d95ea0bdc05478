import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { createPassageFilters, type PassageFilter } from '../../src/answering/passage-filter.ts';
import { FIELD_DOCUMENTS } from '../support/field-documents.ts';
import { smallKnowledge } from '../support/small-knowledge.ts';

/** An article, whose sources are those of the register, beside documents of an organisation's own. */
const ARTICLE = `---
title: Barnets delaktighet i öppenvården
kind: guideline
sources:
  - { n: 1, source: oppenvard-granskning-2024, section: Delaktighet, page: 9 }
  - { n: 2, source: interpellationssvar-2026, section: Svar, page: 2 }
questions:
  delaktighet: [Hur visar man att barnet har varit delaktigt?]
  uppfoljning: [Hur ofta följs insatsen upp?]
---

# Barnets delaktighet i öppenvården

## Delaktighet {#delaktighet}

Skriv i genomförandeplanen vad barnet själv har sagt om målen och om mötet [1].

## Uppföljning {#uppfoljning}

Öppenvårdens insatser i Bromma följs upp tillsammans med familjen var sjätte månad [2].
`;
const small = smallKnowledge({ ...FIELD_DOCUMENTS, 'artikel.md': ARTICLE });

const questions = [
  'Vad ska en genomförandeplan ta upp?',
  'Vem skriver slutanteckningen?',
  'Vad gör man när vårdnadshavaren uteblir?',
  'Hur arbetar Skarpnäck med föräldragrupper?',
  'Hur gör stadsdelarna med föräldragrupper?',
  'Hur många deltog i Farsta?',
  'Vad är Solrosen?',
  'Hur visar man att barnet har varit delaktigt?',
  'Hur ofta följs insatserna upp i öppenvården?',
  'Vem får anmäla oro för ett barn?',
];

/** Everything that an answer shows out of the texts, by passage. */
const shownIn = ({ answer, passages }: Answer) => [...answer.sources, ...passages].map(({ id }) => id);

describe('an answer from what was chosen', () => {
  it('shows nothing from elsewhere, whatever is asked and chosen', () => {
    const { knowledge, answerer } = small();
    const { sources, units, years } = answerer.facets;
    const { passages } = knowledge.index;
    const filters = createPassageFilters(knowledge);
    const maybe = <T>(values: readonly T[]) =>
      fc.option(fc.constantFrom(...values), { nil: undefined, freq: 2 });
    const filter: fc.Arbitrary<PassageFilter> = fc.record({
      source: maybe([...sources.map(({ id }) => id), 'okänd']),
      unit: maybe([...units.map(({ name }) => name), 'Ingenstans']),
      from: maybe(years.map(({ year }) => year)),
      to: maybe(years.map(({ year }) => year)),
    });
    let shown = 0;
    fc.assert(
      fc.property(fc.constantFrom(...questions), filter, (question, within) => {
        const isWithin = filters(within) ?? (() => true);
        const answer = answerer.ask(question, { within });
        const allowed = passages.filter((_, i) => isWithin(i));
        for (const id of shownIn(answer)) expect(allowed.map((one) => one.id)).toContain(id);
        // What is shown around a hit is out of what was chosen too, line by line.
        for (const { document, text } of answer.passages) {
          const own = allowed.filter((one) => one.document === document);
          const lines = own.flatMap((one) => [...one.text.split('\n'), one.headings.at(-1)]);
          for (const line of text.split('\n')) expect(lines).toContain(line);
          shown += 1;
        }
      }),
      { numRuns: 400, seed: 6 },
    );
    expect(shown).toBeGreaterThan(50);
  });

  it('is the same as without choosing when nothing is chosen, or everything', () => {
    const { answerer } = small();
    const plain = (answer: Answer) => ({ ...answer, elapsedMs: 0 });
    for (const question of questions) {
      const without = plain(answerer.ask(question));
      expect(plain(answerer.ask(question, { within: {} }))).toEqual(without);
      // What has no date is left out as soon as years are chosen.
      const isDated = without.answer.sources.every(({ document }) => document !== 'metoder.txt');
      if (without.answered && isDated)
        expect(plain(answerer.ask(question, { within: { from: 1900, to: 2100 } })).answered).toBe(true);
    }
  });

  it('answers from what was chosen, and refuses where only other texts answer', () => {
    const { answerer } = small();
    const ask = (within: PassageFilter) => answerer.ask('Vad ska en genomförandeplan ta upp?', { within });
    expect(ask({ source: 'rutin.md' })).toMatchObject({ answered: true });
    expect(ask({ source: 'metoder.txt' })).toMatchObject({ answered: false, reason: 'no_support' });
    expect(ask({ source: 'metoder.txt' }).answer.text).toContain('det urval du har gjort');
    expect(ask({ unit: 'Farsta' })).toMatchObject({ answered: false });
    expect(ask({ from: 2025 })).toMatchObject({ answered: false });
    expect(ask({ from: 1901, to: 1902 }).passages).toEqual([]);
  });

  it('is judged by the same measure: what is not near among all is not near alone', () => {
    const { answerer } = small();
    for (const question of [
      'Hur bakar man sockerkaka?',
      'Vilken tid går bussen till Nacka?',
      'Vem vann matchen i går?',
    ])
      for (const { id } of answerer.facets.sources)
        expect([question, id, answerer.ask(question, { within: { source: id } }).answered]).toEqual([
          question,
          id,
          false,
        ]);
  });
});

describe('what can be chosen', () => {
  it('has in it as much as it says', () => {
    const { knowledge, answerer } = small();
    const filters = createPassageFilters(knowledge);
    const size = (filter: PassageFilter) =>
      knowledge.index.passages.filter((_, i) => filters(filter)?.(i) !== false).length;
    const { sources, units, years } = answerer.facets;
    expect(sources.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['rutin.md', 'distrikt.md', 'artikel.md']),
    );
    expect(units.map(({ name }) => name)).toEqual(['Bromma', 'Farsta', 'Kungsholmen', 'Skarpnäck']);
    expect(years.map(({ year }) => year)).toEqual([2026, 2024, 2023]);
    for (const { id, passages } of sources) expect([id, size({ source: id })]).toEqual([id, passages]);
    for (const { name, passages } of units) expect(size({ unit: name })).toBe(passages);
    for (const { year, passages } of years) expect(size({ from: year, to: year })).toBe(passages);
  });
});
