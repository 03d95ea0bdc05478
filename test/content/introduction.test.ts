import { describe, expect, test } from 'vitest';
import { findByName } from '../../src/guidance/content/find-by-name.ts';
import {
  FEWEST_WORDS,
  MOST_WORDS,
  wordsToRead,
} from '../../src/guidance/introduction/check-introduction-unit.ts';
import { inOrder } from '../../src/guidance/introduction/introduction-standing.ts';
import { shippedContent } from '../support/shipped-guidance.ts';

const units = inOrder(shippedContent.introduction);
const questions = units.flatMap((unit) => unit.questions.map((question) => ({ unit, question })));

/** How people ask for a unit, by what it should open. */
const ASKED = {
  'insatsens-kedja': ['kedjan', 'från uppdrag till avslut'],
  'vem-gor-vad': ['vem gör vad', 'roller', 'ansvarsfördelning'],
  dokumentation: ['dokumentera', 'journal', 'journalanteckningar'],
  'barnets-delaktighet': ['delaktighet', 'barnets röst'],
  genomforandeplan: ['gfp', 'delmål', 'genomförandeplanen'],
  uppfoljning: ['uppföljning', 'följa upp'],
  avslut: ['slutanteckning', 'avsluta'],
  'oro-for-barn': ['oro', 'orosanmälan', 'anmälningsplikt'],
  sekretess: ['tystnadsplikt', 'sekretesen'],
  verktygen: ['system', 'treserva', 'lathunden'],
} as const;

describe('the introduction', () => {
  test('has ten units, in an order of their own', () => {
    expect(units.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(units.map(({ id }) => id)).toEqual(Object.keys(ASKED));
  });

  test.each(Object.entries(ASKED))('%s is found by what people call it', (id, phrases) => {
    const found = phrases.map((phrase) => {
      const match = findByName(units, phrase);
      return match.kind === 'one' ? match.entry.id : match.kind;
    });
    expect(found).toEqual(phrases.map(() => id));
  });

  test.each(units.map((unit) => [unit.id, unit] as const))('%s is two minutes of reading', (_, unit) => {
    const words = wordsToRead(unit);
    expect(words).toBeGreaterThanOrEqual(FEWEST_WORDS);
    expect(words).toBeLessThanOrEqual(MOST_WORDS);
  });

  test('says the emergency numbers first where a child may be in danger', () => {
    const spoken = units.filter(({ danger }) => danger).map(({ id }) => id);
    expect(spoken).toEqual(['oro-for-barn']);
    expect(units.find(({ id }) => id === 'oro-for-barn')!.paragraphs[0]!.text).toMatch(/112.*socialjouren/su);
  });

  test('leads on to something that is there from each unit, and to articles', () => {
    for (const { id, onward, read } of units) {
      expect([id, onward.length > 0, read.length > 0]).toEqual([id, true, true]);
    }
  });
});

describe('its questions', () => {
  test('explain every alternative in words of its own', () => {
    for (const { question } of questions) {
      const whys = question.alternatives.map(({ why }) => why);
      expect([question.id, new Set(whys).size]).toEqual([question.id, whys.length]);
    }
  });

  test('are not answered by their looks: the right one is neither in one place nor the longest', () => {
    const rights = questions.map(({ question: { alternatives } }) => {
      const at = alternatives.findIndex(({ right }) => right === true);
      const others = alternatives.filter((_, i) => i !== at).map(({ text }) => text.length);
      return { at, isLongest: alternatives[at]!.text.length > Math.max(...others) };
    });
    const inPlace = Map.groupBy(rights, ({ at }) => at);
    for (const [, those] of inPlace) expect(those.length / rights.length).toBeLessThanOrEqual(0.4);
    const longest = rights.filter(({ isLongest }) => isLongest);
    expect(longest.length / rights.length).toBeLessThanOrEqual(0.25);
  });

  test('have keys of their own', () => {
    const keys = questions.map(({ unit, question }) => `${unit.id}/${question.id}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('name nobody: people are a role', () => {
    const said = questions.flatMap(({ question: { ask, alternatives } }) => [
      ask,
      ...alternatives.flatMap(({ text, why }) => [text, why]),
    ]);
    // A word with a capital that does not open a sentence or a quotation is a name.
    const names = said.flatMap((text) => text.match(/(?<=[\p{Ll}\d,] )\p{Lu}\p{Ll}+/gu) ?? []);
    const known = /^(?:Lathunde|Hägersten|Kungsholm|Hässelby|Teams|Lag)/u;
    expect(names.filter((name) => !known.test(name))).toEqual([]);
  });
});
