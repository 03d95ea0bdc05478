import { relative, sep } from 'node:path';
import type { OwnDocument } from '../../store/own-documents.ts';
import type { Knowledge } from '../create-knowledge.ts';
import type { DocumentFacts } from '../document.ts';
import type { KnowledgeErrorCode } from '../errors.ts';

/** Who looks after a document: it came with the program, an operator put it in a folder, or it was put in through the tab. */
export type Whose = 'shipped' | 'folder' | 'uploaded';

/**
 * How far a document can be leant on. `expired`: its last day has passed; `older-act`: it is from before today's act;
 * `older-sources`: an article of which some sources are; `undated`: it cannot be told.
 */
export type Standing = 'current' | 'expired' | 'older-act' | 'older-sources' | 'undated';

/** A document that questions are answered from. */
export interface SourceRow
  extends Pick<DocumentFacts, 'id' | 'title' | 'publisher' | 'unit' | 'kind' | 'validUntil'> {
  readonly whose: Whose;
  /** For an article the day it was last read against its sources. */
  readonly date: string | null;
  readonly standing: Standing;
  /** How many sources an article has, and how many of them are older. */
  readonly sources: number;
  readonly olderSources: number;
  readonly passages: number;
  /** Id of the document that was put in, when it was. */
  readonly own: string | null;
}

/** A file that could not be read in. */
export interface SkippedRow {
  /** From the folder that it lies in. */
  readonly file: string;
  readonly code: KnowledgeErrorCode;
  readonly own: string | null;
}

/** A document that was put in, in use or not. */
export interface OwnRow extends OwnDocument {
  readonly title: string;
  /** Id of the document that questions are answered from; null when it is withdrawn or not read in yet. */
  readonly source: string | null;
}

export interface SourceList {
  readonly sources: readonly SourceRow[];
  readonly skipped: readonly SkippedRow[];
  readonly own: readonly OwnRow[];
}

/**
 * Lists everything that is answered from, with how far it can be leant on.
 * @param folder where the documents that were put in lie
 * @param today ISO date
 */
export function listSources(
  knowledge: Pick<Knowledge, 'documents' | 'skipped' | 'index' | 'sources' | 'law'>,
  own: readonly OwnDocument[],
  { folder, today }: { folder: string; today: string },
): SourceList {
  const parts = countParts(knowledge, today);
  const ownOf = (path: string) => {
    const inside = relative(folder, path);
    return inside.startsWith('..') ? null : (inside.split(sep)[0] ?? null);
  };
  const sources = [...knowledge.documents.values()].map((facts): SourceRow => {
    const { id, title, publisher, unit, kind, validUntil, date, origin } = facts;
    const { passages, all, older } = parts.get(id) ?? { passages: 0, all: new Set(), older: new Set() };
    const put = origin === 'shipped' ? null : ownOf(facts.path);
    return {
      ...{ id, title, publisher, unit, kind, validUntil, date, passages, own: put },
      whose: origin === 'shipped' ? 'shipped' : put === null ? 'folder' : 'uploaded',
      sources: all.size,
      olderSources: older.size,
      standing: standingOf(facts, { older: older.size, today, act: knowledge.law.acts.new.in_force_from }),
    };
  });
  const bySource = new Map(sources.flatMap((row) => (row.own === null ? [] : [[row.own, row]])));
  return {
    sources,
    skipped: knowledge.skipped.map(({ path, code }) => ({
      file: path.split(sep).slice(-2).join('/'),
      code,
      own: ownOf(path),
    })),
    own: own.map((document) => ({
      ...document,
      title: bySource.get(document.id)?.title ?? titleOf(document),
      source: bySource.get(document.id)?.id ?? null,
    })),
  };
}

interface Parts {
  passages: number;
  readonly all: Set<string>;
  readonly older: Set<string>;
}

function countParts(
  { index, sources }: Pick<Knowledge, 'index' | 'sources'>,
  today: string,
): Map<string, Parts> {
  const parts = new Map<string, Parts>();
  for (const { document, references } of index.passages) {
    const known = parts.get(document) ?? { passages: 0, all: new Set(), older: new Set() };
    known.passages += 1;
    for (const { source } of references) {
      const { standing, valid_until } = sources.get(source) ?? {};
      known.all.add(source);
      if (standing === 'äldre' || (valid_until && valid_until < today)) known.older.add(source);
    }
    parts.set(document, known);
  }
  return parts;
}

function standingOf(
  { validUntil, date }: DocumentFacts,
  { older, today, act }: { older: number; today: string; act: string },
): Standing {
  if (validUntil !== null && validUntil < today) return 'expired';
  if (older > 0) return 'older-sources';
  if (date === null) return 'undated';
  // Of a year or a month that the act came in, it is not known on which side it is.
  return date < act.slice(0, date.length) ? 'older-act' : 'current';
}

function titleOf({ versions, live }: OwnDocument): string {
  const version = versions.find((one) => one.version === live) ?? versions[0];
  return version?.said.title ?? version?.file ?? '';
}
