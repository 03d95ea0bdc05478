import { type Article, readArticle } from '../../src/knowledge/check/article.ts';
import type { Finding } from '../../src/knowledge/check/finding.ts';
import type { Source, SourceRegister } from '../../src/knowledge/sources/source.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** What stands above the article, field by field as YAML; `undefined` leaves a field out. */
export type ArticleFields = Readonly<Record<string, string | undefined>>;

const FIELDS = {
  id: 'gront',
  title: 'Gröna bänkar',
  kind: 'method',
  audience: '[behandlare]',
  reviewed: '2026-03-01',
  sources: '\n  - { n: 1, source: bankboken, section: Bänkar, page: 4 }',
  questions: questionsFor('farg'),
};

/** Four questions for each section, as YAML. */
export function questionsFor(...anchors: readonly string[]): string {
  return anchors
    .map((anchor) => `\n  ${anchor}:${['Var', 'När', 'Hur', 'Vem'].map((w) => `\n    - ${w} då?`).join('')}`)
    .join('');
}

/** Sources of the book about benches, numbered from 1, as YAML. */
export function sourcesOf(...sections: readonly string[]): string {
  return sections
    .map((section, i) => `\n  - { n: ${i + 1}, source: bankboken, section: ${section} }`)
    .join('');
}

export const BODY = '# Gröna bänkar\n\n## Färgen {#farg}\n\nBänken är grön. [1]\n';

/** The text of an article in which there is nothing to mend on 2026-06-01 but what is given. */
export function articleText(fields: ArticleFields = {}, body = BODY): string {
  const lines = Object.entries({ ...FIELDS, ...fields })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}

/** The article as read for checking; inside a test only. */
export function anArticle(fields: ArticleFields = {}, body = BODY): Article {
  const read = readText(articleText(fields, body), `${fields.id ?? 'gront'}.md`);
  if (Array.isArray(read)) throw new Error(JSON.stringify(read));
  return read;
}

/** Reads a text for checking, out of a file of its own; inside a test only. */
export function readText(text: string, name = 'gront.md'): Article | Finding[] {
  return readArticle(temporaryFolder().write(name, text));
}

/** The number of the only line that holds the words. */
export function lineWith(text: string, words: string): number {
  const lines = text.split('\n').flatMap((line, i) => (line.includes(words) ? [i + 1] : []));
  if (lines.length !== 1) throw new Error(`"${words}" stands on ${lines.length} lines.`);
  return lines[0]!;
}

/** Rule and line of each finding, for short. */
export function told(findings: readonly Finding[]): [string, number][] {
  return findings.map(({ rule, line }) => [rule, line]);
}

/** A register with the book about benches, which is in force and has no last day but what is given, and other sources. */
export function registerOf(...given: readonly (Partial<Source> & Pick<Source, 'id'>)[]): SourceRegister {
  return new Map([{ id: 'bankboken' }, ...given].map((source) => [source.id, aSource(source)]));
}

export function aSource(given: Partial<Source> & Pick<Source, 'id'>): Source {
  return {
    title: 'Boken om bänkar',
    label: 'Bänkboken, våren 2025',
    publisher: null,
    date: null,
    reference: null,
    period: null,
    standing: 'gällande',
    valid_until: null,
    ...given,
  };
}
