import { Temporal } from 'temporal-polyfill';
import type { FieldProblem } from '../content/field-problem.ts';
import type { ReadyMade } from './ready-made.ts';

const LEAP_YEAR = 2028;

/** What the form of a ready-made schedule cannot show. */
export function checkReadyMade({ content, rule }: ReadyMade): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const found = (path: readonly PropertyKey[], message: string) => problems.push({ path, message });
  if (content.kind === 'series' && rule.kind === 'yearly')
    found(
      ['content'],
      'A series comes to its end, and years do not. Make the rule weekly, monthly or around a day.',
    );
  if (rule.kind === 'around') {
    if (content.kind === 'series' && content.parts.length !== rule.offsets.length)
      found(
        ['rule', 'offsets'],
        `There are ${content.parts.length} parts and ${rule.offsets.length} days. Give each part its day.`,
      );
    const said = rule.offsets.map(({ months, days }) => `${months} ${days}`);
    for (const [i, one] of said.entries())
      if (said.indexOf(one) < i) found(['rule', 'offsets', i], 'The same day is named before. Take it away.');
  }
  if (rule.kind === 'yearly')
    for (const [i, { month, day }] of rule.days.entries())
      if (day > Temporal.PlainYearMonth.from({ year: LEAP_YEAR, month }).daysInMonth)
        found(['rule', 'days', i], `There is no ${day}/${month} in any year. Correct it.`);
  return problems;
}
