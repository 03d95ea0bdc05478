import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type DaysOff, swedishDaysOff } from '../../../src/guidance/deadlines/days-off.ts';
import { withinWorkingHours } from '../../../src/reminders/recurrence/within-working-hours.ts';
import { USUAL_HOURS, WorkingHours } from '../../../src/reminders/recurrence/working-hours.ts';
import { anyDay, anyTime } from '../../support/any-recurrence.ts';

let daysOff: DaysOff;
beforeAll(async () => {
  daysOff = await swedishDaysOff();
});

const first = (at: string, hours: object = USUAL_HOURS) =>
  new Date(withinWorkingHours(Date.parse(at), WorkingHours.parse(hours), daysOff)).toISOString();

describe('the first moment when somebody works', () => {
  it.each([
    ['inside the hours it is at once', '2026-11-17T08:00:00Z', '2026-11-17T08:00:00.000Z'],
    ['at the very first minute as well', '2026-11-17T07:00:00Z', '2026-11-17T07:00:00.000Z'],
    ['before them it is when they begin', '2026-11-17T04:12:00Z', '2026-11-17T07:00:00.000Z'],
    ['when they end it is the next day', '2026-11-17T16:00:00Z', '2026-11-18T07:00:00.000Z'],
    ['after a Friday it is Monday', '2026-11-20T18:00:00Z', '2026-11-23T07:00:00.000Z'],
    ['it is not at Christmas', '2026-12-23T20:00:00Z', '2026-12-28T07:00:00.000Z'],
    ['in summer the clocks are an hour ahead', '2026-07-01T03:00:00Z', '2026-07-01T06:00:00.000Z'],
  ])('%s', (_, at, expected) => {
    expect(first(at)).toBe(expected);
  });

  it('is on a Saturday for those who work then', () => {
    const hours = { days: [6], from: '10:00', to: '14:00' };
    expect(first('2026-11-17T08:00:00Z', hours)).toBe('2026-11-21T09:00:00.000Z');
  });

  it('is an hour later by the clock where the hour they begin is skipped in spring', () => {
    const hours = { days: [7], from: '02:30', to: '06:00' };
    expect(first('2026-03-28T12:00:00Z', hours)).toBe('2026-03-29T01:30:00.000Z');
  });

  it('is not on a night when the clocks skip all of the hours', () => {
    const hours = { days: [7], from: '02:10', to: '02:50' };
    expect(first('2026-03-29T00:00:00Z', hours)).toBe('2026-03-29T01:10:00.000Z');
    expect(first('2026-03-29T02:00:00Z', hours)).toBe('2026-04-12T00:10:00.000Z');
  });

  it('is now for somebody who never works', () => {
    const never: DaysOff = { nameOf: () => 'ledig' };
    expect(withinWorkingHours(1_000, USUAL_HOURS, never)).toBe(1_000);
  });

  it('lies inside the hours, and nothing before it does', () => {
    const clock = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Stockholm',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const works = (at: number, hours: WorkingHours) => {
      const [day, time] = clock.format(at).split(' ');
      const weekday = new Date(`${day}T12:00Z`).getUTCDay() || 7;
      return (
        hours.days.includes(weekday) &&
        daysOff.nameOf(day!) === null &&
        time! >= hours.from &&
        time! < hours.to
      );
    };
    const anyHours = fc
      .record({
        days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        // The hour that is skipped in spring is a case of its own, above.
        times: fc.uniqueArray(
          anyTime.filter((time) => !time.startsWith('02')),
          { minLength: 2, maxLength: 2 },
        ),
      })
      .map(({ days, times }) => ({ days, from: times.sort()[0]!, to: times[1]! }))
      .filter(({ from, to }) => !(from < '02' && to > '02'));
    fc.assert(
      fc.property(
        anyHours,
        anyDay(2020, 2040),
        anyTime,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (hours, day, time, share) => {
          const at = Date.parse(`${day}T${time}:00Z`);
          const found = withinWorkingHours(at, hours, daysOff);
          expect(works(found, hours)).toBe(true);
          const between = at + Math.floor((found - at) * share);
          if (between < found) expect(works(between, hours)).toBe(false);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
