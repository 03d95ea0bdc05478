import { describe, expect, it } from 'vitest';
import { preferUnit } from '../../src/answering/prefer-unit.ts';
import type { RankedMatch } from '../../src/answering/rank-passages.ts';
import { documentFacts } from '../support/a-document.ts';
import { districtArticle, districtKnowledge } from '../support/district-knowledge.ts';
import { bookPassage, indexOf, ranked } from '../support/ranked.ts';

const facts = [
  documentFacts({ id: 'allmant.md' }),
  documentFacts({ id: 'norra.md', unit: 'Norra' }),
  documentFacts({ id: 'sodra.md', unit: 'Södra' }),
  documentFacts({ id: 'om-norra.md', unit: 'Norra', origin: 'shipped' }),
];
const documents = new Map(facts.map((document) => [document.id, document]));

/** Orders matches, given as document, score and how much of the question the passage covers. */
function order(unit: string | null, ...given: [document: string, score: number, coverage: number][]) {
  const index = indexOf(given.map(([document], i) => bookPassage(i + 1, 'Bänken är grön.', { document })));
  const matches = given.map(
    ([, score, coverage], i): RankedMatch => ({
      ...ranked(i, score),
      features: { coverage } as RankedMatch['features'],
    }),
  );
  const preferred = preferUnit(matches, unit, index, documents);
  return { matches, preferred, documents: preferred.map((m) => index.passages[m.passage]!.document) };
}

describe("a routine of the asker's own district", () => {
  it('goes before a general text that is a little nearer', () => {
    expect(order('Norra', ['allmant.md', 5, 1], ['norra.md', 3, 1]).documents).toEqual([
      'norra.md',
      'allmant.md',
    ]);
  });

  it('does not go before a general text that alone answers', () => {
    expect(order('Norra', ['allmant.md', 9, 1], ['norra.md', 3, 1]).documents[0]).toBe('allmant.md');
  });

  it('is worth less the less of the question it covers', () => {
    expect(order('Norra', ['allmant.md', 5, 1], ['norra.md', 3, 0.25]).documents[0]).toBe('allmant.md');
  });
});

describe('a routine of another district', () => {
  it('goes after a general text that is a little further off', () => {
    expect(order('Norra', ['sodra.md', 5, 1], ['allmant.md', 3, 1]).documents).toEqual([
      'allmant.md',
      'sodra.md',
    ]);
  });

  it('is shown all the same', () => {
    expect(order('Norra', ['sodra.md', 5, 1]).documents).toEqual(['sodra.md']);
  });
});

it('an article about a district is no routine: it stays where it is', () => {
  for (const unit of ['Norra', 'Södra']) {
    expect(order(unit, ['allmant.md', 5, 1], ['om-norra.md', 4.9, 1]).documents).toEqual([
      'allmant.md',
      'om-norra.md',
    ]);
  }
});

it('nothing changes where no district is known, and the ranking given is never changed', () => {
  const unknown = order(null, ['sodra.md', 5, 1], ['norra.md', 4, 1]);
  expect(unknown.preferred).toEqual(unknown.matches);
  const known = order('Norra', ['sodra.md', 5, 1], ['norra.md', 4, 1]);
  expect(known.matches.map(({ score }) => score)).toEqual([5, 4]);
  expect(known.preferred.map(({ score }) => score)).toEqual([8, 2]);
});

describe('an answer to somebody who works in a district', () => {
  const own = {
    'rutin-norra.md': '# Rutin för bänkar i Norra\n\n## Målning\n\nBänkarna målas i maj av parkarbetaren.\n',
    'rutin-sodra.md': '# Rutin för bänkar i Södra\n\n## Målning\n\nBänkarna målas i juni av snickaren.\n',
  };
  const article = districtArticle(null, 'Bänkar i parker', [
    'Så oljas en grind',
    'En grind oljas två gånger. Oljan ska torka ett dygn.',
    'Hur oljas en grind?',
  ]);
  const askedIn = async (unit: string | null, question = 'Vem målar bänkarna?') => {
    const { answerer } = await districtKnowledge({ 'grindar.md': article }, own);
    const { passages, answer } = answerer.ask(question, { unit });
    return { first: passages[0]?.document, text: answer.text, source: answer.sources[0] };
  };

  it.each([
    ['Norra', 'rutin-norra.md', 'i maj av parkarbetaren'],
    ['Södra', 'rutin-sodra.md', 'i juni av snickaren'],
  ])('is taken from the routine of %s', async (unit, document, words) => {
    const { first, text, source } = await askedIn(unit);
    expect(first).toBe(document);
    expect(text).toContain(words);
    expect(source).toMatchObject({ document, unit, origin: 'own' });
  });

  it('is taken from another district when the question names that one', async () => {
    const { first, text } = await askedIn('Norra', 'Vem målar bänkarna i Södra?');
    expect(first).toBe('rutin-sodra.md');
    expect(text).not.toContain('i maj');
  });

  it('is taken from what holds for all when their own routine says nothing of it', async () => {
    const { first, source } = await askedIn('Norra', 'Hur oljas en grind?');
    expect(first).toBe('grindar.md');
    expect(source).toMatchObject({ unit: null, origin: 'shipped' });
  });
});

describe('the districts that there are to choose from', () => {
  it('are those of the lexicon, found by any of their names and with or without å, ä and ö', async () => {
    const { answerer } = await districtKnowledge({});
    expect(answerer.units).toEqual(['Norra', 'Södra', 'Östra']);
    expect(['norra', 'Södras', 'OSTRA', 'östra!'].map((text) => answerer.unitNamed(text))).toEqual([
      'Norra',
      'Södra',
      'Östra',
      'Östra',
    ]);
    expect(['Målilla', 'Norra med bänkar', ''].map((text) => answerer.unitNamed(text))).toEqual([
      null,
      null,
      null,
    ]);
  });
});
