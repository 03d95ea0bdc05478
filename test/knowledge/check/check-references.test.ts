import { describe, expect, it } from 'vitest';
import { checkReferences } from '../../../src/knowledge/check/check-references.ts';
import {
  type ArticleFields,
  anArticle,
  articleText,
  lineWith,
  registerOf,
  sourcesOf,
} from '../../support/article-text.ts';

const check = (fields: ArticleFields, body?: string) =>
  checkReferences(anArticle(fields, body), registerOf());

describe('checkReferences', () => {
  it('has nothing to say where every section leans on a known source', () => {
    const body = '## Färgen {#farg}\n\nGrön. [1]\n\n## Formen {#form}\n\nRund. [2][1]\n';
    expect(check({ sources: sourcesOf('Bänkar', 'Former') }, body)).toEqual([]);
  });

  it('names a source that the register does not know', () => {
    const sources = '\n  - { n: 1, source: portboken, section: Portar }';
    expect(check({ sources })).toMatchObject([
      {
        rule: 'unknown-source',
        line: lineWith(articleText({ sources }), 'portboken'),
        message: expect.stringContaining('"portboken" is not in sources.yaml'),
      },
    ]);
  });

  it('names a number that two sources have', () => {
    const sources = `${sourcesOf('Bänkar')}\n  - { n: 1, source: bankboken, section: Portar }`;
    expect(check({ sources })).toMatchObject([
      {
        rule: 'missing-reference',
        line: lineWith(articleText({ sources }), 'Portar'),
        message: expect.stringContaining('1 is given to two sources'),
      },
    ]);
  });

  it('names a source that the text never points at', () => {
    const sources = sourcesOf('Bänkar', 'Portar');
    expect(check({ sources })).toMatchObject([
      {
        rule: 'unused-source',
        line: lineWith(articleText({ sources }), 'Portar'),
        message: expect.stringContaining('never points at source 2'),
      },
    ]);
  });

  it('names a section that does not say where it has it from, though another does', () => {
    const body = '## Färgen {#farg}\n\nGrön. [1]\n\n## Formen {#form}\n\nRund.\n';
    expect(check({}, body)).toMatchObject([
      {
        rule: 'missing-reference',
        line: lineWith(articleText({}, body), 'Formen'),
        message: expect.stringContaining('"Formen" does not say'),
      },
    ]);
  });

  it('asks nothing of a heading with nothing under it', () => {
    expect(check({}, '## Bänkar {#bankar}\n\n### Färgen {#farg}\n\nGrön. [1]\n')).toEqual([]);
  });

  it('names the line of a number that points at nothing', () => {
    const body = '## Färgen {#farg}\n\nGrön. [1]\n\nRund. [7]\n';
    expect(check({}, body)).toMatchObject([
      {
        rule: 'missing-reference',
        line: lineWith(articleText({}, body), 'Rund'),
        message: expect.stringMatching(/^\[7\] points at nothing/u),
      },
    ]);
  });
});
