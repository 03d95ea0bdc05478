import { readSchedule } from '../../../reminders/read-schedule.ts';
import type { Schedule } from '../../../store/schedules.ts';
import type { Managers } from '../../managers.ts';
import type { Speaker } from '../../turn.ts';

/** Somebody, and whether they may remind others; as it is at this very press. */
export interface Asker {
  readonly speaker: Speaker;
  readonly isManager: boolean;
}

export async function askerOf(speaker: Speaker, managers: Managers): Promise<Asker> {
  return { speaker, isManager: await managers.isManager(speaker.id) };
}

/**
 * Who has to do with a reminder: a manager with all of them, others with what they have asked to be reminded of
 * themselves. What somebody made for others while they were a manager is not theirs afterwards.
 */
export function maySee({ speaker, isManager }: Asker, schedule: Schedule): boolean {
  if (isManager) return true;
  return schedule.owner === speaker.id && readSchedule(schedule)?.audience.kind === 'me';
}
