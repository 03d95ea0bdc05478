import { join } from 'node:path';
import { type Lexicon, loadLexicon } from './analysis/lexicon.ts';
import { contentKey } from './content-key.ts';
import type { DocumentFacts } from './document.ts';
import { createKnowledgeIndex, type KnowledgeIndex } from './index/knowledge-index.ts';
import { readSnapshot, writeSnapshot } from './index/snapshot.ts';
import { type LawMap, loadLawMap } from './law/law-map.ts';
import type { ReadProgress, SkippedFile } from './readers/read-folder.ts';
import { loadSources } from './sources/load-sources.ts';
import type { SourceRegister } from './sources/source.ts';
import { unitOf } from './unit-of.ts';

export interface KnowledgeOptions {
  /** Folders with the organisation's documents, searched in all depths. */
  readonly folders: readonly string[];
  /** Folders with articles that come with the program. */
  readonly shipped?: readonly string[];
  /** The program's own `knowledge/` folder: lexicon, law map and register of sources. */
  readonly home: string;
  /** Where the snapshot, and lexicon, law map and register as parsed, are kept; null to keep none. */
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
  /** What articles refer to. */
  readonly sources: SourceRegister;
  readonly origin: 'snapshot' | 'built';
}

/**
 * Reads and indexes the documents, or takes the index from the snapshot when nothing has changed since.
 * @throws KnowledgeError when the lexicon, the law map or the register of sources is invalid; a document that cannot be read
 *   is listed in `skipped` and stops nothing
 */
export async function createKnowledge(options: KnowledgeOptions): Promise<Knowledge> {
  const lexicon = loadLexicon(join(options.home, 'lexicon'), options.snapshots);
  const law = loadLawMap(join(options.home, 'law.yaml'), options.snapshots);
  const sources = loadSources(join(options.home, 'sources.yaml'), options.snapshots);
  const { folders, shipped = [] } = options;
  const key = await contentKey([...shipped, ...folders], `${lexicon.raw}\n${shipped.length}`);
  const kept = options.snapshots === null ? null : readSnapshot(options.snapshots, key);
  if (kept) {
    const index = createKnowledgeIndex(kept.passages, lexicon, kept.built);
    return {
      documents: byId(kept.documents),
      skipped: kept.skipped,
      index,
      lexicon,
      law,
      sources,
      origin: 'snapshot',
    };
  }
  // The readers of all formats take longer to load than a snapshot: they are loaded when there is something to read.
  const { readDocuments } = await import('./read-documents.ts');
  const read = await readDocuments([...shipped, ...folders], options.onProgress);
  const { passages, skipped } = read;
  const index = createKnowledgeIndex(passages, lexicon);
  const documents = read.documents.map((document): DocumentFacts => {
    const origin = shipped.includes(document.folder) ? 'shipped' : 'own';
    const { folder: _folder, ...facts } = { ...document, origin } as const;
    return { ...facts, unit: unitOf(facts, lexicon.places, index.findPlaces) };
  });
  if (options.snapshots !== null)
    writeSnapshot(options.snapshots, key, { documents, skipped, passages, built: index });
  return { documents: byId(documents), skipped, index, lexicon, law, sources, origin: 'built' };
}

function byId(documents: readonly DocumentFacts[]): Map<string, DocumentFacts> {
  return new Map(documents.map((d) => [d.id, d]));
}
