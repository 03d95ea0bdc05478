import { readSchedule } from '../../../reminders/read-schedule.ts';
import type { Schedule } from '../../../store/schedules.ts';
import { reminderTexts } from '../../../texts/reminders.ts';
import { withoutThread } from '../../without-thread.ts';
import type { GuideContext } from '../guide.ts';
import { type Asker, maySee } from './may-see.ts';
import type { Draft } from './plan-draft.ts';
import type { RemindParts } from './remind-parts.ts';

const { lines } = reminderTexts;

/** The id of the reminder that a draft changes or copies; null for a new one. */
export function originalOf({ id, changes, copies }: Draft['plan']): string | null {
  return changes !== undefined ? id : (copies ?? null);
}

/**
 * What stands in the way of what a draft says; asked whatever the card that it came with looked like.
 * @param original as it is now; null when the draft has none, or it is gone
 * @returns a line to say; null when nothing does
 */
export async function draftRefusal(
  { plan }: Draft,
  original: Schedule | null,
  asker: Asker,
  context: Pick<GuideContext, 'conversation' | 'scope'>,
  { store }: Pick<RemindParts, 'store'>,
): Promise<string | null> {
  const { speaker, isManager } = asker;
  if (originalOf(plan) !== null && (original === null || !maySee(asker, original))) return lines.gone;
  const { who } = plan;
  if (who === undefined) return null;
  if (who.kind !== 'me') {
    if (!isManager) return lines.managersOnly;
  } else if (plan.changes !== undefined && original !== null && original.owner !== speaker.id) {
    // "Only me" is whoever made it.
    return readSchedule(original)?.audience.kind === 'me' ? null : lines.notHere;
  }
  if (who.kind !== 'channel' && who.kind !== 'members') return null;
  if (context.scope !== 'personal' && who.conversation === withoutThread(context.conversation)) return null;
  const there = await store.conversations.get(who.conversation);
  return there?.state === 'active' && there.scope !== 'personal' ? null : lines.notHere;
}
