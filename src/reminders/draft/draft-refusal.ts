import type { Conversations } from '../../store/conversations.ts';
import type { Schedule } from '../../store/schedules.ts';
import { type Keeper, maySee } from '../may-see.ts';
import { readSchedule } from '../read-schedule.ts';
import { type Draft, originalOf } from './plan-draft.ts';

/** Why a draft cannot become a reminder; the texts have a line for each. */
export type DraftRefusal = 'gone' | 'managersOnly' | 'notHere';

/**
 * What stands in the way of what a draft says; asked whatever it came with looked like.
 * @param original as it is now; null when the draft has none, or it is gone
 * @param here the channel or group that it is written in; null when somebody writes alone
 * @returns null when nothing does
 */
export async function draftRefusal(
  { plan }: Pick<Draft, 'plan'>,
  original: Schedule | null,
  keeper: Keeper,
  here: string | null,
  conversations: Pick<Conversations, 'get'>,
): Promise<DraftRefusal | null> {
  if (originalOf(plan) !== null && (original === null || !maySee(keeper, original))) return 'gone';
  const { who } = plan;
  if (who === undefined) return null;
  if (who.kind !== 'me') {
    if (!keeper.isManager) return 'managersOnly';
  } else if (plan.changes !== undefined && original !== null && original.owner !== keeper.id) {
    // "Only me" is whoever made it.
    return readSchedule(original)?.audience.kind === 'me' ? null : 'notHere';
  }
  if (who.kind !== 'channel' && who.kind !== 'members') return null;
  if (here !== null && who.conversation === here) return null;
  const there = await conversations.get(who.conversation);
  return there?.state === 'active' && there.scope !== 'personal' ? null : 'notHere';
}
