import { citedSources } from '../../../answering/cited-sources.ts';
import { referenceDetails } from '../../../answering/source-details.ts';
import type { Citation } from '../../../guidance/content/content-fields.ts';
import type { SourceRegister } from '../../../knowledge/sources/source.ts';
import { sourceTexts } from '../../../texts/sources.ts';
import type { CardElement } from '../adaptive-card.ts';
import { verbatim } from '../elements.ts';
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
  spacing: 'none' | 'small' = 'none',
): CardElement[] {
  const cited = citedSources(citations.map((citation) => referenceDetails(citation, sources, today)));
  return cited.map((one) =>
    verbatim(
      [{ text: `${sourceTexts.label}: ${citedLine(one, LONGEST)}${mark(one.expired)}`, quiet: true }],
      { small: true, spacing },
    ),
  );
}
