import { PlanDraft } from '../../../reminders/draft/plan-draft.ts';

/** The names of the fields that carry a draft. */
export const PLAN_FIELD = 'plan';
export const WORDS_FIELD = 'words';

/** Of a plan as JSON: two hundred people, with room to spare. */
export const LONGEST_PLAN = 16_000;

/** @returns null for what no card of ours carries */
export function readPlan(field: string): PlanDraft | null {
  if (field.length > LONGEST_PLAN) return null;
  try {
    return PlanDraft.safeParse(JSON.parse(field)).data ?? null;
  } catch {
    return null;
  }
}
