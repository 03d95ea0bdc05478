import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PERIODS, periodOf } from '../../../src/guidance/checklists/period.ts';
import { sumSubjects } from '../../../src/guidance/overview/sum-subjects.ts';
import { reckonableGroups, sumOf } from '../../support/reckonable-groups.ts';

const asked = (month: string, subject: string, count: number) => ({ month, subject, count });

describe('what is asked about', () => {
  it('is by period, the newest first, the most asked before the others, and nothing that few asked', () => {
    const all = [
      asked('2025-01', 'plan', 6),
      asked('2025-01', 'oro', 9),
      asked('2025-01', 'avslut', 4),
      asked('2025-02', 'plan', 5),
      asked('2025-02', 'avslut', 3),
    ];
    expect(sumSubjects(all, 'month', '2025-03')).toEqual([
      { period: '2025-02', subjects: [{ subject: 'plan', count: 5 }] },
      {
        period: '2025-01',
        subjects: [
          { subject: 'oro', count: 9 },
          { subject: 'plan', count: 6 },
        ],
      },
    ]);
    expect(sumSubjects(all, 'tertial', '2025-05')[0]?.subjects.map(({ subject }) => subject)).toEqual([
      'plan',
      'oro',
      'avslut',
    ]);
  });

  it('waits until a period is over', () => {
    expect(sumSubjects([asked('2025-01', 'plan', 9)], 'month', '2025-01')).toEqual([]);
    expect(sumSubjects([asked('2025-01', 'plan', 9)], 'year', '2025-12')).toEqual([]);
  });

  it('never lets fewer than five be reckoned from all that is ever shown', () => {
    const months = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`);
    const counts = fc.array(fc.nat(9), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(counts, (truths) => {
        const all = months.flatMap((month, i) => (truths[i] === 0 ? [] : [asked(month, 'plan', truths[i]!)]));
        const shown = PERIODS.flatMap((period) =>
          sumSubjects(all, period, '2026-01').flatMap(({ period: name, subjects }) =>
            subjects.map(({ count }) => ({
              pieces: months.flatMap((month, i) => (periodOf(month, period) === name ? [i] : [])),
              sum: count,
            })),
          ),
        );
        for (const group of reckonableGroups(shown, truths))
          expect([0, 5, 6, 7, 8, 9].includes(Math.min(9, sumOf(group, truths))), group.join()).toBe(true);
      }),
      { numRuns: 60, seed: 20261123 },
    );
  });
});
