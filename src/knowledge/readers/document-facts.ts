import { findDate, yearInTitle } from './find-date.ts';
import { findPublisher } from './find-publisher.ts';
import { findReference } from './find-reference.ts';
import { findTitle } from './find-title.ts';
import { oneLine } from './one-line.ts';

/** What a document says of itself; null where it says nothing. */
export interface StatedFacts {
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO date, year-month or year. */
  readonly date: string | null;
  /** "Dnr SOF 2024/543" */
  readonly reference: string | null;
}

/**
 * Finds title, publisher, date and reference number in the text of a Swedish public report.
 * @param lines bare lines, page headers included; or blocks, where there are no lines
 */
export function findDocumentFacts(lines: readonly { readonly text: string }[]): StatedFacts {
  const all = lines.map((line) => oneLine(line.text));
  const filled = all.filter((line) => line !== '');
  const title = findTitle(all);
  return {
    title,
    publisher: findPublisher(filled),
    date: findDate(filled) ?? (title === null ? null : yearInTitle(title)),
    reference: findReference(filled),
  };
}
