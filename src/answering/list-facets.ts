import type { Knowledge } from '../knowledge/create-knowledge.ts';
import { createPassageMarks, yearIn, yearOfSource } from './passage-marks.ts';

/** A source to choose: one in the register that articles have something from, or a document of the organisation's own. */
export interface SourceFacet {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly year: number | null;
  readonly isOwn: boolean;
  readonly passages: number;
}

/** What there is to choose from, each with how many passages it has; together they have more than there are. */
export interface Facets {
  /** Those of most passages first; the organisation's own before them. */
  readonly sources: readonly SourceFacet[];
  /** In alphabetical order. */
  readonly units: readonly { readonly name: string; readonly passages: number }[];
  /** The latest first. */
  readonly years: readonly { readonly year: number; readonly passages: number }[];
}

/** Counts what an answer's sources can be chosen by. */
export function listFacets(knowledge: Pick<Knowledge, 'index' | 'documents' | 'sources'>): Facets {
  const marksOf = createPassageMarks(knowledge);
  const sources = new Map<string, number>();
  const units = new Map<string, number>();
  const years = new Map<number, number>();
  knowledge.index.passages.forEach((_, position) => {
    const marks = marksOf(position);
    const isOwn = knowledge.documents.get(marks.document)?.origin === 'own';
    for (const id of isOwn ? [marks.document] : marks.sources) count(sources, id);
    for (const unit of new Set(marks.units)) count(units, unit);
    for (const year of marks.years) count(years, year);
  });
  return {
    sources: [...sources]
      .map(([id, passages]) => sourceFacet(id, passages, knowledge))
      .sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || b.passages - a.passages),
    units: [...units]
      .map(([name, passages]) => ({ name, passages }))
      .sort((a, b) => a.name.localeCompare(b.name, 'sv')),
    years: [...years].map(([year, passages]) => ({ year, passages })).sort((a, b) => b.year - a.year),
  };
}

function sourceFacet(
  id: string,
  passages: number,
  { documents, sources }: Pick<Knowledge, 'documents' | 'sources'>,
): SourceFacet {
  const document = documents.get(id);
  if (document?.origin === 'own') {
    const { title, publisher, date } = document;
    return { id, title, publisher, year: yearIn(date), isOwn: true, passages };
  }
  const source = sources.get(id);
  return {
    id,
    title: source?.title ?? id,
    publisher: source?.publisher ?? null,
    year: yearOfSource(source),
    isOwn: false,
    passages,
  };
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
