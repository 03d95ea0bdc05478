import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type Lexicon, loadLexicon } from './analysis/lexicon.ts';
import { contentKey } from './content-key.ts';
import type { DocumentFacts } from './document.ts';
import { createKnowledgeIndex, type KnowledgeIndex } from './index/knowledge-index.ts';
import { readSnapshot, type Snapshot, writeSnapshot } from './index/snapshot.ts';
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
  /** A hash of all that it is made of. */
  readonly key: string;
}

/**
 * Reads and indexes the documents, or takes the index from the snapshot when nothing has changed since.
 * @throws KnowledgeError when the lexicon, the law map or the register of sources is invalid; a document that cannot be read
 *   is listed in `skipped` and stops nothing
 */
export async function createKnowledge(options: KnowledgeOptions): Promise<Knowledge> {
  const home = loadHome(options);
  const { lexicon } = home;
  const { folders, shipped = [] } = options;
  const key = await contentKey([...shipped, ...folders], `${lexicon.raw}\n${shipped.length}`);
  const kept = options.snapshots === null ? null : readSnapshot(options.snapshots, key);
  if (kept) return fromSnapshot(kept, key, home);
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
  return { documents: byId(documents), skipped, index, ...home, key, origin: 'built' };
}

/**
 * Takes the index from a snapshot that another thread has just written: no document is looked at.
 * @param key of the knowledge that was made there
 * @returns null when there is no such snapshot any more
 */
export async function takeSnapshot(
  options: Pick<KnowledgeOptions, 'home' | 'snapshots'>,
  key: string,
): Promise<Knowledge | null> {
  const kept = options.snapshots === null ? null : readSnapshot(options.snapshots, key);
  if (kept === null) return null;
  // Each step takes a while in one go: between them, whoever has asked in the meantime is answered.
  await setImmediate();
  const home = loadHome(options);
  await setImmediate();
  const knowledge = fromSnapshot(kept, key, home);
  await setImmediate();
  return knowledge;
}

type Home = Pick<Knowledge, 'lexicon' | 'law' | 'sources'>;

function loadHome({ home, snapshots }: Pick<KnowledgeOptions, 'home' | 'snapshots'>): Home {
  return {
    lexicon: loadLexicon(join(home, 'lexicon'), snapshots),
    law: loadLawMap(join(home, 'law.yaml'), snapshots),
    sources: loadSources(join(home, 'sources.yaml'), snapshots),
  };
}

function fromSnapshot({ documents, skipped, passages, built }: Snapshot, key: string, home: Home): Knowledge {
  const index = createKnowledgeIndex(passages, home.lexicon, built);
  return { documents: byId(documents), skipped, index, ...home, key, origin: 'snapshot' };
}

function byId(documents: readonly DocumentFacts[]): Map<string, DocumentFacts> {
  return new Map(documents.map((d) => [d.id, d]));
}
