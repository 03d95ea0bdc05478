import { join, relative } from 'node:path';
import pc from 'picocolors';
import type { Terminal } from '../cli.ts';
import { checkContent } from '../guidance/content/check-content.ts';
import { loadLexicon } from '../knowledge/analysis/lexicon.ts';
import { checkKnowledge } from '../knowledge/check/check-knowledge.ts';
import { loadLawMap } from '../knowledge/law/law-map.ts';
import { loadSources } from '../knowledge/sources/load-sources.ts';
import { cliTexts } from '../texts/cli.ts';
import { checkFolders } from './check-input.ts';
import { KNOWLEDGE_HOME, SHIPPED_FOLDERS } from './load-answerer.ts';

/**
 * `lathund knowledge check [DIR …]`: says what there is to mend in the shipped knowledge, or in articles of the same
 * form in other folders.
 * @returns 0 when there is nothing to mend, else 1
 */
export async function checkKnowledgeCommand(
  folders: readonly string[],
  terminal: Terminal,
  now = new Date(),
): Promise<number> {
  checkFolders(folders);
  const sources = loadSources(join(KNOWLEDGE_HOME, 'sources.yaml'));
  const law = loadLawMap(join(KNOWLEDGE_HOME, 'law.yaml'));
  const { articles, findings: inArticles } = await checkKnowledge({
    folders: folders.length > 0 ? folders : SHIPPED_FOLDERS,
    sources,
    law,
    today: now.toISOString().slice(0, 10),
  });
  // The rest of the content refers to the articles, so it is checked where all of them are.
  const ids = new Set(articles.map(({ frontMatter }) => frontMatter.id));
  const units = () => new Set(loadLexicon(join(KNOWLEDGE_HOME, 'lexicon')).places.map(({ name }) => name));
  const guidance =
    folders.length > 0
      ? { files: 0, findings: [] }
      : checkContent({ home: KNOWLEDGE_HOME, sources, law, articles: ids, units: units() });
  const findings = [...inArticles, ...guidance.findings];
  const c = pc.createColors(terminal.interactive);
  for (const { file, line, rule, message } of findings) {
    terminal.out(`${relative('', file)}:${line}  ${c.yellow(rule)}  ${message}`);
  }
  const sections = articles.reduce((sum, article) => sum + article.sections.length, 0);
  terminal.out(cliTexts.checked(articles.length, sections, guidance.files, findings.length));
  return findings.length === 0 ? 0 : 1;
}
