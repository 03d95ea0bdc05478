import { z } from 'zod';
import { ScheduleId } from '../../../reminders/draft/plan-draft.ts';
import { maySee } from '../../../reminders/may-see.ts';
import { readSchedule } from '../../../reminders/read-schedule.ts';
import { sayAudience } from '../../../reminders/say-audience.ts';
import type { Schedule } from '../../../store/schedules.ts';
import type { ListedReminder, ReminderList } from '../../../tab/api/reminders.ts';
import { receiptTexts } from '../../../texts/receipts.ts';
import { sayMoment, sayRecurrence } from '../../../texts/recurrence.ts';
import { reminderStatusTexts } from '../../../texts/reminder-status.ts';
import { type ApiRoute, defineRoute } from '../api-route.ts';
import type { Caller } from '../caller.ts';
import { foundReminder, standingOf } from './found-reminder.ts';
import type { ReminderParts } from './reminder-parts.ts';
import { reminderProblem } from './reminder-problem.ts';

/** The reminders that somebody has to do with, and each of them. */
export function listRoutes(parts: ReminderParts): readonly ApiRoute[] {
  const { store } = parts;
  return [
    defineRoute({
      method: 'get',
      path: '/api/tab/reminders',
      access: 'everybody',
      input: z.object({}),
      async handle({ caller }) {
        const all = await store.schedules.list(caller.isManager ? undefined : caller.id);
        const own = all.filter((schedule) => maySee(caller, schedule));
        const reminders = await Promise.all(own.map((schedule) => listed(schedule, caller, store)));
        return { json: { reminders } satisfies ReminderList };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/api/tab/reminders/:id',
      access: 'everybody',
      input: z.object({ id: ScheduleId.catch('') }),
      async handle({ caller, input: { id } }) {
        const schedule = await foundReminder(id, caller, parts);
        return schedule === null ? reminderProblem('gone') : { json: await standingOf(schedule, parts) };
      },
    }),
  ];
}

async function listed(
  schedule: Schedule,
  caller: Caller,
  { conversations }: ReminderParts['store'],
): Promise<ListedReminder> {
  const { id, title, state, nextAt, owner, ownerName } = schedule;
  const read = readSchedule(schedule);
  const isOwn = read?.audience.kind === 'me' && owner === caller.id;
  return {
    id,
    title,
    state,
    standing: reminderStatusTexts.states[state],
    to: isOwn
      ? receiptTexts.yourself
      : read === null
        ? ''
        : await sayAudience(read.audience, ownerName, conversations),
    when: read === null ? '' : sayRecurrence(read.rule),
    next: state === 'active' && nextAt !== null ? sayMoment(nextAt) : null,
  };
}
