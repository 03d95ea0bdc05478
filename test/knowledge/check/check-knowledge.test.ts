import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkKnowledge } from '../../../src/knowledge/check/check-knowledge.ts';
import { ARTICLE_RULES } from '../../../src/knowledge/check/finding.ts';
import { articleText, lineWith, registerOf } from '../../support/article-text.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { map } from '../law/shipped-map.ts';

/** Checks articles by the name of their file. */
async function check(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) folder.write(name, text);
  return { ...(await checkFolders([folder.path])), folder };
}

const checkFolders = (folders: readonly string[]) =>
  checkKnowledge({ folders, sources: registerOf(), law: map, today: '2026-06-01' });

describe('checkKnowledge', () => {
  it('reads the articles in all depths and finds nothing to mend in those in order', async () => {
    const { articles, findings } = await check({
      'gront.md': articleText(),
      'portar/blatt.md': articleText({ id: 'blatt', title: 'Blå portar' }),
      'anteckning.txt': 'Ingen artikel.',
    });
    expect(articles.map(({ frontMatter }) => frontMatter.id).sort()).toEqual(['blatt', 'gront']);
    expect(findings).toEqual([]);
  });

  it('takes a folder that is not there for an empty one, and goes on to the next', async () => {
    const folder = temporaryFolder();
    folder.write('gront.md', articleText());
    const { articles, findings } = await checkFolders([join(folder.path, 'borta'), folder.path]);
    expect([articles.length, findings]).toEqual([1, []]);
  });

  it('wants an id to be that of one article, over all folders', async () => {
    const folders = [temporaryFolder(), temporaryFolder()];
    const files = folders.map((folder) => folder.write('gront.md', articleText()));
    const { findings } = await checkFolders(folders.map(({ path }) => path));
    expect(findings).toMatchObject([
      {
        file: files[1],
        rule: 'duplicate-id',
        line: lineWith(articleText(), 'id:'),
        message: expect.stringContaining(`"gront" is taken by ${files[0]}.`),
      },
    ]);
  });

  it('wants the id to be the name of the file', async () => {
    const { findings } = await check({ 'bankar.md': articleText() });
    expect(findings).toMatchObject([
      {
        rule: 'front-matter',
        line: lineWith(articleText(), 'id:'),
        message: expect.stringMatching(/"gront" is not the file's name\. Call the file gront\.md/u),
      },
    ]);
  });

  it('tells of an article that it cannot read, and checks the rest', async () => {
    const { articles, findings } = await check({ 'trasig.md': 'Bara text.\n', 'gront.md': articleText() });
    expect(articles).toHaveLength(1);
    expect(findings.map(({ file, rule }) => [basename(file), rule])).toEqual([['trasig.md', 'front-matter']]);
  });

  it('sorts what it finds by file, then by line, whatever rule it comes from', async () => {
    const body =
      '## Färgen {#farg}\n\nBänken [målas](borta) enligt 3 kap. 99 § SoL (2025:400). [1][9]\n\n## Snö\n\nVit. [1]\n';
    const wrong = (id: string) =>
      articleText({ id, reviewed: '2024-01-01', valid_until: '2025-01-01' }, body);
    const { findings } = await check({ 'b.md': wrong('b'), 'a.md': wrong('a') });
    const places = findings.map(({ file, line }) => ({ file: basename(file), line }));
    expect(places).toEqual([...places].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line));
    expect(
      findings
        .filter(({ file }) => basename(file) === 'a.md')
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual([
      'dead-link',
      'expired',
      'missing-reference',
      'past-review',
      'section-form',
      'unknown-provision',
    ]);
    expect(findings).toHaveLength(12);
  });

  it('does not pass over what stands above the first section', async () => {
    const body = '# Gröna bänkar\n\nBänken målas enligt 3 kap. 99 § SoL (2025:400). [1]\n\n';
    const text = articleText({}, `${body}## Färgen {#farg}\n\nGrön. [1]\n`);
    const { findings } = await check({ 'gront.md': text });
    expect(findings.map(({ line }) => line)).toContain(lineWith(text, 'målas'));
  });

  it('compares the figures of all articles', async () => {
    const text = (id: string, count: number) =>
      articleText(
        { id },
        `## Färgen {#farg}\n\nI parken målades ${count} bänkar med grön färg under våren. [1]\n`,
      );
    const { findings } = await check({ 'a.md': text('a', 10), 'b.md': text('b', 12) });
    expect(findings.map(({ rule }) => rule)).toEqual(['figure-conflict']);
  });

  it('finds by every rule for articles', async () => {
    const figures = (count: number) =>
      `## Antal {#antal}\n\nI parken målades ${count} bänkar med grön färg under våren. [1]\n`;
    const { findings } = await check({
      'a.md': articleText(
        {
          id: 'a',
          unit: 'Kista',
          reviewed: '2024-01-01',
          valid_until: '2025-01-01',
          sources:
            '\n  - { n: 1, source: bankboken, section: Bänkar, page: 4 }\n  - { n: 2, source: okand, section: Portar }',
        },
        `${figures(10)}\n## Snö\n\n[Vit](borta) enligt 3 kap. 1 § och 3 kap. 99 § SoL (2025:400). [9]\n\nEnligt 3 kap. 1 §. [1]\n`,
      ),
      'b.md': articleText({ id: 'b' }, figures(12)),
      'b/b.md': articleText({ id: 'b' }),
      'c.md': 'Bara text.\n',
    });
    expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual([...ARTICLE_RULES].sort());
    for (const { message } of findings) expect(message).toMatch(/\. \p{Lu}.*\.$/u);
  });
});
