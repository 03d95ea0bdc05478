import { describe, expect, it } from 'vitest';
import { countedSlot, phraseSlots, TRUST, wordSlots } from '../../src/answering/question-slots.ts';
import type { Word } from '../../src/answering/question-words.ts';
import type { ThesaurusMatch } from '../../src/answering/thesaurus.ts';

const word = (surface: string, given: Partial<Word> = {}): Word => ({
  surface,
  key: surface,
  stop: false,
  alternatives: new Map([[surface, 1]]),
  joined: [],
  known: true,
  inConcept: false,
  everyday: false,
  inTexts: true,
  inPhrase: false,
  weak: false,
  place: false,
  ...given,
});
const match = (positions: readonly number[], given: Partial<ThesaurusMatch> = {}): ThesaurusMatch => ({
  positions,
  tier: 'everyday',
  expansions: [{ stem: 'utebli', weight: 0.8 }],
  ...given,
});

describe('phraseSlots', () => {
  it('makes one thing of a phrase, beside its words', () => {
    const words = [word('dyker'), word('inte'), word('upp', { stop: true })];
    const slots = phraseSlots(words, [match([0, 1, 2])]);
    expect(slots).toMatchObject([{ surface: 'dyker inte upp', phrase: true, trust: TRUST.phrase }]);
    expect([...slots[0]!.alternatives]).toEqual([['utebli', 0.8]]);
    expect(words.map((w) => w.inPhrase)).toEqual([true, true, false]);
  });

  it('adds to a single word what it also means, and makes no thing of its own of it', () => {
    const words = [word('ungen', { known: false })];
    expect(phraseSlots(words, [match([0], { expansions: [{ stem: 'barn', weight: 0.8 }] })])).toEqual([]);
    expect(words[0]).toMatchObject({ known: true, inConcept: true, everyday: true });
    expect(words[0]!.alternatives.get('barn')).toBe(0.8);
  });

  it('does not call a word of the field everyday talk', () => {
    const words = [word('barnet')];
    phraseSlots(words, [match([0], { tier: 'term' })]);
    expect(words[0]).toMatchObject({ inConcept: true, everyday: false });
  });

  it('leaves out a phrase within a longer one', () => {
    const words = [word('vad'), word('ska'), word('stå'), word('i')];
    const slots = phraseSlots(words, [match([0, 1, 2]), match([0, 1, 2, 3])]);
    expect(slots.map((s) => s.surface)).toEqual(['vad ska stå i']);
  });

  it('makes one thing of two concepts that share a phrase, the higher weight counting', () => {
    const words = [word('kommer'), word('inte')];
    const slots = phraseSlots(words, [
      match([0, 1]),
      match([0, 1], {
        expansions: [
          { stem: 'utebli', weight: 0.3 },
          { stem: 'avbok', weight: 0.5 },
        ],
      }),
    ]);
    expect(slots.map((s) => [...s.alternatives])).toEqual([
      [
        ['utebli', 0.8],
        ['avbok', 0.5],
      ],
    ]);
  });

  it('trusts a phrase of nothing but everyday talk less', () => {
    const words = [word('göra', { weak: true }), word('saker', { weak: true })];
    expect(phraseSlots(words, [match([0, 1])])[0]!.trust).toBe(TRUST.emptyPhrase);
  });
});

describe('wordSlots', () => {
  it('makes a thing of every word that names one', () => {
    const slots = wordSlots([word('hur', { stop: true }), word('bänk'), word('färg')], false);
    expect(slots.map((s) => s.surface)).toEqual(['bänk', 'färg']);
  });

  it('leaves the district to where passages belong, unless nothing else is asked about', () => {
    const place = word('norra', { place: true });
    expect(wordSlots([place, word('bänk')], true).map((s) => s.surface)).toEqual(['bänk']);
    expect(wordSlots([place], true).map((s) => s.surface)).toEqual(['norra']);
    expect(wordSlots([place, word('bänk')], false)).toHaveLength(2);
  });

  it('trusts unknown words, everyday talk and words of a phrase less', () => {
    const trust = (given: Partial<Word>) => wordSlots([word('bänk', given)], false)[0]!.trust;
    expect(trust({})).toBe(1);
    for (const given of [{ known: false }, { weak: true }, { inPhrase: true }])
      expect(trust(given), JSON.stringify(given)).toBeLessThan(1);
    expect(trust({ weak: true, inPhrase: true })).toBeLessThan(trust({ weak: true }));
  });
});

describe('countedSlot', () => {
  const counted = (question: string) => {
    const words = question.split(' ').map((w) => word(w, { stop: ['i', 'är', 'de'].includes(w) }));
    const slots = wordSlots(words, false);
    const at = countedSlot(words, slots);
    return at === null ? null : slots[at]!.surface;
  };

  it.each([
    ['hur många barn deltog', 'barn'],
    ['hur stor andel barn deltog', 'barn'],
    ['antal timmar i gruppen', 'timmar'],
    ['procent är flickor', 'flickor'],
  ])('finds what a number is asked of: %s', (question, expected) => {
    expect(counted(question)).toBe(expected);
  });

  it.each(['varför är många barn trötta', 'en stor bänk', 'vilken färg', 'hur många'])(
    'finds nothing where no number is asked: %s',
    (question) => {
      expect(counted(question)).toBeNull();
    },
  );
});
