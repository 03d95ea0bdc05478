import { receiptTexts } from '../../../texts/receipts.ts';
import { type AdaptiveCard, adaptiveCard } from '../adaptive-card.ts';
import { paragraph } from '../elements.ts';

/** Stands where a reminder's checklist stood that has been taken away since. */
export function listGoneCard(): AdaptiveCard {
  return adaptiveCard(receiptTexts.listGone, [paragraph(receiptTexts.listGone)]);
}
