import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { calendarDay } from '../../../guidance/deadlines/calendar-day.ts';
import type { DaysOff } from '../../../guidance/deadlines/days-off.ts';
import { todayInStockholm } from '../../../guidance/deadlines/today-in-stockholm.ts';
import { maySee } from '../../../reminders/may-see.ts';
import { type DatedOccasion, occasionsIn } from '../../../reminders/occasions-in.ts';
import { dayOf, inStockholm } from '../../../reminders/recurrence/stockholm-time.ts';
import type { CalendarDate, DayReminder, ReminderCalendar } from '../../../tab/api/reminders.ts';
import { deadlineTexts } from '../../../texts/deadlines.ts';
import { writtenDay } from '../../../texts/written-day.ts';
import { type ApiRoute, defineRoute } from '../api-route.ts';
import type { ReminderParts } from './reminder-parts.ts';
import { starting } from './reminder-problem.ts';

const MOST_MONTHS = 3;
const Month = z.string().regex(/^20\d{2}-(?:0[1-9]|1[0-2])$/u);

/** What has been and what is to come, day by day, with weekends and holidays: of all reminders for managers, one's own for others. */
export function calendarRoute(parts: ReminderParts): ApiRoute {
  return defineRoute({
    method: 'get',
    path: '/api/tab/reminders/calendar',
    access: 'everybody',
    input: z.object({
      from: Month.optional(),
      months: z.coerce.number().int().min(1).max(MOST_MONTHS).default(1),
    }),
    async handle({ caller, input: { from, months } }) {
      const { store, now } = parts;
      const daysOff = parts.daysOff();
      if (daysOff === null) return starting();
      const today = todayInStockholm(new Date(now()));
      const first = Temporal.PlainYearMonth.from(from ?? today.slice(0, 'YYYY-MM'.length));
      const span = Array.from({ length: months }, (_, i) => first.add({ months: i }));
      const all = await store.schedules.list(caller.isManager ? undefined : caller.id);
      const occasions = await occasionsIn(
        all.filter((schedule) => maySee(caller, schedule)),
        { from: daysIn(first)[0]!, to: daysIn(span.at(-1)!).at(-1)! },
        { ledger: store.ledger, now: now(), daysOff },
      );
      const byDay = Map.groupBy(occasions, ({ at }) => dayOf(at));
      const calendar: ReminderCalendar = {
        today,
        months: span.map((month) => ({
          month: month.toString(),
          days: daysIn(month).map((day) => dateOf(day, byDay.get(day) ?? [], daysOff)),
        })),
      };
      return { json: calendar };
    },
  });
}

function daysIn(month: Temporal.PlainYearMonth): string[] {
  return Array.from({ length: month.daysInMonth }, (_, i) => month.toPlainDate({ day: i + 1 }).toString());
}

function dateOf(day: string, occasions: readonly DatedOccasion[], daysOff: DaysOff): CalendarDate {
  const { holiday, isWorkingDay } = calendarDay(day, daysOff);
  return {
    day,
    weekday: Temporal.PlainDate.from(day).dayOfWeek,
    holiday: holiday === null ? null : deadlineTexts.holiday(holiday),
    isWorkingDay,
    reminders: occasions.map(onDay),
  };
}

function onDay({ schedule, at, state, movedFrom }: DatedOccasion): DayReminder {
  const time = inStockholm(at).toPlainTime().toString({ smallestUnit: 'minute' }).replace(':', '.');
  const from =
    movedFrom === null
      ? null
      : movedFrom.holiday === null
        ? `${movedFrom.weekday} ${writtenDay(movedFrom.iso).replace(/ \d{4}$/u, '')}`
        : deadlineTexts.holiday(movedFrom.holiday);
  return { id: schedule.id, title: schedule.title, time, state, movedFrom: from };
}
