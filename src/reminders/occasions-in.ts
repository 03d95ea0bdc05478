import { addDays } from '../guidance/deadlines/add-span.ts';
import { type CalendarDay, calendarDay } from '../guidance/deadlines/calendar-day.ts';
import type { DaysOff } from '../guidance/deadlines/days-off.ts';
import type { Ledger, Occasion } from '../store/ledger.ts';
import type { Schedule } from '../store/schedules.ts';
import { readSchedule } from './read-schedule.ts';
import type { Recurrence } from './recurrence/recurrence.ts';
import { ruleDays } from './recurrence/rule-days.ts';
import { dayOf, momentOf } from './recurrence/stockholm-time.ts';
import { FURTHEST_MOVE, workingDayNear } from './recurrence/working-day-near.ts';
import type { ShownOccasion } from './shown-occasions.ts';

/** Days, the first and the last included; ISO days in Stockholm. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** An occasion in a calendar of all reminders. */
export interface DatedOccasion extends ShownOccasion {
  readonly schedule: Schedule;
  /** `paused`: it would come then if it were not. */
  readonly state: 'planned' | 'paused' | 'sent' | 'missed' | 'cancelled';
}

/** Occasions of one reminder that are looked through: more than there are working days in three months. */
const MOST_PAST = 100;

/**
 * What has been and what is to come of some reminders within a span of days, in order of time.
 * @param now milliseconds
 */
export async function occasionsIn(
  schedules: readonly Schedule[],
  span: DaySpan,
  {
    ledger,
    now,
    daysOff,
  }: { readonly ledger: Pick<Ledger, 'occasions'>; readonly now: number; readonly daysOff: DaysOff },
): Promise<DatedOccasion[]> {
  const has = span.from <= dayOf(now);
  const all = await Promise.all(
    schedules.map(async (schedule) => [
      ...(has && schedule.occasions > 0
        ? past(schedule, await ledger.occasions(schedule.id, MOST_PAST), span)
        : []),
      ...toCome(schedule, span, now, daysOff),
    ]),
  );
  return all.flat().sort((a, b) => a.at - b.at || a.schedule.title.localeCompare(b.schedule.title, 'sv'));
}

function past(schedule: Schedule, occasions: readonly Occasion[], { from, to }: DaySpan): DatedOccasion[] {
  return occasions
    .filter(({ dueAt }) => dayOf(dueAt) >= from && dayOf(dueAt) <= to)
    .map(({ dueAt, state }) => ({
      schedule,
      at: dueAt,
      movedFrom: null,
      state: state === 'open' ? 'sent' : state,
    }));
}

function toCome(schedule: Schedule, span: DaySpan, now: number, daysOff: DaysOff): DatedOccasion[] {
  const { state, nextAt } = schedule;
  const rule = readSchedule(schedule)?.rule;
  if (rule === undefined || (state !== 'paused' && (state !== 'active' || nextAt === null))) return [];
  const first = state === 'paused' ? now : (nextAt ?? now);
  return ruleOccasions(rule, span, daysOff)
    .filter(({ at }) => at >= first)
    .map((occasion) => ({ ...occasion, schedule, state: state === 'paused' ? 'paused' : 'planned' }));
}

/** The occasions of a rule within a span, each once, with what has been moved. */
export function ruleOccasions(rule: Recurrence, { from, to }: DaySpan, daysOff: DaysOff): ShownOccasion[] {
  const moved = new Map<number, CalendarDay | null>();
  for (const day of ruleDays(rule, addDays(from, -FURTHEST_MOVE))) {
    if (day > addDays(to, FURTHEST_MOVE)) break;
    const near = workingDayNear(day, rule.move, daysOff);
    if (near < from || near > to) continue;
    const at = momentOf(near, rule.time);
    // Where two land on the same moment, it is moved only when none of them was on that day itself.
    if (near === day) moved.set(at, null);
    else if (!moved.has(at)) moved.set(at, calendarDay(day, daysOff));
  }
  return [...moved].map(([at, movedFrom]) => ({ at, movedFrom })).sort((a, b) => a.at - b.at);
}
