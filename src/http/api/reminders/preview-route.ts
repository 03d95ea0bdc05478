import { z } from 'zod';
import { draftFacts, sayOccasion } from '../../../reminders/draft/draft-facts.ts';
import { ScheduleId } from '../../../reminders/draft/plan-draft.ts';
import type { Whole } from '../../../reminders/draft/whole-draft.ts';
import type { PreviewedReminder, ReminderPreview } from '../../../tab/api/reminders.ts';
import { reminderTexts } from '../../../texts/reminders.ts';
import { tabReminderTexts } from '../../../texts/tab-reminders.ts';
import { type ApiRoute, defineRoute } from '../api-route.ts';
import type { Caller } from '../caller.ts';
import { checkDraft } from './check-draft.ts';
import { DraftInput } from './draft-input.ts';
import type { ReminderParts } from './reminder-parts.ts';
import { reminderProblem, starting } from './reminder-problem.ts';

/** What a draft becomes, before it is saved: the card, the next times, who gets it. Nothing is kept of it. */
export function previewRoute(parts: ReminderParts): ApiRoute {
  return defineRoute({
    method: 'post',
    path: '/api/tab/reminders/preview',
    access: 'everybody',
    input: z.object({
      draft: DraftInput,
      /** The one that it changes, as it was seen; or the one that it copies. */
      changes: z.object({ id: ScheduleId, revision: z.int().min(0) }).optional(),
      copies: ScheduleId.optional(),
    }),
    async handle({ caller, input: { draft: input, changes, copies } }) {
      const plan = {
        id: changes?.id ?? 'preview-only',
        ...(changes === undefined ? {} : { changes: changes.revision }),
        ...(copies === undefined ? {} : { copies }),
      };
      const { refusal, problems, look, whole } = await checkDraft(input, plan, false, caller, parts);
      if (refusal !== null) return reminderProblem(refusal);
      const daysOff = parts.daysOff();
      if (daysOff === null) return starting();
      const shown = whole === null ? null : await previewed(whole, caller, parts, daysOff);
      const past = whole !== null && shown === null ? { when: reminderTexts.when.past } : {};
      return { json: { problems: { ...problems, ...past }, look, shown } satisfies ReminderPreview };
    },
  });
}

async function previewed(
  whole: Whole,
  caller: Caller,
  parts: ReminderParts,
  daysOff: NonNullable<ReturnType<ReminderParts['daysOff']>>,
): Promise<PreviewedReminder | null> {
  const facts = await draftFacts(whole, caller, 'personal', parts, daysOff);
  if (facts === null) return null;
  const { said, scope, occasions, title, to, when, cards, lines } = facts;
  const { part } = said;
  const list = part.kind === 'checklist' ? (parts.lists().get(part.id) ?? null) : null;
  const isOwn = whole.audience.kind === 'me' && whole.owner.id === caller.id;
  const hasChat = !isOwn || (await parts.store.conversations.personalOf(caller.id)) !== null;
  return {
    title,
    to,
    when,
    cards,
    occasions: occasions.map(sayOccasion),
    lines: [...(hasChat ? [] : [tabReminderTexts.problems.noChat]), ...lines],
    card: parts.cardLines(said, list, scope),
  };
}
