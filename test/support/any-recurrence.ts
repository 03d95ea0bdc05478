import fc from 'fast-check';
import type { Recurrence } from '../../src/reminders/recurrence/recurrence.ts';

const MS_PER_DAY = 86_400_000;

/** Any ISO day of those years, written by plain arithmetic. */
export function anyDay(firstYear: number, lastYear: number): fc.Arbitrary<string> {
  const first = Date.UTC(firstYear, 0, 1) / MS_PER_DAY;
  const last = Date.UTC(lastYear, 11, 31) / MS_PER_DAY;
  return fc
    .integer({ min: first, max: last })
    .map((day) => new Date(day * MS_PER_DAY).toISOString().slice(0, 10));
}

export const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);

const weekday = fc.integer({ min: 1, max: 7 });
const move = fc.constantFrom('next' as const, 'previous' as const);
const DAYS_IN = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const dayOfYear = fc
  .integer({ min: 1, max: 12 })
  .chain((month) => fc.integer({ min: 1, max: DAYS_IN[month - 1]! }).map((day) => ({ month, day })));

/**
 * Any rule, as the program itself writes one: weekdays once each and in order.
 * @param time when it is; left out, any time of the day
 */
export function anyRecurrence({
  firstYear = 2020,
  lastYear = 2040,
  time = anyTime,
}: {
  readonly firstYear?: number;
  readonly lastYear?: number;
  readonly time?: fc.Arbitrary<string>;
} = {}): fc.Arbitrary<Recurrence> {
  const day = anyDay(firstYear, lastYear);
  const lasting = fc
    .record({
      from: day,
      time,
      move,
      times: fc.option(fc.integer({ min: 1, max: 500 }), { nil: undefined, freq: 2 }),
    })
    .map(({ times, ...rest }) => (times === undefined ? rest : { ...rest, times }));
  const with_ = <T extends object>(kind: fc.Arbitrary<T>) =>
    fc.tuple(kind, lasting).map(([a, b]) => ({ ...a, ...b }));
  return fc.oneof(
    fc.record({ kind: fc.constant('once' as const), day, time, move }),
    with_(
      fc.record({
        kind: fc.constant('weekly' as const),
        every: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 52 })),
        weekdays: fc.uniqueArray(weekday, { minLength: 1, maxLength: 7 }).map((days) => days.sort()),
      }),
    ),
    with_(
      fc.record({
        kind: fc.constant('monthly' as const),
        every: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 24 })),
        on: fc.oneof(
          fc.record({ day: fc.integer({ min: 1, max: 31 }) }),
          fc.record({ nth: fc.constantFrom(1, 2, 3, 4, -1 as const), weekday }),
        ),
      }),
    ),
    with_(
      fc.record({
        kind: fc.constant('yearly' as const),
        days: fc.array(dayOfYear, { minLength: 1, maxLength: 12 }),
      }),
    ),
    fc.record({
      kind: fc.constant('around' as const),
      day,
      offsets: fc.array(
        fc.record({
          months: fc.oneof(fc.constant(0), fc.integer({ min: -24, max: 24 })),
          days: fc.oneof(fc.constant(0), fc.integer({ min: -400, max: 400 })),
        }),
        { minLength: 1, maxLength: 24 },
      ),
      time,
      move,
    }),
  ) as fc.Arbitrary<Recurrence>;
}
