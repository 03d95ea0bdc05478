import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { KNOWLEDGE_HOME, SHIPPED_FOLDERS } from '../../src/commands/load-answerer.ts';
import { type Article, citedNumbers, shownText } from '../../src/knowledge/check/article.ts';
import { type CheckResult, checkKnowledge } from '../../src/knowledge/check/check-knowledge.ts';
import { loadLawMap } from '../../src/knowledge/law/law-map.ts';
import { loadSources } from '../../src/knowledge/sources/load-sources.ts';
import { figuresOf, withoutLaw } from '../support/figures.ts';
import { plainWords, reports } from '../support/reports.ts';
import { runsOf } from '../support/word-runs.ts';

const sources = loadSources(join(KNOWLEDGE_HOME, 'sources.yaml'));
let checked: CheckResult;
beforeAll(async () => {
  checked = await checkKnowledge({
    folders: SHIPPED_FOLDERS,
    sources,
    law: loadLawMap(join(KNOWLEDGE_HOME, 'law.yaml')),
    // The day of the last change: that an article grows old must not break a build.
    today: '2026-11-22',
  });
});

describe('the shipped articles', () => {
  it('are many, of every kind, and on every district', () => {
    const kinds = Map.groupBy(checked.articles, ({ frontMatter }) => frontMatter.kind);
    expect([...kinds.keys()].sort()).toEqual(['guideline', 'method', 'report', 'unit']);
    expect(checked.articles.flatMap(({ sections }) => sections).length).toBeGreaterThan(1_000);
    const units = new Set(checked.articles.flatMap(({ frontMatter }) => frontMatter.unit ?? []));
    expect(units.size).toBe(11);
  });

  it('have nothing that their keeper would have to mend', () => {
    expect(checked.findings.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
  });
});

describe.skipIf(reports.size === 0)('beside the reports themselves, the articles', () => {
  it('borrow no eight words in a row', () => {
    const runs = new Set([...reports.values()].flatMap((text) => runsOf(plainWords(text))));
    expect(runs.size).toBeGreaterThan(10_000);
    // What an act or a document is called is nobody's wording.
    for (const { title } of sources.values()) for (const run of runsOf(plainWords(title))) runs.delete(run);
    const borrowed = texts().flatMap(({ where, text }) => {
      const run = runsOf(plainWords(text)).find((words) => runs.has(words));
      return run === undefined ? [] : [`${where} "${run}"`];
    });
    expect(borrowed).toEqual([]);
  });

  it('give no figure that the reports they refer to do not have', () => {
    const figures = new Map([...reports].map(([source, text]) => [source, new Set(figuresOf(text))]));
    const invented = checked.articles.flatMap((article) =>
      sectionsOf(article).flatMap(({ where, text, sources }) => {
        // What is said from other sources, such as an act, cannot be looked up here.
        if (sources.length === 0 || sources.some((source) => !figures.has(source))) return [];
        return figuresOf(withoutLaw(text))
          .filter((figure) => !sources.some((source) => figures.get(source)!.has(figure)))
          .map((figure) => `${where} ${figure}`);
      }),
    );
    expect(invented).toEqual([]);
  });
});

function texts(): { where: string; text: string }[] {
  return checked.articles.flatMap(({ file, frontMatter, sections }) => [
    ...Object.values(frontMatter.questions).flatMap((own) =>
      own.map((text) => ({ where: `${file} (a question)`, text })),
    ),
    ...sections.flatMap(({ heading, line, lines }) => [
      { where: `${file}:${line}`, text: heading },
      ...lines.map((own) => ({ where: `${file}:${own.line}`, text: shownText(own.text) })),
    ]),
  ]);
}

function sectionsOf({ file, frontMatter, sections }: Article) {
  const source = new Map(frontMatter.sources.map(({ n, source }) => [n, source]));
  return sections.map(({ line, lines }) => {
    const text = lines.map((own) => own.text).join('\n');
    const sources = [...new Set(citedNumbers(text).flatMap((n) => source.get(n) ?? []))];
    return { where: `${file}:${line}`, text: shownText(text), sources };
  });
}
