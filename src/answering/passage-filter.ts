import type { Knowledge } from '../knowledge/create-knowledge.ts';
import type { SourceRegister } from '../knowledge/sources/source.ts';
import { createPassageMarks, type PassageMarks } from './passage-marks.ts';

/** What an answer may be taken from; what is left out limits nothing. */
export interface PassageFilter {
  /** Id of a source in the register, or of a document: what stands in it, and what articles have from it. */
  readonly source?: string | undefined;
  /** A district, as in `Answerer.units`: what is about it or holds for it. */
  readonly unit?: string | undefined;
  /** The first and the last year that a source may be from; one whose year is not known is left out. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** Whether a passage, by its position, may be answered from. */
export type IsWithin = (passage: number) => boolean;

/** @returns what tells for each filter which passages it lets through; null where it limits nothing */
export function createPassageFilters(
  knowledge: Pick<Knowledge, 'index' | 'documents' | 'sources'>,
): (filter: PassageFilter | undefined) => IsWithin | null {
  const marksOf = createPassageMarks(knowledge);
  return (filter = {}) => {
    const tests = [...testsOf(filter, knowledge.sources)];
    if (tests.length === 0) return null;
    return (passage) => {
      const marks = marksOf(passage);
      return tests.every((test) => test(marks));
    };
  };
}

function* testsOf(
  { source, unit, from, to }: PassageFilter,
  register: SourceRegister,
): Generator<(marks: PassageMarks) => boolean> {
  // An article may be called as a source is: then the source is meant.
  if (source !== undefined)
    yield register.has(source)
      ? (marks) => marks.sources.includes(source)
      : (marks) => marks.document === source;
  if (unit !== undefined) yield (marks) => marks.units.includes(unit);
  if (from === undefined && to === undefined) return;
  const [first, last] = [from ?? Number.NEGATIVE_INFINITY, to ?? Number.POSITIVE_INFINITY];
  yield (marks) => marks.years.some((year) => year >= first && year <= last);
}
