import { draftRefusal } from '../../../reminders/draft/draft-refusal.ts';
import type { Draft } from '../../../reminders/draft/plan-draft.ts';
import type { Schedule } from '../../../store/schedules.ts';
import { reminderTexts } from '../../../texts/reminders.ts';
import { withoutThread } from '../../without-thread.ts';
import type { GuideContext } from '../guide.ts';
import { type Asker, keeperOf } from './asker.ts';
import type { RemindParts } from './remind-parts.ts';

/** What stands in the way of a draft, as a line to say; null when nothing does. */
export async function draftObstacle(
  draft: Draft,
  original: Schedule | null,
  asker: Asker,
  { conversation, scope }: Pick<GuideContext, 'conversation' | 'scope'>,
  { store }: Pick<RemindParts, 'store'>,
): Promise<string | null> {
  const here = scope === 'personal' ? null : withoutThread(conversation);
  const refusal = await draftRefusal(draft, original, keeperOf(asker), here, store.conversations);
  return refusal === null ? null : reminderTexts.lines[refusal];
}
