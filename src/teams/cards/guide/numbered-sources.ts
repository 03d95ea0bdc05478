import type { SourceNumbers } from '../../../guidance/content/source-numbers.ts';
import type { SourceRegister } from '../../../knowledge/sources/source.ts';
import { guidanceTexts } from '../../../texts/guidance.ts';
import { sourceTexts } from '../../../texts/sources.ts';
import type { CardElement } from '../adaptive-card.ts';
import { heading, verbatim } from '../elements.ts';
import { mark } from '../source-lines.ts';

/**
 * What the numbers on a card point at, a paragraph for each source: "Socialtjänstlagen (2025:400): [1] 19 kap. 1 §,
 * [4] 20 kap. 1 §". A line for each number would be half of the card on a phone.
 * @param today ISO date
 */
export function numberedSources(
  numbers: SourceNumbers,
  sources: SourceRegister,
  today: string,
): CardElement[] {
  const numbered = numbers.list.map((citation, i) => ({ ...citation, number: i + 1 }));
  const bySource = Map.groupBy(numbered, ({ source }) => source);
  return [
    { ...heading(guidanceTexts.sources), spacing: 'medium' },
    ...[...bySource].map(([id, places]) => {
      const source = sources.get(id);
      const until = source?.valid_until ?? null;
      const listed = places.map(({ number, section, page }) => {
        const pages = page === undefined ? '' : `, ${sourceTexts.pages([page])}`;
        return `[${number}] ${section}${pages}`;
      });
      const expired = mark(until !== null && until < today ? until : null);
      return verbatim([{ text: `${source?.label ?? id}: ${listed.join('; ')}${expired}`, quiet: true }], {
        small: true,
        spacing: 'small',
      });
    }),
  ];
}
