import { describe, expect, it } from 'vitest';
import { checkLaw } from '../../../src/knowledge/check/check-law.ts';
import { anArticle, articleText, lineWith } from '../../support/article-text.ts';
import { map } from '../law/shipped-map.ts';

const bodyOf = (text: string) => `## Färgen {#farg}\n\n${text}\n`;
const rules = (text: string) => checkLaw(anArticle({}, bodyOf(text)), map).map(({ rule }) => rule);

describe('checkLaw', () => {
  it.each([
    'Bänken målas enligt 3 kap. 1 § SoL (2025:400). [1]',
    'Bänken målas enligt 3 kap. 1 § socialtjänstlagen (2025:400). [1]',
    'Bänken målas enligt 3 kap. 2 och 3 §§ SoL (2025:400). [1]',
    'Bänken målas enligt 3 kap. 1 § SoL, alltså lagen (2025:400) som gäller nu. [1]',
    'Bänken målas enligt 27 kap. 1 § SoL (2025:400), lex Sarah. [1]',
    'Bänken målades enligt dåvarande 11 kap. 5 § SoL (2001:453). [1]',
    'Bänken målades enligt 11 kap. 5 § i den upphävda socialtjänstlagen (2001:453). [1]',
    'Bänken målades enligt 3 kap. 6 a § i dåvarande SoL (2001:453). [1]',
    'Bänken målas enligt 14 § LVU och 26 kap. 99 § OSL. [1]',
    'Bänken målas efter lex Sarah. [1]',
    'Bänken är grön. [1]',
  ])('has nothing to say of "%s"', (text) => {
    expect(rules(text)).toEqual([]);
  });

  it('wants the act beside the paragraph', () => {
    const body = bodyOf('Bänken är grön. [1]\n\nDen målas enligt 3 kap. 1 § SoL. [1]');
    expect(checkLaw(anArticle({}, body), map)).toMatchObject([
      {
        rule: 'repealed-as-current',
        line: lineWith(articleText({}, body), 'målas'),
        message: expect.stringMatching(
          /^3 kap\. 1 § stands without its act\. Write SoL \(2025:400\) or \(2001:453\)/u,
        ),
      },
    ]);
  });

  it('wants the act also where none is named', () => {
    expect(rules('Bänken målas enligt 3 kap. 1 §. [1]')).toEqual(['repealed-as-current']);
  });

  it('does not guess the act where the line names both', () => {
    const text =
      'Enligt 3 kap. 1 § SoL gäller grönt. Förr (2001:453) var det blått, nu (2025:400) grönt. [1]';
    expect(rules(text)).toEqual(['repealed-as-current']);
  });

  it('wants a paragraph of the repealed act to be called repealed', () => {
    expect(
      checkLaw(anArticle({}, bodyOf('Bänken målas enligt 11 kap. 5 § SoL (2001:453). [1]')), map),
    ).toMatchObject([
      { rule: 'repealed-as-current', message: expect.stringContaining('is not called repealed') },
    ]);
  });

  it('does not look for the word far from the paragraph', () => {
    const far = `Dåvarande bänkar var blå. ${'Porten är röd. '.repeat(12)}`;
    expect(rules(`${far}Den målas enligt 11 kap. 5 § SoL (2001:453). [1]`)).toEqual(['repealed-as-current']);
    expect(rules('Dåvarande bänkar var blå. De målas enligt 11 kap. 5 § SoL (2001:453). [1]')).toEqual([]);
  });

  it.each([
    ['Bänken målas enligt 3 kap. 99 § SoL (2025:400). [1]', '3 kap. 99 § (2025:400)'],
    ['Bänken målades enligt dåvarande 3 kap. 99 § SoL (2001:453). [1]', '3 kap. 99 § (2001:453)'],
    // The number is in the repealed act only.
    ['Bänken målas enligt 11 kap. 10 § SoL (2025:400). [1]', '11 kap. 10 § (2025:400)'],
    // … and this one in the current only.
    ['Bänken målades enligt dåvarande 27 kap. 1 § SoL (2001:453). [1]', '27 kap. 1 § (2001:453)'],
  ])('names a paragraph that the law map does not know in that act: "%s"', (text, label) => {
    expect(checkLaw(anArticle({}, bodyOf(text)), map)).toMatchObject([
      { rule: 'unknown-provision', message: expect.stringContaining(`law.yaml does not know ${label}.`) },
    ]);
  });

  it('names each paragraph of several, and the same once a line', () => {
    expect(rules('Enligt 3 kap. 98 och 99 §§ SoL (2025:400) målas den. [1]')).toHaveLength(2);
    const twice = 'Enligt 3 kap. 99 § SoL (2025:400) målas den, se 3 kap. 99 § SoL (2025:400). [1]';
    expect(rules(twice)).toHaveLength(1);
    expect(rules(`${twice}\n\n${twice}`)).toHaveLength(2);
  });

  it('reads a paragraph that is emphasised or linked', () => {
    expect(rules('Enligt 3 kap. **99 §** SoL (2025:400) målas den. [1]')).toEqual(['unknown-provision']);
    expect(rules('Enligt 3 kap. [99 §](blatt) SoL (2025:400) målas den. [1]')).toEqual(['unknown-provision']);
  });
});
