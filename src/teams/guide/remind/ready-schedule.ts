import type { Recurrence } from '../../../reminders/recurrence/recurrence.ts';
import type { Audience, ReminderContent } from '../../../reminders/reminder.ts';

/** A reminder that stands ready to be chosen. */
export interface ReadySchedule {
  readonly id: string;
  readonly title: string;
  readonly names: readonly string[];
  readonly why: string;
  readonly content: ReminderContent;
  /** @param today ISO date that it begins on @returns null when it counts from a day that has to be said */
  rule(today: string): Recurrence | null;
  readonly audience: Audience | null;
}
