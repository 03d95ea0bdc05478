import type { Citation } from '../../../guidance/content/content-fields.ts';
import type { SourceRegister } from '../../../knowledge/sources/source.ts';
import { citedLine, mark } from '../source-lines.ts';

/** One line on a desk, two on a phone. */
const longest = 120;

/**
 * `Granskningen …, hösten 2024 › Effektivitet, s. 26`: where a claim stands; marked when the source no longer holds.
 * @param today ISO date
 */
export function citationLine(
  { source, section, page }: Citation,
  sources: SourceRegister,
  today: string,
): string {
  const known = sources.get(source);
  const until = known?.valid_until ?? null;
  const expired = until !== null && until < today ? until : null;
  const places = [{ section, pages: page === undefined ? [] : [page] }];
  return citedLine({ label: known?.label ?? source, places, expired }, longest) + mark(expired);
}
