import { AGES, type Age } from './checklist.ts';
import type { Measure } from './may-show.ts';
import { maySplit } from './may-split.ts';
import type { Participation, ParticipationCount } from './participation.ts';
import { hasEnded, type Period, periodOf } from './period.ts';
import { STEPS, type Step } from './steps.ts';

/** How often a step was taken. */
export interface AgeStep {
  readonly yes: number;
  readonly no: number;
}

/** How often children of one age took part. */
export interface AgeSum {
  /** null: it was not said. */
  readonly age: Age | null;
  readonly answers: number;
  /** null where too few answered in some age for the step to be divided. */
  readonly steps: Readonly<Record<Step, AgeStep | null>>;
}

/** How often children took part in one district during one month, tertial or year, by their age. */
export interface AgePeriod {
  readonly unit: string;
  /** "2026-11", "2026-T3", "2026" */
  readonly period: string;
  /** Every age, with nobody or with enough; null where too few of some age were counted. */
  readonly ages: readonly AgeSum[] | null;
}

type Counted = Pick<ParticipationCount, 'unit' | 'month'> & {
  readonly age: string | null;
  readonly steps: Participation['steps'];
};

/**
 * Divides each period by age, the newest first: into all ages or none, and only where fewer than five cannot be reckoned from
 * it together with everything else that is shown (`maySplit`).
 * @param month the month that it is: it and what holds it are not shown yet
 */
export function sumAges(counts: readonly Counted[], period: Period, month: string): AgePeriod[] {
  const groups = Map.groupBy(counts, (count) => JSON.stringify([count.unit, periodOf(count.month, period)]));
  return [...groups]
    .map(([key, own]) => ({ own, key: JSON.parse(key) as [string, string] }))
    .filter(({ key: [, name] }) => hasEnded(name, month))
    .map(({ own, key: [unit, name] }) => ({ unit, period: name, ages: agesOf(own, period) }))
    .sort((a, b) => b.period.localeCompare(a.period) || a.unit.localeCompare(b.unit, 'sv'));
}

function agesOf(own: readonly Counted[], period: Period): readonly AgeSum[] | null {
  const all: Measure<Counted> = (some) => some.length;
  if (!maySplit(own, period, [all], ageOf)) return null;
  const divided = STEPS.filter((step) =>
    maySplit(own, period, [all, (some) => takenIn(some, step).length], ageOf),
  );
  const sum = (age: Age | null): AgeSum => {
    const some = own.filter((count) => ageOf(count) === age);
    const steps = STEPS.map((step) => [step, divided.includes(step) ? stepSum(some, step) : null] as const);
    return { age, answers: some.length, steps: Object.fromEntries(steps) as AgeSum['steps'] };
  };
  return [...AGES, ...(own.some((count) => ageOf(count) === null) ? [null] : [])].map(sum);
}

/** An age that no list has any more is as none. */
function ageOf({ age }: Counted): Age | null {
  return AGES.find((one) => one === age) ?? null;
}

function takenIn(counts: readonly Counted[], step: Step) {
  return counts.map(({ steps }) => steps[step]).filter(({ done }) => done !== null);
}

function stepSum(counts: readonly Counted[], step: Step): AgeStep {
  const taken = takenIn(counts, step);
  const yes = taken.filter(({ done }) => done === true).length;
  return { yes, no: taken.length - yes };
}
