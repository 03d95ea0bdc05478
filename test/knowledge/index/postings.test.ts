import { describe, expect, it } from 'vitest';
import type { PassageTerms } from '../../../src/knowledge/index/passage-terms.ts';
import { buildPostings, completePostings, isUsed } from '../../../src/knowledge/index/postings.ts';

function terms(given: Partial<PassageTerms>): PassageTerms {
  return { title: [], headings: [], text: [], parts: [], footnotes: [], questions: [], ...given };
}

const postings = buildPostings([
  terms({
    title: ['bok'],
    headings: ['port'],
    text: [['bänk', 'grön'], ['bänk']],
    parts: [['färg'], []],
    footnotes: ['solros'],
    questions: [
      ['bänk', 'sits', 'sits'],
      ['sits', 'vit'],
    ],
  }),
  terms({ text: [['grön']], questions: [['sits'], []] }),
  terms({ text: [['sits', 'port']] }),
]);
const asked = (stem: string) => postings.asked[postings.ids.get(stem)!];

describe('how many passages are asked for with a term', () => {
  it('is counted by passages, not by questions or words', () => {
    expect(asked('sits')).toBe(2);
    expect(asked('vit')).toBe(1);
  });

  it('has nothing to do with how many passages hold it', () => {
    expect(asked('bänk')).toBe(1);
    expect(asked('grön')).toBe(0);
    expect(postings.frequency[postings.ids.get('sits')!]).toBe(1);
    expect(postings.frequency[postings.ids.get('vit')!]).toBe(0);
  });

  it.each(['bok', 'port', 'färg', 'solros'])('is none where it stands elsewhere: %s', (stem) => {
    expect(asked(stem)).toBe(0);
  });

  it('is counted for every term, also where there are no questions', () => {
    expect(postings.asked).toHaveLength(postings.ids.size);
    expect([...buildPostings([terms({ text: [['bänk', 'port']] })]).asked]).toEqual([0, 0]);
    expect([...buildPostings([]).asked]).toEqual([]);
  });

  it('is counted anew out of what a snapshot keeps', () => {
    const { frequency, entries, sentences } = postings;
    const complete = completePostings([...postings.ids.keys()], { frequency, entries, sentences });
    expect([...complete.asked]).toEqual([...postings.asked]);
  });
});

describe('isUsed', () => {
  it.each(['bänk', 'grön', 'sits', 'port'])('knows a term that stands in a text: %s', (stem) => {
    expect(isUsed(postings, stem)).toBe(true);
  });

  it('knows a term that stands in a text as part of a compound', () => {
    expect(isUsed(postings, 'färg')).toBe(true);
  });

  it('knows a term that people only ask with', () => {
    expect(isUsed(postings, 'vit')).toBe(true);
  });

  it.each(['bok', 'solros'])('does not know a term that only stands around a text: %s', (stem) => {
    expect(isUsed(postings, stem)).toBe(false);
  });

  it('does not know a term that stands nowhere', () => {
    expect(isUsed(postings, 'raket')).toBe(false);
  });
});
