import { describe, expect, it } from 'vitest';
import { checkSections } from '../../../src/knowledge/check/check-sections.ts';
import {
  type ArticleFields,
  anArticle,
  articleText,
  lineWith,
  questionsFor,
  told,
} from '../../support/article-text.ts';

const check = (fields: ArticleFields, body?: string) => checkSections(anArticle(fields, body));
/** A section with one line of so many characters as a reader sees it. */
const ofLength = (length: number) => `## Färgen {#farg}\n\n${'b'.repeat(length)}\n`;

describe('checkSections', () => {
  it('has nothing to say of an article in order', () => {
    expect(check({})).toEqual([]);
  });

  it('wants an anchor on each section', () => {
    const body = '## Färgen {#farg}\n\nGrön. [1]\n\n## Om snö\n\nVit. [1]\n';
    const [finding, ...rest] = check({}, body);
    expect(finding).toMatchObject({
      rule: 'section-form',
      line: lineWith(articleText({}, body), 'Om snö'),
      message: expect.stringMatching(/"Om snö" has no anchor/u),
    });
    expect(rest).toEqual([]);
  });

  it('wants each anchor once', () => {
    const body = '## Färgen {#farg}\n\nGrön. [1]\n\n## Om snö {#farg}\n\nVit. [1]\n';
    expect(check({}, body)).toMatchObject(
      [
        { rule: 'section-form', line: lineWith(articleText({}, body), 'Om snö'), message: /stands twice/u },
      ].map((f) => ({ ...f, message: expect.stringMatching(f.message) })),
    );
  });

  it('lets a section have the length that can be shown, and no more', () => {
    expect(check({}, ofLength(760))).toEqual([]);
    expect(check({}, ofLength(761))).toMatchObject([
      { rule: 'section-form', message: expect.stringMatching(/761 characters.*Divide it\.$/u) },
    ]);
  });

  it('counts what a reader sees: no numbers of sources, no emphasis, no targets of links', () => {
    const written = `- **${'b'.repeat(700)}** [i boken](bankboken#farger-och-sadant) [1][2]`;
    expect(check({}, `## Färgen {#farg}\n\n${written}\n${'c'.repeat(51)}\n`)).toEqual([]);
    expect(check({}, `## Färgen {#farg}\n\n${written}\n${'c'.repeat(52)}\n`)).toHaveLength(1);
  });

  it('wants something to be written under a heading', () => {
    expect(check({}, '## Färgen {#farg}\n')).toMatchObject([
      { rule: 'section-form', message: expect.stringMatching(/0 characters.*take the heading away\.$/u) },
    ]);
  });

  it('wants four questions for each section', () => {
    const three = '\n  farg: [Var då?, När då?, Hur då?]';
    expect(check({ questions: three })).toMatchObject([
      { rule: 'questions', message: expect.stringMatching(/"farg" has 3 questions/u) },
    ]);
    expect(check({ questions: '{}' })).toMatchObject([
      { rule: 'questions', message: expect.stringMatching(/"farg" has 0 questions/u) },
    ]);
  });

  it('names questions for a section that is not there', () => {
    const questions = `${questionsFor('farg')}\n  form: [Hur ser den ut?]`;
    expect(check({ questions })).toMatchObject([
      {
        rule: 'questions',
        line: lineWith(articleText({ questions }), 'form:'),
        message: expect.stringMatching(/questions for "form", but no section/u),
      },
    ]);
  });
});

describe('a section on one district', () => {
  const inKista = (body: string) => told(check({ unit: 'Kista' }, body)).map(([rule]) => rule);

  it.each([
    '## Färgen {#farg}\n\nBänken är grön. [1]\n',
    '## Färgen {#farg}\n\nBänken är grön. [1]\n\nSå var det 2024. [1]\n',
    '## Färgen {#farg}\n\nBänken är grön enligt lagen (2025:400). [1]\n',
    '## Färgen {#farg}\n\nBänken har nummer 12024. [1]\n',
  ])('names its year at once (%#)', (body) => {
    expect(inKista(body)).toEqual(['unit-year']);
  });

  it.each([
    '## Färgen {#farg}\n\nBänken var grön (2024). [1]\n',
    '## Färgen {#farg}\n\nLäget 2024: bänken är grön. [1]\n',
    '## Färgen 2024 {#farg}\n\nBänken är grön. [1]\n',
    '## Färgen {#farg}\n\nSedan 2024-05-01 är bänken grön. [1]\n',
  ])('has named its year (%#)', (body) => {
    expect(inKista(body)).toEqual([]);
  });
});
