import type { Offerable } from '../../guidance/content/offers-under.ts';
import { guidanceTexts } from '../../texts/guidance.ts';
import type { CardElement } from './adaptive-card.ts';
import { pressableRow } from './elements.ts';

/** What of the guidance may be opened from here, a row each. */
export function offerRows(offers: readonly Offerable[]): CardElement[] {
  return offers.map(({ kind, id, title }) => {
    const label = guidanceTexts.onward[kind](title);
    return pressableRow(label, label, { verb: `${kind}.open`, id });
  });
}
