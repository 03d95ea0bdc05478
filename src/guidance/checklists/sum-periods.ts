import { type Measure, mayShow } from './may-show.ts';
import type { Participation, ParticipationCount } from './participation.ts';
import { hasEnded, type Period, periodOf } from './period.ts';
import { STEPS, type Step } from './steps.ts';
import type { StepSum } from './sum-participation.ts';

/** How often children took part in one district during one month, tertial or year. */
export interface PeriodSum {
  readonly unit: string;
  /** "2026-11", "2026-T3", "2026" */
  readonly period: string;
  /** null where too few answered for the number to be shown; then nothing else is either. */
  readonly answers: number | null;
  readonly steps: Readonly<Record<Step, StepSum>> | null;
}

type Counted = Omit<ParticipationCount, keyof Participation> & { readonly steps: Participation['steps'] };

/**
 * Adds up by district and period, the newest first. Nobody is to be found by taking one number from another, so
 * - a period is shown once it has ended: nothing is added to a number that somebody has seen;
 * - a tertial or a year is shown only when what it adds to the shorter periods that were shown before it is nothing, or
 *   the answers of five or more. Each number (all answers, those to a step, those who gave a reason) by itself.
 * @param month the month that it is, "2026-11": it and what holds it are not shown yet
 */
export function sumPeriods(counts: readonly Counted[], period: Period, month: string): PeriodSum[] {
  const ended = counts.filter((count) => count.month < month);
  const groups = Map.groupBy(ended, (count) => JSON.stringify([count.unit, periodOf(count.month, period)]));
  return [...groups]
    .map(([key, own]) => ({ own, key: JSON.parse(key) as [string, string] }))
    .filter(({ key: [, name] }) => hasEnded(name, month))
    .map(({ own, key: [unit, name] }) => ({ unit, period: name, ...sumOf(own, period) }))
    .sort((a, b) => b.period.localeCompare(a.period) || a.unit.localeCompare(b.unit, 'sv'));
}

function sumOf(own: readonly Counted[], period: Period): Pick<PeriodSum, 'answers' | 'steps'> {
  const all: Measure<Counted> = (some) => some.length;
  if (!mayShow(own, period, [all])) return { answers: null, steps: null };
  const steps = STEPS.map((step) => [step, stepOf(own, period, [all], step)] as const);
  return { answers: own.length, steps: Object.fromEntries(steps) as Record<Step, StepSum> };
}

function stepOf(
  own: readonly Counted[],
  period: Period,
  around: readonly Measure<Counted>[],
  step: Step,
): StepSum {
  const answeredIn = (some: readonly Counted[]) =>
    some.map(({ steps }) => steps[step]).filter(({ done }) => done !== null);
  const nosIn = (some: readonly Counted[]) => answeredIn(some).filter(({ done }) => done === false);
  const chain: readonly Measure<Counted>[] = [...around, (some) => answeredIn(some).length];
  if (!mayShow(own, period, chain)) return { yes: null, no: null, reasons: {} };
  const gave = (id: string): Measure<Counted> => {
    return (some) => nosIn(some).filter(({ reason }) => (reason ?? 'none') === id).length;
  };
  const no = nosIn(own);
  const shown = [...new Set(no.map(({ reason }) => reason ?? 'none'))]
    .filter((id) => mayShow(own, period, [...chain, gave(id)]))
    .map((id) => [id, gave(id)(own)] as const);
  return { yes: answeredIn(own).length - no.length, no: no.length, reasons: Object.fromEntries(shown) };
}
