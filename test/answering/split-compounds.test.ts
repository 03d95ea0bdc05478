import { describe, expect, it } from 'vitest';
import type { Word } from '../../src/answering/question-words.ts';
import { joinSplitCompounds } from '../../src/answering/split-compounds.ts';

const word = (surface: string): Word => ({
  surface,
  key: surface,
  stop: false,
  alternatives: new Map([[surface, 1]]),
  joined: [],
  known: false,
  inConcept: false,
  everyday: false,
  inTexts: false,
  inPhrase: false,
  weak: false,
  place: false,
});
/** @returns the words of a question, joined where `known` or `foreign` lists what they make */
function join(question: string, known: readonly string[], foreign: readonly string[] = []): Word[] {
  const words = question.split(' ').map(word);
  const of = (list: readonly string[]) => (joined: string) => (list.includes(joined) ? joined : null);
  joinSplitCompounds(words, of(foreign), of(known));
  return words;
}

describe('words written apart', () => {
  it.each([
    ['park bänk', 'parkbänk'],
    ['arbets bok', 'arbetsbok'],
    ['arbete vagn', 'arbetevagn'],
    ['stol ben', 'stolsben'],
  ])('also mean the word that they make together: %s', (question, joined) => {
    for (const { alternatives, known } of join(question, [joined])) {
      expect(alternatives.get(joined)).toBe(1);
      expect(known).toBe(true);
    }
  });

  it('keep their own meaning', () => {
    expect(join('park bänk', ['parkbänk']).map((w) => w.alternatives.get(w.surface))).toEqual([1, 1]);
  });

  it('are left alone when the texts do not know the word they make', () => {
    for (const { alternatives, known } of join('grön bänk', ['parkbänk'])) {
      expect(alternatives.size).toBe(1);
      expect(known).toBe(false);
    }
  });

  it('must stand side by side and in order', () => {
    expect(join('park grön bänk', ['parkbänk']).every((w) => w.alternatives.size === 1)).toBe(true);
    expect(join('bänk park', ['parkbänk']).every((w) => w.alternatives.size === 1)).toBe(true);
  });

  it('are not made of small words', () => {
    expect(join('av sikt', ['avsikt']).every((w) => w.alternatives.size === 1)).toBe(true);
  });

  it('are noted where what they make is of another subject', () => {
    const [first, second] = join('rymd raket', [], ['rymdraket']);
    expect(first!.joined).toEqual(['rymdraket']);
    expect(first!.known).toBe(false);
    expect(second!.alternatives.size).toBe(1);
  });
});
