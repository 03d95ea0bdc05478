import { join } from 'node:path';
import type { Answerer } from '../answering/answer.ts';
import { createAnswerer } from '../answering/create-answerer.ts';
import { createKnowledge, type Knowledge, type KnowledgeOptions } from '../knowledge/create-knowledge.ts';
import { uploadedFolders } from '../knowledge/uploaded/uploaded-folder.ts';

/** The program's own knowledge: articles, lexicon, law map. */
export const KNOWLEDGE_HOME = join(import.meta.dirname, '..', '..', 'knowledge');

/** Where the articles lie, by kind. */
export const SHIPPED_FOLDERS = ['reports', 'guidelines', 'methods', 'units'].map((kind) =>
  join(KNOWLEDGE_HOME, kind),
);

export interface LoadOptions {
  /** Folders to use instead of the shipped articles. */
  readonly replace: readonly string[];
  /** Folders to use beside the shipped articles (KNOWLEDGE_PATHS). */
  readonly beside: readonly string[];
  readonly dataDir: string;
  readonly onProgress?: KnowledgeOptions['onProgress'];
}

/** Reads the knowledge and makes it answer; the snapshot makes the second time quick. */
export async function loadAnswerer(
  options: LoadOptions,
): Promise<{ knowledge: Knowledge; answerer: Answerer }> {
  const { replace, beside, dataDir, onProgress } = options;
  const isReplaced = replace.length > 0;
  const knowledge = await createKnowledge({
    folders: isReplaced ? replace : [...beside, ...uploadedFolders(dataDir)],
    shipped: isReplaced ? [] : SHIPPED_FOLDERS,
    home: KNOWLEDGE_HOME,
    snapshots: join(dataDir, 'snapshots'),
    ...(onProgress ? { onProgress } : {}),
  });
  return { knowledge, answerer: createAnswerer(knowledge) };
}
