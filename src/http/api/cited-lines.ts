import { citedSources } from '../../answering/cited-sources.ts';
import { referenceDetails } from '../../answering/source-details.ts';
import type { Citation } from '../../guidance/content/content-fields.ts';
import type { SourceRegister } from '../../knowledge/sources/source.ts';
import { sourceTexts } from '../../texts/sources.ts';

/**
 * Where something stands, a line for each source: "Socialtjänstlagen (2025:400) › 14 kap. 3 §".
 * @param today ISO date: what no longer holds is marked
 */
export function citedLines(
  citations: readonly Citation[],
  sources: SourceRegister,
  today: string,
): readonly string[] {
  return citedSources(citations.map((citation) => referenceDetails(citation, sources, today))).map(
    ({ label, places, expired }) =>
      [sourceTexts.cited(label, places), ...(expired === null ? [] : [sourceTexts.expired(expired)])].join(
        ' ',
      ),
  );
}
