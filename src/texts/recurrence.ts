import * as en from './en/recurrence.ts';
import type { SaidRule } from './said-rule.ts';
import { spoken } from './spoken.ts';
import * as sv from './sv/recurrence.ts';

/** When something recurs, said in the language that is spoken. What only `readRecurrence` reads is said by `sv/recurrence.ts`. */
const said = spoken(sv, en);

export const recurrenceTexts = spoken(sv.recurrenceTexts, en.recurrenceTexts);

/** A rule in a few words: "första måndagen i varje månad kl. 09.00". When it begins is left out. */
export function sayRecurrence(rule: SaidRule): string {
  return said.sayRecurrence(rule);
}

/** The same with the day when it begins, so that nothing of the rule is left out. */
export function sayWholeRecurrence(rule: SaidRule): string {
  return said.sayWholeRecurrence(rule);
}

/** "måndag 7 december 2026 kl. 09.00": a moment, in the time of Stockholm. */
export function sayMoment(ms: number): string {
  return said.sayMoment(ms);
}

/** "14.05" on the same day, else the whole moment. @param now milliseconds, as the moment */
export function sayShortMoment(ms: number, now: number): string {
  return said.sayShortMoment(ms, now);
}

/** What to answer when a text could not be read as a rule: what is wrong, what was understood, what to write instead. */
export function sayRecurrenceProblem({
  code,
  written,
  understood,
}: {
  readonly code: keyof typeof recurrenceTexts.problem;
  readonly written: string;
  readonly understood: SaidRule | null;
}): string {
  const lines = [recurrenceTexts.problem[code](written)];
  if (understood !== null) lines.push(recurrenceTexts.understood(sayRecurrence(understood)));
  if (code !== 'no_such_time') lines.push(recurrenceTexts.examples);
  return lines.join(' ');
}
