import { join } from 'node:path';
import { type Lexicon, loadLexicon } from './analysis/lexicon.ts';
import { contentKey } from './content-key.ts';
import type { DocumentFacts } from './document.ts';
import { createKnowledgeIndex, type KnowledgeIndex } from './index/knowledge-index.ts';
import { readSnapshot, writeSnapshot } from './index/snapshot.ts';
import { type LawMap, loadLawMap } from './law/law-map.ts';
import type { ReadProgress, SkippedFile } from './readers/read-folder.ts';

export interface KnowledgeOptions {
  /** Folders with documents, searched in all depths. */
  readonly folders: readonly string[];
  /** The program's own `knowledge/` folder: lexicon and law map. */
  readonly home: string;
  /** Where the snapshot, and lexicon and law map as parsed, are kept; null to keep none. */
  readonly snapshots: string | null;
  readonly onProgress?: (progress: ReadProgress) => void;
}

/** Documents, index, lexicon and law map: all that answering builds on. It never changes; a new one takes its place. */
export interface Knowledge {
  readonly documents: ReadonlyMap<string, DocumentFacts>;
  readonly skipped: readonly SkippedFile[];
  readonly index: KnowledgeIndex;
  readonly lexicon: Lexicon;
  readonly law: LawMap;
  readonly origin: 'snapshot' | 'built';
}

/**
 * Reads and indexes the documents, or takes the index from the snapshot when nothing has changed since.
 * @throws KnowledgeError when the lexicon is invalid, LawMapError when the law map is; a document that cannot be read
 *   is listed in `skipped` and stops nothing
 */
export async function createKnowledge(options: KnowledgeOptions): Promise<Knowledge> {
  const lexicon = loadLexicon(join(options.home, 'lexicon'), options.snapshots);
  const law = loadLawMap(join(options.home, 'law.yaml'), options.snapshots);
  const key = await contentKey(options.folders, lexicon.raw);
  const kept = options.snapshots === null ? null : readSnapshot(options.snapshots, key);
  if (kept) {
    const index = createKnowledgeIndex(kept.passages, lexicon, kept.built);
    return {
      documents: byId(kept.documents),
      skipped: kept.skipped,
      index,
      lexicon,
      law,
      origin: 'snapshot',
    };
  }
  // The readers of all formats take longer to load than a snapshot: they are loaded when there is something to read.
  const { readDocuments } = await import('./read-documents.ts');
  const { documents, passages, skipped } = await readDocuments(options.folders, options.onProgress);
  const index = createKnowledgeIndex(passages, lexicon);
  if (options.snapshots !== null)
    writeSnapshot(options.snapshots, key, { documents, skipped, passages, built: index });
  return { documents: byId(documents), skipped, index, lexicon, law, origin: 'built' };
}

function byId(documents: readonly DocumentFacts[]): Map<string, DocumentFacts> {
  return new Map(documents.map((d) => [d.id, d]));
}
