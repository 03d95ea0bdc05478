import type { DaysOff } from '../../../guidance/deadlines/days-off.ts';
import { draftFacts, sayOccasion } from '../../../reminders/draft/draft-facts.ts';
import type { Whole } from '../../../reminders/draft/whole-draft.ts';
import type { PreviewView } from '../../cards/remind/remind-preview-card.ts';
import { reminderCard } from '../../cards/remind/reminder-card.ts';
import type { GuideContext } from '../guide.ts';
import { type Asker, keeperOf } from './asker.ts';
import type { RemindParts } from './remind-parts.ts';

/** Puts together what is shown before a reminder is confirmed. @returns null when it would never be sent */
export async function draftPreview(
  whole: Whole,
  asker: Asker,
  context: Pick<GuideContext, 'scope'>,
  parts: Pick<RemindParts, 'store' | 'recipients' | 'lists' | 'now'>,
  daysOff: DaysOff,
): Promise<PreviewView | null> {
  const facts = await draftFacts(whole, keeperOf(asker), context.scope, parts, daysOff);
  if (facts === null) return null;
  const { said, scope, occasions } = facts;
  const { part } = said;
  const checklist = part.kind === 'checklist' ? (parts.lists.get(part.id) ?? null) : null;
  return {
    ...facts,
    card: reminderCard({ ...said, delivery: null, checklist, round: 0, scope }),
    occasions: occasions.map(sayOccasion),
  };
}
