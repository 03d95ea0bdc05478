import type { Checklist, ChecklistItem } from './checklist.ts';
import type { ChecklistState } from './checklist-state.ts';

/**
 * The items that concern this child, in the order of the list. Without an age those of all ages are shown, so that none
 * is missed; what belongs to a need is shown only when the need is there.
 */
export function itemsShown(
  list: Checklist,
  { age, needs }: Pick<ChecklistState, 'age' | 'needs'>,
): readonly ChecklistItem[] {
  return list.items.filter(
    (item) =>
      (item.ages === undefined || age === null || item.ages.includes(age)) &&
      (item.needs === undefined || item.needs.some((need) => needs.includes(need))),
  );
}
