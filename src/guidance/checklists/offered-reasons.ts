import type { ChecklistItem, Reason } from './checklist.ts';

/** The reasons to choose from for an item: those it names, or all when it shows a step of taking part. */
export function offeredReasons(item: ChecklistItem, reasons: readonly Reason[]): readonly Reason[] {
  if (item.reasons !== undefined) return item.reasons.flatMap((id) => reasons.find((r) => r.id === id) ?? []);
  return item.step === undefined ? [] : reasons;
}
