import type { Knowledge } from '../knowledge/create-knowledge.ts';
import type { Source } from '../knowledge/sources/source.ts';

/** What passages can be chosen by. */
export interface PassageMarks {
  readonly document: string;
  /** Ids of the sources in the register that an article has it from; empty for a document that is itself the source. */
  readonly sources: readonly string[];
  /** The district of the whole document or, where it has none, those that the passage is about. */
  readonly units: readonly string[];
  /** The years of its sources, as far as they are known. */
  readonly years: readonly number[];
}

/** @returns the marks of a passage by its position; worked out once for each */
export function createPassageMarks({
  index,
  documents,
  sources,
}: Pick<Knowledge, 'index' | 'documents' | 'sources'>): (passage: number) => PassageMarks {
  const known: PassageMarks[] = [];
  const mark = (position: number): PassageMarks => {
    const { document, references } = index.passages[position]!;
    const facts = documents.get(document);
    const own = [...new Set(references.map(({ source }) => source))];
    const dated = own.length > 0 ? own.map((id) => yearOfSource(sources.get(id))) : [yearIn(facts?.date)];
    const { named, inherited } = index.places[position]!;
    return {
      document,
      sources: own,
      units: facts?.unit ? [facts.unit] : [...named, ...(inherited === null ? [] : [inherited])],
      years: [...new Set(dated.flatMap((year) => year ?? []))],
    };
  };
  return (position) => {
    known[position] ??= mark(position);
    return known[position];
  };
}

/** The year a source is from; where the register has no date, the one in what it is called, which tells its age. */
export function yearOfSource(source: Source | undefined): number | null {
  return yearIn(source?.date) ?? yearIn(source?.label);
}

/** The first year that a text names, if any. */
export function yearIn(text: string | null | undefined): number | null {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(text ?? '')?.[0];
  return year === undefined ? null : Number(year);
}
