import { DRAFT_LIMITS } from '../../guidance/drafts/draft-field.ts';
import type { ReadValues } from '../../guidance/drafts/draft-values.ts';
import { draftChatTexts as texts } from '../../texts/drafts.ts';

/** What is wrong with what was filled in, and what to do; null when nothing is. */
export function valueProblem({ problems, overfull }: ReadValues): string | null {
  const first = problems[0];
  if (first !== undefined)
    return first.problem === 'no_day'
      ? texts.noDay(first.field.label)
      : texts.tooLong(first.field.label, first.length, first.field.longest);
  return overfull === null ? null : texts.overfull(overfull, DRAFT_LIMITS.total);
}
