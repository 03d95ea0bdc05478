import type { Checklist, ChecklistItem, Reason } from './checklist.ts';
import type { ChecklistState } from './checklist-state.ts';
import { itemsShown } from './items-shown.ts';
import { needsWords } from './needs-words.ts';

/** What an item lacks before the list is done. */
export interface MissingItem {
  readonly item: ChecklistItem;
  readonly lacks: 'answer' | 'reason';
}

/** What is not answered yet, and what was not done without the reason that has to be written down. */
export function missingItems(
  list: Checklist,
  state: ChecklistState,
  reasons: readonly Reason[],
): MissingItem[] {
  return itemsShown(list, state).flatMap((item) => {
    if (!state.answers.has(item.id)) return { item, lacks: 'answer' as const };
    return lacksReason(item, state, reasons) ? { item, lacks: 'reason' as const } : [];
  });
}

/** The reports' finding: that a child did not take part is noted, but never why. */
export function lacksReason(
  item: ChecklistItem,
  { answers }: ChecklistState,
  reasons: readonly Reason[],
): boolean {
  const answered = answers.get(item.id);
  if (item.reason !== 'required' || answered?.answer !== 'nej' || answered.words !== undefined) return false;
  const chosen = reasons.find(({ id }) => id === answered.reason);
  return chosen === undefined || needsWords(chosen);
}
