import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Age } from '../../../src/guidance/checklists/checklist.ts';
import { PERIODS, periodOf } from '../../../src/guidance/checklists/period.ts';
import { type AgePeriod, sumAges } from '../../../src/guidance/checklists/sum-ages.ts';
import { sumPeriods } from '../../../src/guidance/checklists/sum-periods.ts';
import { reckonableGroups, type ShownSum, sumOf } from '../../support/reckonable-groups.ts';

const yes = { done: true, reason: null };
const no = { done: false, reason: null };
const none = { done: null, reason: null };
const count = (
  month: string,
  age: Age | null,
  informed: typeof yes | typeof no | typeof none = yes,
  unit = 'Norra',
) => ({
  unit,
  month,
  age,
  steps: { informed, heard: none, told: none },
});
const many = (number: number, ...given: Parameters<typeof count>) =>
  Array.from({ length: number }, () => count(...given));
const shown = (sums: readonly AgePeriod[]) =>
  sums.map(({ period, ages }) => [period, ages?.map(({ answers }) => answers) ?? null]);

describe('participation by age', () => {
  it('is every age, with nobody or with five and more; those without one are beside them', () => {
    const counts = [
      ...many(5, '2025-01', 'under-4'),
      ...many(6, '2025-01', '7-12', no),
      ...many(7, '2025-01', null),
    ];
    const [sum] = sumAges(counts, 'month', '2025-02');
    expect(sum?.ages?.map(({ age, answers }) => [age, answers])).toEqual([
      ['under-4', 5],
      ['4-6', 0],
      ['7-12', 6],
      ['13-17', 0],
      [null, 7],
    ]);
    expect(sum?.ages?.[2]?.steps.informed).toEqual({ yes: 0, no: 6 });
  });

  it('is not divided where one age has too few: the others would tell how many', () => {
    const counts = [...many(9, '2025-01', 'under-4'), ...many(4, '2025-01', '7-12')];
    expect(shown(sumAges(counts, 'month', '2025-02'))).toEqual([['2025-01', null]]);
  });

  it('has a year for those who were too few in each month, unless a month can be taken from it', () => {
    const few = [...many(4, '2025-01', 'under-4'), ...many(4, '2025-01', '7-12')];
    const more = [...many(4, '2025-05', 'under-4'), ...many(4, '2025-05', '7-12')];
    expect(shown(sumAges([...few, ...more], 'year', '2026-01'))).toEqual([['2025', [8, 0, 8, 0]]]);
    // A shown month: what is left of the year is four of each.
    const clear = [...many(5, '2025-05', 'under-4'), ...many(5, '2025-05', '7-12')];
    expect(shown(sumAges([...few, ...clear], 'month', '2026-01'))).toEqual([
      ['2025-05', [5, 0, 5, 0]],
      ['2025-01', null],
    ]);
    expect(shown(sumAges([...few, ...clear], 'year', '2026-01'))).toEqual([['2025', null]]);
  });

  it('divides a step only where enough of each age answered it', () => {
    const counts = [
      ...many(9, '2025-01', 'under-4'),
      ...many(4, '2025-01', '7-12'),
      ...many(3, '2025-01', '7-12', none),
    ];
    const [sum] = sumAges(counts, 'month', '2025-02');
    expect(sum?.ages?.map(({ answers, steps }) => [answers, steps.informed])).toEqual([
      [9, null],
      [0, null],
      [7, null],
      [0, null],
    ]);
  });

  it('keeps districts apart, and waits until a period is over', () => {
    const counts = [...many(6, '2025-01', '4-6'), ...many(6, '2025-01', '4-6', yes, 'Södra')];
    expect(sumAges(counts, 'month', '2025-01')).toEqual([]);
    expect(sumAges(counts, 'tertial', '2025-03')).toEqual([]);
    expect(sumAges(counts, 'month', '2025-02').map(({ unit }) => unit)).toEqual(['Norra', 'Södra']);
  });
});

const MONTHS = ['2025-01', '2025-02', '2025-05', '2025-09'];
const BANDS: readonly (Age | null)[] = ['under-4', '7-12', null];
const PIECES = MONTHS.flatMap((month) => BANDS.map((age) => ({ month, age })));

/** How many of each month and age, and how many of those answered the first step: few and many side by side. */
const tables = fc.array(
  fc.tuple(fc.constantFrom(0, 0, 1, 2, 3, 4, 5, 5, 6, 7, 9), fc.constantFrom(0, 0, 0, 1, 3)),
  { minLength: PIECES.length, maxLength: PIECES.length },
);

describe('what is shown of participation by age, together with everything else that is shown', () => {
  it('never lets fewer than five answers, or answers to a step, be reckoned', () => {
    let divided = 0;
    fc.assert(
      fc.property(tables, (table) => {
        const counts = PIECES.flatMap(({ month, age }, i) => {
          const [all, silent] = table[i]!;
          return [
            ...many(Math.max(0, all - silent), month, age),
            ...many(Math.min(all, silent), month, age, none),
          ];
        });
        const everything = PERIODS.flatMap((period) => sumAges(counts, period, '2026-01'));
        divided += everything.filter(({ ages }) => ages !== null).length;
        for (const step of [false, true]) {
          const truths = PIECES.map((_, i) => {
            const [all, silent] = table[i]!;
            return step ? Math.max(0, all - silent) : all;
          });
          const groups = reckonableGroups(shownSums(counts, step), truths);
          for (const group of groups) {
            const truth = sumOf(group, truths);
            const said = group.map((i) => `${PIECES[i]!.month} ${PIECES[i]!.age}`).join(', ');
            expect(truth === 0 || truth >= 5, `${step ? 'step' : 'all'}: ${said} is ${truth}`).toBe(true);
          }
        }
      }),
      { numRuns: 120, seed: 20261123 },
    );
    expect(divided, 'something was shown').toBeGreaterThan(40);
  });
});

/** All that anybody can be shown of these counts: in the chat, in the terminal and in the tab. */
function shownSums(counts: readonly ReturnType<typeof count>[], step: boolean): ShownSum[] {
  const pieces = (isIn: (piece: (typeof PIECES)[number]) => boolean) =>
    PIECES.flatMap((piece, i) => (isIn(piece) ? [i] : []));
  const absent = MONTHS.filter((month) => !counts.some((one) => one.month === month)).map((month) => ({
    pieces: pieces((piece) => piece.month === month),
    sum: 0,
  }));
  const sums = PERIODS.flatMap((period) => {
    const within = (name: string) => (piece: { readonly month: string }) =>
      periodOf(piece.month, period) === name;
    const whole = sumPeriods(counts, period, '2026-01').flatMap(({ period: name, answers, steps }) => {
      const { yes: did = null, no: not = null } = steps?.informed ?? {};
      const sum = step ? (did === null || not === null ? null : did + not) : answers;
      return sum === null ? [] : [{ pieces: pieces(within(name)), sum }];
    });
    const parts = sumAges(counts, period, '2026-01').flatMap(({ period: name, ages }) =>
      (ages ?? []).flatMap(({ age, answers, steps }) => {
        const sum = step
          ? steps.informed === null
            ? null
            : steps.informed.yes + steps.informed.no
          : answers;
        return sum === null
          ? []
          : [{ pieces: pieces((piece) => within(name)(piece) && piece.age === age), sum }];
      }),
    );
    return [...whole, ...parts];
  });
  return [...absent, ...sums];
}
