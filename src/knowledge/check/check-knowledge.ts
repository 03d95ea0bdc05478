import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { LawMap } from '../law/law-map.ts';
import { folderFiles } from '../readers/folder-files.ts';
import type { SourceRegister } from '../sources/source.ts';
import { type Article, readArticle } from './article.ts';
import { checkDates } from './check-dates.ts';
import { checkFigures } from './check-figures.ts';
import { checkLaw } from './check-law.ts';
import { checkLinks } from './check-links.ts';
import { checkReferences } from './check-references.ts';
import { checkSections } from './check-sections.ts';
import type { Finding } from './finding.ts';

export interface CheckOptions {
  /** Folders with articles; one that does not exist counts as empty. */
  readonly folders: readonly string[];
  readonly sources: SourceRegister;
  readonly law: LawMap;
  /** ISO date of today. */
  readonly today: string;
}

export interface CheckResult {
  readonly articles: readonly Article[];
  /** Sorted by file and line. */
  readonly findings: readonly Finding[];
}

/** Reads all articles in the folders and says what their keeper has to mend. */
export async function checkKnowledge({ folders, sources, law, today }: CheckOptions): Promise<CheckResult> {
  const articles: Article[] = [];
  const findings: Finding[] = [];
  for (const folder of folders) {
    if (!existsSync(folder)) continue;
    for (const name of (await folderFiles(folder)).filter((file) => file.endsWith('.md'))) {
      const read = readArticle(join(folder, name));
      if (Array.isArray(read)) findings.push(...read);
      else articles.push(read);
    }
  }
  findings.push(...checkIds(articles), ...checkLinks(articles), ...checkFigures(articles));
  for (const article of articles) {
    findings.push(
      ...checkSections(article),
      ...checkReferences(article, sources),
      ...checkLaw(article, law),
      ...checkDates(article, sources, today),
    );
  }
  findings.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  return { articles, findings };
}

function checkIds(articles: readonly Article[]): Finding[] {
  const taken = new Map<string, string>();
  return articles.flatMap(({ file, frontMatter: { id }, lineOf }) => {
    const found: Finding[] = [];
    const line = lineOf(['id']);
    const other = taken.get(id);
    if (other !== undefined) {
      const message = `The id "${id}" is taken by ${other}. Give this article another one.`;
      found.push({ file, line, rule: 'duplicate-id', message });
    }
    taken.set(id, file);
    if (basename(file, '.md') !== id) {
      const message = `The id "${id}" is not the file's name. Call the file ${id}.md, or change the id.`;
      found.push({ file, line, rule: 'front-matter', message });
    }
    return found;
  });
}
