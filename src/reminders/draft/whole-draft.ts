import type { Schedule } from '../../store/schedules.ts';
import { reminderTexts } from '../../texts/reminders.ts';
import type { Recurrence } from '../recurrence/recurrence.ts';
import type { Audience } from '../reminder.ts';
import { type ContentParts, draftContent, type NamedContent } from './draft-content.ts';
import type { Draft } from './plan-draft.ts';

/** A draft in which everything is said. */
export interface Whole extends NamedContent {
  readonly audience: Audience;
  readonly when: Recurrence | 'now';
  /** Whose it is: as a rule whoever makes it. */
  readonly owner: { readonly id: string | null; readonly name: string | null };
}

/**
 * Everything that a draft says, for a draft in which audience and time are said; a line when its content is none.
 * @param original the one that is changed or copied @param maker whoever has it in front of them
 */
export function wholeDraft(
  draft: Draft,
  original: Schedule | null,
  maker: { readonly id: string; readonly name: string | null },
  parts: ContentParts,
): Whole | { readonly line: string } {
  const { who, when, changes } = draft.plan;
  if (who === undefined || when === undefined) return { line: reminderTexts.lines.empty };
  const named = draftContent(draft, parts, original);
  if ('line' in named) return named;
  const owner =
    changes !== undefined && original !== null
      ? { id: original.owner, name: original.ownerName }
      : { id: maker.id, name: maker.name };
  return { ...named, audience: who, when, owner };
}
