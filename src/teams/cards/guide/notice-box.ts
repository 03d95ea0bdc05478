import type { CardElement } from '../adaptive-card.ts';
import { paragraph } from '../elements.ts';

/** What there is to say before anything else on a card, set apart; nothing at all when there is none. */
export function noticeBox(notices: readonly string[]): CardElement | null {
  return notices.length === 0
    ? null
    : { type: 'Container', style: 'emphasis', items: notices.map((notice) => paragraph(notice)) };
}
