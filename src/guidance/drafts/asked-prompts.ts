import type { DraftTemplate, Prompt } from './draft-template.ts';
import type { DraftValues } from './draft-values.ts';

type Condition = Prompt['when'];

/**
 * Says whether a condition holds: whether the choice it looks back at is asked, and answered in one of its ways.
 * @param when undefined holds always
 */
export function holds(
  when: Condition,
  { prompts }: Pick<DraftTemplate, 'prompts'>,
  values: DraftValues,
): boolean {
  if (when === undefined) return true;
  const at = prompts.findIndex(({ id }) => id === when.prompt);
  const asked = prompts[at];
  const chosen = (asked === undefined ? '' : (values[asked.id] ?? '')).split(',');
  if (asked === undefined || !when.is.some((id) => chosen.includes(id))) return false;
  // Looking at what comes before only, this ends whatever the template says.
  return holds(asked.when, { prompts: prompts.slice(0, at) }, values);
}

/** The prompts that are asked, given what has been chosen so far. */
export function askedPrompts(template: Pick<DraftTemplate, 'prompts'>, values: DraftValues): Prompt[] {
  return template.prompts.filter(({ when }) => holds(when, template, values));
}
