import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { createPassageFilters, type PassageFilter } from '../../src/answering/passage-filter.ts';
import { readGoldQuestions } from '../../src/evaluation/gold-question.ts';
import { shippedKnowledge } from '../support/shipped-knowledge.ts';

const shipped = shippedKnowledge();
const questions = (
  await readGoldQuestions(new URL('../evaluation/own-questions.jsonl', import.meta.url).pathname)
)
  .filter((_, i) => i % 40 === 0)
  .map(({ question }) => question);

/** Everything that an answer shows out of the texts, by passage. */
const shownIn = ({ answer, passages }: Answer) => [...answer.sources, ...passages].map(({ id }) => id);

describe('an answer from what was chosen', () => {
  it('shows nothing from elsewhere, whatever is asked and chosen', () => {
    const { knowledge, answerer } = shipped();
    const { sources, units, years } = answerer.facets;
    const positions = new Map(knowledge.index.passages.map(({ id }, i) => [id, i]));
    const filters = createPassageFilters(knowledge);
    const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
    const filter: fc.Arbitrary<PassageFilter> = fc.record({
      source: maybe([
        ...sources.map(({ id }) => id),
        ...[...knowledge.documents.keys()].slice(0, 20),
        'okänd',
      ]),
      unit: maybe([...units.map(({ name }) => name), 'Ingenstans']),
      from: maybe(years.map(({ year }) => year)),
      to: maybe(years.map(({ year }) => year)),
    });
    let shown = 0;
    fc.assert(
      fc.property(fc.constantFrom(...questions), filter, (question, within) => {
        const isWithin = filters(within);
        const ids = shownIn(answerer.ask(question, { within }));
        shown += ids.length;
        expect(ids.filter((id) => isWithin?.(positions.get(id)!) === false)).toEqual([]);
      }),
      { numRuns: 300, seed: 6 },
    );
    expect(shown).toBeGreaterThan(50);
  });

  it('is the same as without choosing when nothing is chosen, or everything', () => {
    const { answerer } = shipped();
    const plain = (answer: Answer) => ({ ...answer, elapsedMs: 0 });
    for (const question of questions) {
      const without = plain(answerer.ask(question));
      expect(plain(answerer.ask(question, { within: {} }))).toEqual(without);
    }
  });

  it('is refused where what was chosen does not support one, also when other texts do', () => {
    const { answerer } = shipped();
    const question = 'Vem beslutar om en insats inom öppenvården?';
    const everywhere = answerer.ask(question);
    expect(everywhere.answered).toBe(true);
    const used = new Set(
      everywhere.answer.sources.flatMap(({ references }) => references.map(({ source }) => source)),
    );
    const other = answerer.facets.sources.find(({ id, publisher }) => !used.has(id) && publisher !== null)!;
    const within = answerer.ask(question, { within: { source: other.id, from: 1901, to: 1902 } });
    expect([within.answered, within.reason, within.passages]).toEqual([false, 'no_support', []]);
    expect(within.answer.text).toContain('det urval du har gjort');
  });

  it('is judged by the same measure: what is not near among all is not near alone', () => {
    const { answerer } = shipped();
    let refused = 0;
    for (const question of [
      'Hur bakar man sockerkaka?',
      'Vilken tid går bussen till Nacka?',
      'Vem vann matchen i går?',
    ])
      for (const { id } of answerer.facets.sources) {
        const answer = answerer.ask(question, { within: { source: id } });
        expect([question, id, answer.answered]).toEqual([question, id, false]);
        refused++;
      }
    expect(refused).toBeGreaterThan(20);
  });
});

describe('what can be chosen', () => {
  it('has something in it, as much as it says', () => {
    const { knowledge, answerer } = shipped();
    const filters = createPassageFilters(knowledge);
    const size = (filter: PassageFilter) =>
      knowledge.index.passages.filter((_, i) => filters(filter)?.(i) !== false).length;
    const { sources, units, years } = answerer.facets;
    expect(Math.min(sources.length, units.length, years.length)).toBeGreaterThan(2);
    for (const { id, passages } of sources) expect(size({ source: id })).toBe(passages);
    for (const { name, passages } of units) expect(size({ unit: name })).toBe(passages);
    for (const { year, passages } of years) expect(size({ from: year, to: year })).toBe(passages);
  });
});
