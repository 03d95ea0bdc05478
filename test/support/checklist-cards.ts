import type { AdaptiveCard } from '../../src/teams/cards/adaptive-card.ts';
import type { GuideResult } from '../../src/teams/guide/guide.ts';
import { checklistParts, somewhere } from './checklist-parts.ts';

/** The cards of a list in the middle of it, by name. */
export function checklistCards(): readonly (readonly [string, AdaptiveCard])[] {
  const { guide } = checklistParts();
  const card = (result: GuideResult | null) => (result as { card: AdaptiveCard }).card;
  const typed = (text: string) => card(guide.typed(text, somewhere));
  return [
    ['menu of checklists', card(guide.open('', somewhere))],
    ['start of a checklist', card(guide.open('lekparken', somewhere))],
    ['checklist', card(guide.open('lekparken 5 år npf', somewhere))],
    ['item that is not answered', typed('mer 1')],
    ['item without the reason it needs', typed('2 nej')],
    ['checklist under way', typed('1 nej det regnade hela dagen så vi stannade hemma')],
    ['end of a checklist', typed('klar')],
  ];
}
