import { z } from 'zod';
import { ContentId } from '../../guidance/content/content-fields.ts';
import { Recurrence } from '../recurrence/recurrence.ts';
import { Audience } from '../reminder.ts';

/** As long as any that the program makes. */
export const ScheduleId = z.string().regex(/^[\w-]{8,64}$/u);

/** A reminder that somebody is making or changing: all that is chosen but the words, which stand in a field of their own. */
export const PlanDraft = z.strictObject({
  /** Of the schedule that it becomes, or is: the same confirmed twice is one. */
  id: ScheduleId,
  /** The revision that was seen, when it is one that there is. */
  changes: z.int().min(0).optional(),
  /** The one that it is a copy of. */
  copies: ScheduleId.optional(),
  /** The ready-made one that it comes from and has its name of. */
  ready: ContentId.max(80).optional(),
  what: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('checklist'), id: ContentId.max(80) }),
      z.strictObject({ kind: z.literal('text') }),
      /** What the ready-made one has, or the one that is changed or copied: a series, which no field holds. */
      z.strictObject({ kind: z.literal('kept') }),
    ])
    .optional(),
  who: Audience.optional(),
  when: z.union([z.literal('now'), Recurrence]).optional(),
});
export type PlanDraft = z.infer<typeof PlanDraft>;

/** The id of the reminder that a draft changes or copies; null for a new one. */
export function originalOf({ id, changes, copies }: PlanDraft): string | null {
  return changes !== undefined ? id : (copies ?? null);
}

/** A plan with the words that belong to it; '' for none. */
export interface Draft {
  readonly plan: PlanDraft;
  readonly words: string;
}

export const STEPS = ['what', 'who', 'when', 'preview'] as const;
/** What a card of a draft shows. `people` is a part of `who`. */
export type Step = (typeof STEPS)[number] | 'people';

/** Or all of them at once. */
export type ShownStep = Step | 'form';

/** The first thing that is not said yet. */
export function stepOf({ what, who, when }: PlanDraft): Step {
  if (what === undefined) return 'what';
  if (who === undefined) return 'who';
  return when === undefined ? 'when' : 'preview';
}
