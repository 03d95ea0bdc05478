import { z } from 'zod';
import { ScheduleId } from '../../../reminders/draft/plan-draft.ts';
import { saveDraft } from '../../../reminders/draft/save-draft.ts';
import { maySee } from '../../../reminders/may-see.ts';
import type { ReminderDone } from '../../../tab/api/reminders.ts';
import { reminderTexts } from '../../../texts/reminders.ts';
import { tabReminderTexts } from '../../../texts/tab-reminders.ts';
import { type ApiReply, type ApiRoute, defineRoute } from '../api-route.ts';
import type { Caller } from '../caller.ts';
import { checkDraft } from './check-draft.ts';
import { DraftInput } from './draft-input.ts';
import { changesTo, standingOf } from './found-reminder.ts';
import type { ReminderParts } from './reminder-parts.ts';
import { reminderProblem, starting, wrongField } from './reminder-problem.ts';

const saved = {
  draft: DraftInput,
  /** Words that may point somebody out have been read once more. */
  looked: z.boolean().default(false),
};

interface Saved {
  readonly id: string;
  readonly draft: DraftInput;
  readonly looked: boolean;
  readonly changes?: number | undefined;
  readonly copies?: string | undefined;
}

/** Makes, copies and changes reminders. */
export function saveRoutes(parts: ReminderParts): readonly ApiRoute[] {
  return [
    defineRoute({
      method: 'post',
      path: '/api/tab/reminders',
      access: 'everybody',
      // The id is made with the form: sent twice, it is one reminder.
      input: z.object({ ...saved, id: ScheduleId, copies: ScheduleId.optional() }),
      handle: ({ caller, input }) => save(input, caller, parts),
    }),
    defineRoute({
      method: 'put',
      path: '/api/tab/reminders/:id',
      access: 'everybody',
      input: z.object({ ...saved, id: ScheduleId, revision: z.int().min(0) }),
      handle: ({ caller, input: { revision, ...input } }) =>
        save({ ...input, changes: revision }, caller, parts),
    }),
  ];
}

async function save(
  { draft: input, looked, id, changes, copies }: Saved,
  caller: Caller,
  parts: ReminderParts,
): Promise<ApiReply> {
  const plan = {
    id,
    ...(changes === undefined ? {} : { changes }),
    ...(copies === undefined ? {} : { copies }),
  };
  const { refusal, problems, look, whole } = await checkDraft(input, plan, looked, caller, parts);
  if (refusal !== null) return reminderProblem(refusal);
  for (const [field, message] of Object.entries(problems)) return wrongField(field, message);
  if (look !== null) return wrongField('look', look);
  const change = changesTo(parts);
  if (change === null) return starting();
  if (whole === null) return reminderProblem('unreadable');
  const madeIn = (await parts.store.conversations.personalOf(caller.id))?.id ?? null;
  const saying = { id: caller.id, name: caller.name, madeIn, now: parts.now() };
  const changed = await saveDraft(plan, whole, saying, change);
  if (changed.kind === 'gone') return reminderProblem('gone');
  if (changed.kind === 'no_occasion') return wrongField('when', reminderTexts.when.past);
  if (changed.kind === 'stale') return reminderProblem('stale');
  const { schedule } = changed;
  // An id that somebody else's reminder has already.
  if (!maySee(caller, schedule)) return reminderProblem('gone');
  if (schedule.state === 'cancelled') return reminderProblem('closed');
  parts.wake();
  const { notices } = tabReminderTexts;
  const made = schedule.nextAt !== null && schedule.nextAt <= parts.now() ? notices.madeNow : notices.made;
  const done: ReminderDone = {
    notice: changes === undefined ? made : notices.saved,
    reminder: await standingOf(schedule, parts),
  };
  return { json: done, status: changes === undefined ? 201 : 200 };
}
