import { changeSchedule, type ScheduleChanges } from '../../../reminders/change-schedule.ts';
import { maySee } from '../../../reminders/may-see.ts';
import { readSchedule } from '../../../reminders/read-schedule.ts';
import { scheduleStatus } from '../../../reminders/schedule-status.ts';
import type { Schedule } from '../../../store/schedules.ts';
import type { ReminderStanding } from '../../../tab/api/reminders.ts';
import type { Caller } from '../caller.ts';
import { draftOf } from './draft-input.ts';
import type { ReminderParts } from './reminder-parts.ts';

/** @returns null when there is none, or none for whoever asks: one cannot be told from the other */
export async function foundReminder(
  id: string,
  caller: Caller,
  { store }: Pick<ReminderParts, 'store'>,
): Promise<Schedule | null> {
  const schedule = await store.schedules.get(id);
  return schedule !== null && maySee(caller, schedule) ? schedule : null;
}

/** How a reminder goes, and what stands in the form when it is changed. */
export async function standingOf(
  schedule: Schedule,
  { store, now }: Pick<ReminderParts, 'store' | 'now'>,
): Promise<ReminderStanding> {
  const read = readSchedule(schedule);
  return {
    ...(await scheduleStatus(schedule, 'personal', { store, now })),
    draft: read === null ? null : draftOf({ content: read.content, who: read.audience, rule: read.rule }),
  };
}

/** @returns null until the calendar has been loaded */
export function changesTo({ store, now, daysOff, lateMs }: ReminderParts): ScheduleChanges | null {
  const off = daysOff();
  return off === null ? null : changeSchedule({ ...store, now, daysOff: off, lateMs });
}
