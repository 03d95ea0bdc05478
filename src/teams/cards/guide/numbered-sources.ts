import { referenceDetails } from '../../../answering/source-details.ts';
import type { SourceNumbers } from '../../../guidance/content/source-numbers.ts';
import type { SourceRegister } from '../../../knowledge/sources/source.ts';
import { guidanceTexts } from '../../../texts/guidance.ts';
import { sourceTexts } from '../../../texts/sources.ts';
import type { CardElement } from '../adaptive-card.ts';
import { paragraph, verbatim } from '../elements.ts';
import { mark } from '../source-lines.ts';

/** "[1][4]", behind what leans on those sources. */
export function pointsAt(numbers: readonly number[]): string {
  return numbers.map((number) => `[${number}]`).join('');
}

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
  const numbered = numbers.list.map((citation, i) => ({
    ...referenceDetails(citation, sources, today),
    number: i + 1,
  }));
  const bySource = Map.groupBy(numbered, ({ source }) => source);
  if (numbered.length === 0) return [];
  return [
    { ...paragraph(guidanceTexts.sources, { quiet: true }), spacing: 'medium', separator: true },
    ...[...bySource.values()].map((places) => {
      const { label, expired } = places[0]!;
      const listed = places.map(({ number, section, page }) => {
        const pages = page === null ? '' : `, ${sourceTexts.pages([page])}`;
        return `${pointsAt([number])} ${section}${pages}`;
      });
      return verbatim([{ text: `${label}: ${listed.join('; ')}${mark(expired)}`, quiet: true }], {
        small: true,
        spacing: 'small',
      });
    }),
  ];
}
