import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLexicon } from '../knowledge/analysis/lexicon.ts';
import { knownPhrases } from '../knowledge/known-phrases.ts';
import { folderFiles } from '../knowledge/readers/folder-files.ts';
import { loadSources } from '../knowledge/sources/load-sources.ts';
import type { Known } from '../privacy/personal-data.ts';
import { KNOWLEDGE_HOME, SHIPPED_FOLDERS } from './load-answerer.ts';

const TITLE = /^title: *["']?(?<title>.+?)["']?\s*$/mu;

/**
 * Reads what the shipped knowledge contains, for the search for personal data. No index is needed.
 * @param kept a folder where the parsed lexicon and register are kept for the next time
 * @throws KnowledgeError when the lexicon or the register of sources is invalid
 */
export async function loadKnown(kept: string): Promise<Known> {
  const paths = await Promise.all(
    SHIPPED_FOLDERS.map(async (folder) => (await folderFiles(folder)).map((path) => join(folder, path))),
  );
  const texts = paths.flat().map((path) => readFileSync(path, 'utf8'));
  return knownPhrases({
    ...loadLexicon(join(KNOWLEDGE_HOME, 'lexicon'), kept),
    sources: loadSources(join(KNOWLEDGE_HOME, 'sources.yaml'), kept),
    titles: texts.flatMap((text) => TITLE.exec(text)?.groups?.title ?? []),
    texts,
  });
}
