import { describe, expect, it } from 'vitest';
import { createCompoundSplitter } from '../../../src/knowledge/analysis/compound-splitter.ts';
import { createLemmatiser } from '../../../src/knowledge/analysis/lemmatiser.ts';

const lemmatise = createLemmatiser([{ lemma: 'anteckning', forms: ['anteckningar'] }]);
const words = [
  'barn',
  'vård',
  'utredning',
  'genomförande',
  'plan',
  'familj',
  'hem',
  'journal',
  'anteckning',
  'uppföljning',
  'möte',
  'vecka',
  'stöd',
  'samtal',
  'socialtjänst',
  'lag',
  'öppenvård',
  'insats',
  'mål',
  'delmål',
  'tid',
];
const known = new Set(words.map(lemmatise));
const split = createCompoundSplitter((stem) => known.has(stem), lemmatise);
const stems = (...parts: string[]) => parts.map(lemmatise);

describe('the compound splitter', () => {
  it.each([
    ['genomförandeplan', 'without a link', ['genomförande', 'plan']],
    ['genomförandeplanen', 'in the definite form', ['genomförande', 'plan']],
    ['uppföljningsmöte', 'with s', ['uppföljning', 'möte']],
    ['familjehem', 'with e', ['familj', 'hem']],
    ['veckomöte', 'with o for a', ['vecka', 'möte']],
    ['journalanteckningar', 'in the plural', ['journal', 'anteckning']],
    ['socialtjänstlagen', 'with a short last part', ['socialtjänst', 'lag']],
  ])('splits "%s" %s', (word, _, parts) => {
    expect(split(word)).toEqual(stems(...parts));
  });

  it('splits a compound of three parts and puts the head last', () => {
    expect(split('barnavårdsutredning').at(-1)).toBe(lemmatise('utredning'));
    expect(split('barnavårdsutredning')).toEqual(stems('barn', 'vård', 'utredning'));
  });

  it('keeps an opening that is a compound in pieces beside the head', () => {
    expect(split('öppenvårdsinsatsen').at(-1)).toBe(lemmatise('insats'));
  });

  it.each(['plan', 'lampan', 'okändord', 'planxyz', 'xyzplanen', 'pk3boende', '2024-planen', ''])(
    'does not split "%s"',
    (word) => {
      expect(split(word)).toEqual([]);
    },
  );

  it('never finds a part that is not a word', () => {
    for (const a of words)
      for (const b of words) for (const part of split(`${a}s${b}`)) expect(known).toContain(part);
  });

  it('gives up on a word without end, and soon', () => {
    const started = performance.now();
    split('barn'.repeat(500));
    split('plan'.repeat(500));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
