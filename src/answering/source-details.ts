import type { Knowledge } from '../knowledge/create-knowledge.ts';
import type { Passage } from '../knowledge/passage.ts';
import type { Source, SourceRegister } from '../knowledge/sources/source.ts';

/** A place in a source that an article builds on, ready to be shown. */
export interface AnswerReference {
  /** Id in the register of sources. */
  readonly source: string;
  readonly title: string;
  /** What the source is called beside a claim, with its age: "Granskningen av öppenvård 0–12 år, hösten 2024". */
  readonly label: string;
  readonly section: string;
  /** As printed in the source; null where it prints none. */
  readonly page: number | null;
  readonly standing: Source['standing'];
  /** The last day that the source held, once it has passed. */
  readonly expired: string | null;
}

/** What to know of a text before leaning on it. */
export interface SourceDetails {
  /** `shipped`: an article in Lathunden's own words; `own`: the organisation's document, word for word. */
  readonly origin: 'shipped' | 'own';
  /** The district that it is about or holds for. */
  readonly unit: string | null;
  /** The last day that the document held, once it has passed. */
  readonly expired: string | null;
  /** Where an article has it from; empty for a document that is itself the source. */
  readonly references: readonly AnswerReference[];
}

/** @param today ISO date */
export function sourceDetails(
  { document, references }: Passage,
  { documents, sources }: Pick<Knowledge, 'documents' | 'sources'>,
  today: string,
): SourceDetails {
  const facts = documents.get(document);
  return {
    origin: facts?.origin ?? 'own',
    unit: facts?.unit ?? null,
    expired: passed(facts?.validUntil ?? null, today),
    references: references.map((reference) => referenceDetails(reference, sources, today)),
  };
}

/** A place in a source with what the register knows of the source; its id where the register lacks it. */
export function referenceDetails(
  {
    source,
    section,
    page,
  }: Pick<AnswerReference, 'source' | 'section'> & { page?: number | null | undefined },
  sources: SourceRegister,
  today: string,
): AnswerReference {
  const known = sources.get(source);
  return {
    source,
    title: known?.title ?? source,
    label: known?.label ?? source,
    section,
    page: page ?? null,
    standing: known?.standing ?? 'okänd',
    expired: passed(known?.valid_until ?? null, today),
  };
}

function passed(lastDay: string | null, today: string): string | null {
  return lastDay !== null && lastDay < today ? lastDay : null;
}
