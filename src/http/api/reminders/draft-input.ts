import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { ContentId } from '../../../guidance/content/content-fields.ts';
import type { ReadyMade } from '../../../guidance/schedules/ready-made.ts';
import { whatOf } from '../../../reminders/draft/draft-content.ts';
import type { Draft, PlanDraft } from '../../../reminders/draft/plan-draft.ts';
import { readWhen } from '../../../reminders/recurrence/read-when.ts';
import { Recurrence } from '../../../reminders/recurrence/recurrence.ts';
import { Audience, type ReminderContent } from '../../../reminders/reminder.ts';
import type { ReminderDraft } from '../../../tab/api/reminders.ts';
import { tabReminderTexts } from '../../../texts/tab-reminders.ts';

const field = z.string().max(400).default('');
const noWhen = { typed: '', quick: '', day: '', time: '' };

/** What stands in the form. */
export const DraftInput = z.object({
  ready: ContentId.max(80).nullable().default(null),
  what: z.enum(['text', 'checklist', 'kept']),
  checklist: ContentId.max(80).nullable().default(null),
  words: z.string().max(5_000).default(''),
  who: Audience.nullable().default(null),
  when: z.object({ typed: field, quick: field, day: field, time: field }).default(noWhen),
  rule: z
    .union([z.literal('now'), Recurrence])
    .nullable()
    .default(null),
}) satisfies z.ZodType<ReminderDraft>;
export type DraftInput = z.infer<typeof DraftInput>;

/**
 * Reads what stands in the form.
 * @param today ISO day @param ready the ready-made ones: what is changed is not one of them any more
 * @returns the draft, and what is wrong with its time
 */
export function readDraft(
  input: DraftInput,
  plan: Pick<PlanDraft, 'id' | 'changes' | 'copies'>,
  today: string,
  ready: readonly ReadyMade[],
): { readonly draft: Draft; readonly when: string | null } {
  const words = input.words.trim();
  const what = whatIn(input);
  const read = timeIn(input, today);
  const from = ready.find(({ id }) => id === input.ready);
  const isSame = from !== undefined && isDeepStrictEqual(whatOf(from.content), { what, words });
  return {
    draft: {
      plan: {
        ...plan,
        ...(isSame ? { ready: from.id } : {}),
        ...(what === null ? {} : { what }),
        ...(input.who === null ? {} : { who: input.who }),
        ...('when' in read ? { when: read.when } : {}),
      },
      words,
    },
    when: 'problem' in read ? read.problem : null,
  };
}

function whatIn({ what, checklist }: DraftInput): PlanDraft['what'] | null {
  if (what !== 'checklist') return { kind: what };
  return checklist === null ? null : { kind: 'checklist', id: checklist };
}

/** A time alone changes nothing that is said in words or held before: it belongs to a choice or a day. */
function timeIn({ when, rule }: DraftInput, today: string): ReturnType<typeof readWhen> {
  const isFilled = [when.typed, when.quick, when.day].some((said) => said.trim() !== '');
  if (isFilled) return readWhen(when, today);
  return rule === null ? { problem: tabReminderTexts.problems.whenFirst } : { when: rule };
}

/** A reminder as it stands in the form when somebody begins to change it. */
export function draftOf(
  { content, who, rule }: { content: ReminderContent; who: Audience | null; rule: Recurrence },
  ready: string | null = null,
): ReminderDraft {
  const { what, words } = whatOf(content);
  return {
    ready,
    what: what.kind,
    checklist: what.kind === 'checklist' ? what.id : null,
    words,
    who,
    when: noWhen,
    rule,
  };
}
