import type { SourceRow, Standing, Whose } from '../../api/documents.ts';

export interface SourceFilter {
  readonly text: string;
  readonly whose: Whose | '';
  readonly standing: Standing | '';
}

const WHOSE: readonly Whose[] = ['uploaded', 'folder', 'shipped'];
/** What asks for something to be done comes first. */
const STANDINGS: readonly Standing[] = ['expired', 'older-act', 'older-sources', 'undated', 'current'];

/** The sources that a filter lets through: one's own before the program's, and among them what is out of date first. */
export function chosenSources(
  sources: readonly SourceRow[],
  { text, whose, standing }: SourceFilter,
): SourceRow[] {
  const words = text.toLowerCase().split(/\s+/u).filter(Boolean);
  return sources
    .filter((source) => whose === '' || source.whose === whose)
    .filter((source) => standing === '' || source.standing === standing)
    .filter(({ title, publisher, unit }) => {
      const said = `${title} ${publisher ?? ''} ${unit ?? ''}`.toLowerCase();
      return words.every((word) => said.includes(word));
    })
    .sort(
      (a, b) =>
        WHOSE.indexOf(a.whose) - WHOSE.indexOf(b.whose) ||
        STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
        a.title.localeCompare(b.title, 'sv'),
    );
}

/** Whole years from an ISO date, year-month or year to a day. @returns null where the date is not known */
export function yearsOld(date: string | null, today: string): number | null {
  if (date === null || !/^\d{4}/u.test(date)) return null;
  const years = Number(today.slice(0, 4)) - Number(date.slice(0, 4));
  const isBefore = today.slice(4, date.length) < date.slice(4);
  return Math.max(0, years - (isBefore ? 1 : 0));
}
