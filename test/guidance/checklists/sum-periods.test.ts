import { describe, expect, it } from 'vitest';
import { PERIODS, periodOf } from '../../../src/guidance/checklists/period.ts';
import { STEPS, type Step } from '../../../src/guidance/checklists/steps.ts';
import { type PeriodSum, sumPeriods } from '../../../src/guidance/checklists/sum-periods.ts';
import { createRandom } from '../../bench/random.ts';

type Taken = { done: boolean | null; reason: string | null };
const yes: Taken = { done: true, reason: null };
const none: Taken = { done: null, reason: null };
const no = (reason: string | null): Taken => ({ done: false, reason });
const count = (month: string, steps: Partial<Record<Step, Taken>> = {}, unit = 'Norra') => ({
  unit,
  month,
  steps: { informed: yes, heard: none, told: none, ...steps },
});
const many = (number: number, month: string, steps: Partial<Record<Step, Taken>> = {}) =>
  Array.from({ length: number }, () => count(month, steps));
const shown = (sums: readonly PeriodSum[]) => sums.map(({ period, answers }) => [period, answers]);

describe('participation by period', () => {
  it('is by month, tertial and year, the newest first', () => {
    const counts = [...many(5, '2025-01'), ...many(6, '2025-06'), ...many(7, '2025-12')];
    expect(shown(sumPeriods(counts, 'month', '2026-02'))).toEqual([
      ['2025-12', 7],
      ['2025-06', 6],
      ['2025-01', 5],
    ]);
    expect(shown(sumPeriods(counts, 'tertial', '2026-02'))).toEqual([
      ['2025-T3', 7],
      ['2025-T2', 6],
      ['2025-T1', 5],
    ]);
    expect(shown(sumPeriods(counts, 'year', '2026-02'))).toEqual([['2025', 18]]);
  });

  it('keeps districts apart, and says of each period only that there were too few', () => {
    const counts = [...many(5, '2025-01'), count('2025-01', {}, 'Södra')];
    expect(sumPeriods(counts, 'year', '2026-01').map(({ unit, answers }) => [unit, answers])).toEqual([
      ['Norra', 5],
      ['Södra', null],
    ]);
  });

  it('shows a period when it has ended, and not before', () => {
    const counts = [...many(9, '2026-04'), ...many(9, '2026-05')];
    expect(shown(sumPeriods(counts, 'month', '2026-05'))).toEqual([['2026-04', 9]]);
    expect(shown(sumPeriods(counts, 'tertial', '2026-04'))).toEqual([]);
    expect(shown(sumPeriods(counts, 'tertial', '2026-05'))).toEqual([['2026-T1', 9]]);
    expect(shown(sumPeriods(counts, 'year', '2026-12'))).toEqual([]);
    expect(shown(sumPeriods(counts, 'year', '2027-01'))).toEqual([['2026', 18]]);
  });

  it('has a year for those who were too few in every month', () => {
    const counts = [...many(2, '2025-01'), ...many(2, '2025-03'), ...many(2, '2025-09')];
    expect(shown(sumPeriods(counts, 'tertial', '2026-01'))).toEqual([
      ['2025-T3', null],
      ['2025-T1', null],
    ]);
    expect(shown(sumPeriods(counts, 'year', '2026-01'))).toEqual([['2025', 6]]);
  });

  it('does not show a year from which what was hidden can be taken', () => {
    const counts = [...many(9, '2025-01'), ...many(2, '2025-09')];
    expect(shown(sumPeriods(counts, 'year', '2026-01'))).toEqual([['2025', null]]);
    expect(shown(sumPeriods([...counts, ...many(3, '2025-05')], 'year', '2026-01'))).toEqual([['2025', 14]]);
  });

  it('counts yes, no and the reasons that five gave', () => {
    const counts = [
      ...many(6, '2025-01'),
      ...many(5, '2025-01', { informed: no('ville-inte') }),
      ...many(4, '2025-01', { informed: no('hann-inte') }),
      ...many(5, '2025-01', { informed: no(null) }),
    ];
    const [sum] = sumPeriods(counts, 'month', '2026-01');
    expect(sum?.steps?.informed).toEqual({ yes: 6, no: 14, reasons: { 'ville-inte': 5, none: 5 } });
    expect(sum?.steps?.heard).toEqual({ yes: null, no: null, reasons: {} });
  });

  it('never lets fewer than five be reckoned from all that is ever shown', () => {
    const random = createRandom(20261123);
    const upTo = (most: number) => Math.floor(random() * (most + 1));
    for (let turn = 0; turn < 300; turn++) {
      const months = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`);
      const busy = upTo(9);
      const counts = months.flatMap((month) =>
        Array.from({ length: upTo(busy) }, () =>
          count(month, {
            informed: [yes, none, no('a'), no('b')][upTo(3)]!,
            heard: [yes, none][upTo(1)]!,
          }),
        ),
      );
      const measures: ((sum: PeriodSum) => number | null)[] = [
        ({ answers }) => answers,
        ...STEPS.map((step) => (sum: PeriodSum) => {
          const { yes: did = null, no: not = null } = sum.steps?.[step] ?? {};
          return did === null || not === null ? null : did + not;
        }),
        ...['a', 'b'].map((id) => (sum: PeriodSum) => sum.steps?.informed.reasons[id] ?? null),
      ];
      const truths = [
        (month: string) => counts.filter((one) => one.month === month).length,
        ...STEPS.map(
          (step) => (month: string) =>
            counts.filter((one) => one.month === month && one.steps[step].done !== null).length,
        ),
        ...['a', 'b'].map(
          (id) => (month: string) =>
            counts.filter((one) => one.month === month && one.steps.informed.reason === id).length,
        ),
      ];
      for (const [i, measure] of measures.entries()) {
        const cells = smallestCells(months, counts, measure);
        for (const cell of cells) {
          const truth = cell.reduce((sum, month) => sum + truths[i]!(month), 0);
          expect(truth === 0 || truth >= 5, `${i}: ${cell.join(' ')} is ${truth}`).toBe(true);
        }
      }
    }
  });
});

/**
 * The groups of months whose number follows from what is shown: a shown month; of a longer period that is shown, what its
 * shown parts leave. Whatever else can be reckoned is made of these.
 */
function smallestCells(
  months: readonly string[],
  counts: Parameters<typeof sumPeriods>[0],
  measure: (sum: PeriodSum) => number | null,
): string[][] {
  const known = PERIODS.flatMap((period) =>
    sumPeriods(counts, period, '2026-01')
      .filter((sum) => measure(sum) !== null)
      .map((sum) => months.filter((month) => periodOf(month, period) === sum.period)),
  );
  return known.map((whole) => {
    const inside = known.filter((part) => part.length < whole.length && whole.includes(part[0]!));
    return whole.filter((month) => !inside.some((part) => part.includes(month)));
  });
}
