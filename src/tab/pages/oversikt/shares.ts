import { STEPS } from '../../../guidance/checklists/steps.ts';
import type { AgePeriod } from '../../../guidance/checklists/sum-ages.ts';
import type { PeriodSum } from '../../../guidance/checklists/sum-periods.ts';
import { participationResultTexts } from '../../../texts/participation-results.ts';
import { tabOverviewTexts } from '../../../texts/tab-overview.ts';

type Taken = { readonly yes: number | null; readonly no: number | null } | null;

/** In whole per cent; null where too few answered. */
export function shareOf(taken: Taken): number | null {
  if (taken === null || taken.yes === null || taken.no === null || taken.yes + taken.no === 0) return null;
  return Math.round((100 * taken.yes) / (taken.yes + taken.no));
}

/** "6 av 11 (55 %)" */
export function sayShare(taken: Taken): string {
  if (taken !== null && taken.yes === 0 && taken.no === 0) return '–';
  const share = shareOf(taken);
  if (taken === null || share === null) return tabOverviewTexts.tooFew;
  return participationResultTexts.step(taken.yes, taken.no);
}

/** The columns that every table of participation ends with. */
export function stepNames(): string[] {
  return STEPS.map((step) => participationResultTexts.steps[step]);
}

export function shares(sum: PeriodSum): (number | null)[] {
  return STEPS.map((step) => shareOf(sum.steps?.[step] ?? null));
}

export function shareCells({ answers, steps }: PeriodSum): (string | number)[] {
  const { tooFew } = tabOverviewTexts;
  return [answers ?? tooFew, ...STEPS.map((step) => sayShare(steps?.[step] ?? null))];
}

type Ages = NonNullable<AgePeriod['ages']>;

/** Ages with somebody in them, as a chart has them. */
export function ageGroups(ages: Ages) {
  return ages
    .filter(({ answers }) => answers > 0)
    .map(({ age, steps }) => ({ name: ageName(age), values: STEPS.map((step) => shareOf(steps[step])) }));
}

export function ageRows(ages: Ages): (string | number)[][] {
  return ages.map(({ age, answers, steps }) => [
    ageName(age),
    answers,
    ...STEPS.map((step) => sayShare(steps[step])),
  ]);
}

function ageName(age: Ages[number]['age']): string {
  return tabOverviewTexts.participation.ages[age ?? 'none'];
}
