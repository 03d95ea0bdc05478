import type { Citation, Demand } from '../../../guidance/content/content-fields.ts';
import type { SourceRegister } from '../../../knowledge/sources/source.ts';
import { draftChatTexts } from '../../../texts/drafts.ts';
import { guidanceTexts } from '../../../texts/guidance.ts';
import type { CardElement } from '../adaptive-card.ts';
import { verbatim } from '../elements.ts';
import { citationLines } from './citation-lines.ts';

interface Asked {
  readonly why: string;
  readonly demand: Demand;
  readonly sources: readonly Citation[];
}

/**
 * Why something is asked, how that stands, and where it is said: small lines under what is asked.
 * @param today ISO date
 */
export function whyLines(
  { why, demand, sources }: Asked,
  register: SourceRegister,
  today: string,
): CardElement[] {
  const first = verbatim(
    [
      { text: `${draftChatTexts.why}: `, bold: true },
      { text: `${guidanceTexts.demands[demand]} ${why}`, quiet: true },
    ],
    { small: true },
  );
  return [first, ...citationLines(sources, register, today)];
}
