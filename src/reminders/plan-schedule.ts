import type { DaysOff } from '../guidance/deadlines/days-off.ts';
import type { NewSchedule } from '../store/schedules.ts';
import { fromThisMinute } from './from-this-minute.ts';
import { nextOccasions } from './recurrence/next-occasions.ts';
import type { Recurrence } from './recurrence/recurrence.ts';
import type { Audience, ReminderContent } from './reminder.ts';

/** Milliseconds that a late occasion is still sent within: half a day, so that a morning's is not sent the next morning. */
export const USUAL_LATE_MS = 12 * 3_600_000;

/** What is to be sent, to whom and when, and who says so. */
export interface SchedulePlan {
  readonly title: string;
  readonly content: ReminderContent;
  readonly audience: Audience;
  readonly rule: Recurrence;
  /** A person, or null for the command line. */
  readonly owner: string | null;
  readonly ownerName: string | null;
  /** The conversation that it is made in; null for the command line. */
  readonly madeIn: string | null;
}

/** @param now milliseconds @returns null when no occasion is left: it would never be sent */
export function planSchedule(
  plan: SchedulePlan,
  {
    id,
    now,
    daysOff,
    lateMs = USUAL_LATE_MS,
  }: {
    readonly id: string;
    readonly now: number;
    readonly daysOff: DaysOff;
    readonly lateMs?: number | undefined;
  },
): NewSchedule | null {
  const [nextAt] = nextOccasions(plan.rule, fromThisMinute(now), 1, daysOff);
  return nextAt === undefined ? null : { ...plan, id, lineage: id, state: 'active', nextAt, lateMs };
}
