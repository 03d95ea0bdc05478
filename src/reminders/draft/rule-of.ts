import type { Recurrence } from '../recurrence/recurrence.ts';
import { inStockholm } from '../recurrence/stockholm-time.ts';

/** @param now milliseconds @returns the rule; "now" is the minute that it is */
export function ruleOf(when: Recurrence | 'now', now: number): Recurrence {
  if (when !== 'now') return when;
  const at = inStockholm(now);
  const time = at.toPlainTime().toString({ smallestUnit: 'minute', roundingMode: 'floor' });
  return { kind: 'once', day: at.toPlainDate().toString(), time, move: 'next' };
}
