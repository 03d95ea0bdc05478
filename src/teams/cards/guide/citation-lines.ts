import { citedSources } from '../../../answering/cited-sources.ts';
import type { Citation } from '../../../guidance/content/content-fields.ts';
import type { SourceRegister } from '../../../knowledge/sources/source.ts';
import { sourceTexts } from '../../../texts/sources.ts';
import { citedLine, mark } from '../source-lines.ts';

/** One line at a desk, two on a phone. */
const LONGEST = 110;

/**
 * The small lines that say where a demand stands, one for each source: "Källa: Socialtjänstlagen (2025:400) › 14 kap. 3 §".
 * @param today ISO date: what no longer holds is marked
 */
export function citationLines(
  citations: readonly Citation[],
  sources: SourceRegister,
  today: string,
): string[] {
  const cited = citedSources(
    citations.map(({ source, section, page }) => {
      const known = sources.get(source);
      const until = known?.valid_until ?? null;
      return {
        source,
        section,
        title: known?.title ?? source,
        label: known?.label ?? source,
        page: page ?? null,
        standing: known?.standing ?? 'okänd',
        expired: until !== null && until < today ? until : null,
      };
    }),
  );
  return cited.map((one) => `${sourceTexts.label}: ${citedLine(one, LONGEST)}${mark(one.expired)}`);
}
