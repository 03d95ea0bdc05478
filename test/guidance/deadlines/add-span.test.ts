import { describe, expect, it } from 'vitest';
import { addDays, addSpan, daysBetween } from '../../../src/guidance/deadlines/add-span.ts';

describe('the last day of a limit', () => {
  it.each([
    ['fourteen days after a Tuesday is a Tuesday', '2026-11-03', { days: 14 }, '2026-11-17'],
    ['a week ends on the same weekday', '2026-11-03', { weeks: 1 }, '2026-11-10'],
    ['six weeks', '2026-11-03', { weeks: 6 }, '2026-12-15'],
    ['four months end on the same date', '2026-11-03', { months: 4 }, '2027-03-03'],
    ['a month from the 31st of January', '2026-01-31', { months: 1 }, '2026-02-28'],
    ['a month from the 31st of January in a leap year', '2028-01-31', { months: 1 }, '2028-02-29'],
    ['four months from the 31st of October', '2026-10-31', { months: 4 }, '2027-02-28'],
    ['four months from the 31st of October before a leap year', '2027-10-31', { months: 4 }, '2028-02-29'],
    ['four months from the 30th of October', '2026-10-30', { months: 4 }, '2027-02-28'],
    ['a short month does not shorten what comes after it', '2026-02-28', { months: 4 }, '2026-06-28'],
    ['four months from a leap day', '2028-02-29', { months: 4 }, '2028-06-29'],
    ['twelve months from a leap day', '2028-02-29', { months: 12 }, '2029-02-28'],
    ['fourteen days over a leap day', '2028-02-20', { days: 14 }, '2028-03-05'],
    ['fourteen days over the same dates in another year', '2027-02-20', { days: 14 }, '2027-03-06'],
    ['fourteen days over the new year', '2026-12-24', { days: 14 }, '2027-01-07'],
    ['four months over the new year', '2026-09-30', { months: 4 }, '2027-01-30'],
    ['fourteen days over the change to summer time', '2026-03-20', { days: 14 }, '2026-04-03'],
    ['from the day of the change to summer time', '2026-03-29', { days: 14 }, '2026-04-12'],
    ['to the day of the change to summer time', '2026-03-15', { days: 14 }, '2026-03-29'],
    ['fourteen days over the change to winter time', '2026-10-18', { days: 14 }, '2026-11-01'],
    ['from the day of the change to winter time', '2026-10-25', { days: 14 }, '2026-11-08'],
    ['to the day of the change to winter time', '2026-10-11', { days: 14 }, '2026-10-25'],
    ['a hundred years end without a leap day', '2099-12-01', { months: 3 }, '2100-03-01'],
  ])('%s', (_, start, span, last) => {
    expect(addSpan(start, span)).toBe(last);
  });

  it.each(['2026-02-29', '2026-13-01', '3 november', ''])('refuses %j as a start', (start) => {
    expect(() => addSpan(start, { days: 14 })).toThrow(RangeError);
  });

  it('agrees with plain arithmetic on every day of twenty years, for every kind of span', () => {
    const spans = [{ days: 14 }, { weeks: 1 }, { weeks: 6 }, { months: 1 }, { months: 4 }, { months: 6 }];
    const wrong: string[] = [];
    for (let day = Date.UTC(2020, 0, 1); day < Date.UTC(2040, 0, 1); day += DAY_MS) {
      const start = isoOf(day);
      for (const span of spans) {
        const got = addSpan(start, span);
        const wanted = reference(start, span);
        if (got !== wanted) wrong.push(`${start} ${JSON.stringify(span)}: ${got}, not ${wanted}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('days', () => {
  it('are counted across both clock changes as whole days', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2026-11-22', '2026-11-17')).toBe(-5);
    expect(daysBetween('2026-01-01', '2027-01-01')).toBe(365);
  });

  it('are moved across both clock changes as whole days', () => {
    expect([addDays('2026-03-30', -1), addDays('2026-03-28', 1)]).toEqual(['2026-03-29', '2026-03-29']);
    expect([addDays('2026-10-26', -1), addDays('2026-10-24', 1)]).toEqual(['2026-10-25', '2026-10-25']);
  });
});

const DAY_MS = 86_400_000;

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The same rules without the library: days as milliseconds, months by number, and the last day where there is none. */
function reference(start: string, span: { days?: number; weeks?: number; months?: number }): string {
  const [year, month, day] = start.split('-').map(Number) as [number, number, number];
  if (span.months === undefined) {
    return isoOf(Date.UTC(year, month - 1, day) + ((span.days ?? 0) + (span.weeks ?? 0) * 7) * DAY_MS);
  }
  const lastOfMonth = new Date(Date.UTC(year, month + span.months, 0)).getUTCDate();
  return isoOf(Date.UTC(year, month - 1 + span.months, Math.min(day, lastOfMonth)));
}
