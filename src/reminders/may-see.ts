import type { Schedule } from '../store/schedules.ts';
import { readSchedule } from './read-schedule.ts';

/** Somebody who has to do with reminders, and whether they may remind others just now. */
export interface Keeper {
  /** As `Person.id`. */
  readonly id: string;
  readonly isManager: boolean;
}

/**
 * Who has to do with a reminder: a manager with all of them, others with what they have asked to be reminded of
 * themselves. What somebody made for others while they were a manager is not theirs afterwards.
 */
export function maySee({ id, isManager }: Keeper, schedule: Schedule): boolean {
  if (isManager) return true;
  return schedule.owner === id && readSchedule(schedule)?.audience.kind === 'me';
}
