import type { Offerable } from '../../guidance/content/offers-under.ts';
import { guidanceTexts } from '../../texts/guidance.ts';
import type { CardButton, CardElement } from './adaptive-card.ts';
import { button, pressableRow } from './elements.ts';

/** What a card needs to know of something that it leads on to. */
type Offered = Pick<Offerable, 'kind' | 'id' | 'title'>;

/** What of the guidance may be opened from here, a row each. */
export function offerRows(offers: readonly Offered[]): CardElement[] {
  return offers.map(({ kind, id, title }) => {
    const label = guidanceTexts.onward[kind](title);
    return pressableRow(label, label, { verb: `${kind}.open`, id });
  });
}

/** The same as a button; its whole name is what a pointer or a screen reader meets. */
export function offerButton({ kind, id, title }: Offered): CardButton {
  return button(guidanceTexts.offered[kind], { verb: `${kind}.open`, id }, guidanceTexts.onward[kind](title));
}
