import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answering/answer.ts';
import { offerables } from '../../../src/guidance/content/offerables.ts';
import { offersFor } from '../../../src/guidance/content/offers-for.ts';
import { aPath } from '../../support/a-path.ts';
import { fakeAnswerer } from '../../support/fake-teams-answerer.ts';
import { shippedContent } from '../../support/shipped-guidance.ts';

const path = aPath();
const offered = { kind: 'path' as const, id: path.id, title: path.title, under: path.under };
const list = { kind: 'checklist' as const, id: 'uteblir', title: 'Uteblir', under: ['artikel-två'] };
const all = [offered, list];
const answer = fakeAnswerer().ask('Vad ska stå i en slutanteckning?');
const refusal = fakeAnswerer().ask('Hur blir vädret?');
const offers = (of: Answer) => offersFor(of, all, [path]);

describe('what is offered with an answer', () => {
  it('is what belongs to the articles that it builds on', () => {
    const [source] = answer.answer.sources;
    const from = (document: string): Answer => ({
      ...answer,
      answer: { ...answer.answer, sources: [{ ...source!, document }] },
    });
    expect(offers(from('artikel-ett'))).toEqual([offered]);
    expect(offers(from('artikel-två'))).toEqual([list]);
    expect(offers(from('artikel-tre'))).toEqual([]);
  });

  it('is not what the question names, when the answer is there', () => {
    expect(offers({ ...answer, question: 'de kommer inte' })).toEqual([]);
  });
});

describe('what is offered with a refusal', () => {
  it('is the path that the question names', () => {
    expect(offers({ ...refusal, question: 'familjen uteblir' })).toEqual([offered]);
    expect(offers(refusal)).toEqual([]);
  });

  it('is nothing where the question could not be searched for', () => {
    for (const reason of ['personal_data', 'empty', 'too_long'] as const)
      expect(offers({ ...refusal, reason, question: 'familjen uteblir' }), reason).toEqual([]);
  });
});

it('everything that ships can be offered, under its own kind', () => {
  const kinds = Object.groupBy(offerables(shippedContent), ({ kind }) => kind);
  for (const kind of ['path', 'checklist', 'draft', 'deadline', 'review'] as const)
    expect(kinds[kind]?.map(({ id }) => id)).toEqual(shippedContent[`${kind}s`].map(({ id }) => id));
});
