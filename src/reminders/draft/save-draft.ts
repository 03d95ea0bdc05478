import type { Changed, ScheduleChanges } from '../change-schedule.ts';
import type { PlanDraft } from './plan-draft.ts';
import { ruleOf } from './rule-of.ts';
import type { Whole } from './whole-draft.ts';

/** Who says that a draft is to be, when (in milliseconds), and where. */
export interface Saying {
  readonly id: string;
  readonly name: string | null;
  /** The conversation that it is made in; null for none. */
  readonly madeIn: string | null;
  readonly now: number;
}

/** Makes, copies or changes what a draft says. The same once more is as the first time. */
export function saveDraft(
  plan: Pick<PlanDraft, 'id' | 'changes' | 'copies'>,
  { title, content, audience, when }: Whole,
  { id: actor, name, madeIn, now }: Saying,
  change: ScheduleChanges,
): Promise<Changed> {
  const edit = { title, content, audience, rule: ruleOf(when, now) };
  if (plan.changes !== undefined) return change.edit({ id: plan.id, revision: plan.changes, actor }, edit);
  const made = { ...edit, owner: actor, ownerName: name, madeIn };
  return plan.copies === undefined
    ? change.create(plan.id, made, actor)
    : change.duplicate(plan.id, plan.copies, made, actor);
}
