import type { Schedule } from '../store/schedules.ts';
import { Recurrence } from './recurrence/recurrence.ts';
import { Audience, ReminderContent } from './reminder.ts';

/** What a reminder in the store says, in our own words. */
export interface ReadSchedule {
  readonly content: ReminderContent;
  readonly audience: Audience;
  readonly rule: Recurrence;
}

/** @returns null when it was written by another version, or damaged */
export function readSchedule(schedule: Pick<Schedule, 'content' | 'audience' | 'rule'>): ReadSchedule | null {
  const content = ReminderContent.safeParse(schedule.content).data;
  const audience = Audience.safeParse(schedule.audience).data;
  const rule = Recurrence.safeParse(schedule.rule).data;
  return content && audience && rule ? { content, audience, rule } : null;
}
