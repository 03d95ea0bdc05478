import { citedSources } from '../../../answering/cited-sources.ts';
import type { Citation, Demand } from '../../../guidance/content/content-fields.ts';
import type { SourceRegister } from '../../../knowledge/sources/source.ts';
import { demandWords, draftChatTexts } from '../../../texts/drafts.ts';
import { sourceTexts } from '../../../texts/sources.ts';
import type { CardElement } from '../adaptive-card.ts';
import { verbatim } from '../elements.ts';
import { citedLine, mark } from '../source-lines.ts';

/** In characters: a source is one or two small lines on a phone. */
const longest = 110;

/** Why something is asked, how it stands, and where that is said: small lines under what is asked. */
export function whyLines(
  { why, demand, sources }: { readonly why: string; readonly demand: Demand; readonly sources: readonly Citation[] },
  register: SourceRegister,
  today: string,
): CardElement[] {
  const references = sources.map(({ source, section, page }) => {
    const known = register.get(source);
    const until = known?.valid_until ?? null;
    return {
      source,
      title: known?.title ?? source,
      label: known?.label ?? source,
      section,
      page: page ?? null,
      standing: known?.standing ?? ('okänd' as const),
      expired: until !== null && until < today ? until : null,
    };
  });
  const cited = citedSources(references).map((one) => `${citedLine(one, longest)}${mark(one.expired)}`);
  const lines = [
    `${draftChatTexts.why}: ${why}`,
    ...cited.map((line, i) => (i === 0 ? `${demandWords[demand]}. ${sourceTexts.label}: ${line}` : `${sourceTexts.label}: ${line}`)),
  ];
  return lines.map((text) => verbatim([{ text, quiet: true }], { small: true, spacing: 'small' }));
}
