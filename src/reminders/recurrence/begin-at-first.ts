import type { Recurrence } from './recurrence.ts';
import { ruleDays } from './rule-days.ts';

export type LastingRule = Extract<Recurrence, { from: string }>;

/**
 * A rule for every other week (or third month) that begins with the first such day from its own first day on: said on a
 * Saturday, "every other Friday" begins with the next Friday, and not two weeks after the one that has been.
 */
export function beginAtFirst(rule: LastingRule): LastingRule {
  if (rule.kind === 'yearly' || rule.every === 1) return rule;
  const [first = rule.from] = ruleDays({ ...rule, every: 1, times: undefined } as LastingRule, rule.from);
  return { ...rule, from: first };
}
