import { z } from 'zod';
import type { Changed, ScheduleChanges, Target } from '../../../reminders/change-schedule.ts';
import { ScheduleId } from '../../../reminders/draft/plan-draft.ts';
import { nudgeSchedule } from '../../../reminders/nudge-schedule.ts';
import type { ReminderDone } from '../../../tab/api/reminders.ts';
import { reminderStatusTexts } from '../../../texts/reminder-status.ts';
import { tabReminderTexts } from '../../../texts/tab-reminders.ts';
import { type ApiReply, type ApiRoute, defineRoute } from '../api-route.ts';
import type { Caller } from '../caller.ts';
import { changesTo, foundReminder, standingOf } from './found-reminder.ts';
import type { ReminderParts } from './reminder-parts.ts';
import { reminderProblem, starting, wrongField } from './reminder-problem.ts';

const DEEDS = {
  pause: (change: ScheduleChanges, target: Target) => change.pause(target),
  resume: (change: ScheduleChanges, target: Target) => change.resume(target),
  end: (change: ScheduleChanges, target: Target) => change.cancel(target),
} as const;
type Deed = keyof typeof DEEDS;

/** Pausing, resuming and ending a reminder; and sending it once more to those who have not acknowledged it. */
export function actRoutes(parts: ReminderParts): readonly ApiRoute[] {
  return [
    ...(Object.keys(DEEDS) as Deed[]).map((deed) =>
      defineRoute({
        method: 'post',
        path: `/api/tab/reminders/:id/${deed}`,
        access: 'everybody',
        input: z.object({ id: ScheduleId, revision: z.int().min(0) }),
        handle: ({ caller, input: { id, revision } }) => act(deed, id, revision, caller, parts),
      }),
    ),
    defineRoute({
      method: 'post',
      path: '/api/tab/reminders/:id/nudge',
      access: 'manager',
      input: z.object({ id: ScheduleId, occasion: z.string().min(1).max(200) }),
      handle: ({ caller, input: { id, occasion } }) => nudge(id, occasion, caller, parts),
    }),
  ];
}

async function act(
  deed: Deed,
  id: string,
  revision: number,
  caller: Caller,
  parts: ReminderParts,
): Promise<ApiReply> {
  if ((await foundReminder(id, caller, parts)) === null) return reminderProblem('gone');
  const change = changesTo(parts);
  if (change === null) return starting();
  const changed = await DEEDS[deed](change, { id, revision, actor: caller.id });
  if (changed.kind !== 'done') return notDone(changed);
  const { schedule } = changed;
  if (schedule.state === 'cancelled' && deed !== 'end') return reminderProblem('closed');
  parts.wake();
  return done(tabReminderTexts.notices[said(schedule.state)], schedule, parts);
}

function notDone({ kind }: Exclude<Changed, { kind: 'done' }>): ApiReply {
  return kind === 'no_occasion'
    ? wrongField('when', reminderStatusTexts.notices.noOccasion)
    : reminderProblem(kind);
}

function said(state: 'active' | 'paused' | 'cancelled' | 'done'): 'paused' | 'ended' | 'resumed' {
  if (state === 'paused') return 'paused';
  return state === 'cancelled' ? 'ended' : 'resumed';
}

async function nudge(id: string, occasion: string, caller: Caller, parts: ReminderParts): Promise<ApiReply> {
  const schedule = await foundReminder(id, caller, parts);
  if (schedule === null) return reminderProblem('gone');
  const daysOff = parts.daysOff();
  if (daysOff === null) return starting();
  const { store, now } = parts;
  const count = await nudgeSchedule(schedule, occasion, caller.id, { ...store, now, daysOff });
  parts.wake();
  const { nudgedBefore } = reminderStatusTexts.notices;
  return done(count === null ? nudgedBefore : tabReminderTexts.notices.nudged(count), schedule, parts);
}

async function done(
  notice: string,
  schedule: Parameters<typeof standingOf>[0],
  parts: ReminderParts,
): Promise<ApiReply> {
  return { json: { notice, reminder: await standingOf(schedule, parts) } satisfies ReminderDone };
}
