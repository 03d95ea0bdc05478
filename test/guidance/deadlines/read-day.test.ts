import { describe, expect, it } from 'vitest';
import { readDay } from '../../../src/guidance/deadlines/read-day.ts';

/** A Sunday. */
const today = '2026-11-22';
const read = (text: string, from = today) => {
  const day = readDay(text, from);
  return day.found ? [day.day, day.assumed] : day;
};

describe('a day that is written in full', () => {
  it.each([
    ['2026-11-03', '2026-11-03'],
    ['2026-1-3', '2026-01-03'],
    ['20261103', '2026-11-03'],
    ['3 november 2026', '2026-11-03'],
    ['3 nov 2025', '2025-11-03'],
    ['3 nov. 2025', '2025-11-03'],
    ['den 3:e november 2025', '2025-11-03'],
    ['3/11 2025', '2025-11-03'],
    ['3/11-25', '2025-11-03'],
    ['3/11/2025', '2025-11-03'],
    ['3.11.2025', '2025-11-03'],
    ['29 februari 2028', '2028-02-29'],
    ['3 NOVEMBER 2026', '2026-11-03'],
    ['anmälan kom 3 november 2026, på kvällen', '2026-11-03'],
  ])('%s', (text, day) => {
    expect(read(text)).toEqual([day, false]);
  });
});

describe('a day without its year is the latest one up to today', () => {
  it.each([
    ['3 november', '2026-11-03'],
    ['3/11', '2026-11-03'],
    ['3.11', '2026-11-03'],
    ['3 nov', '2026-11-03'],
    ['3nov', '2026-11-03'],
    ['den 3 nov', '2026-11-03'],
    ['22 november', '2026-11-22'],
    ['23 november', '2025-11-23'],
    ['31/12', '2025-12-31'],
    ['29 februari', '2024-02-29'],
    ['1 febuari', '2026-02-01'],
    ['den 3:e', '2026-11-03'],
    ['den 30', '2026-10-30'],
    ['den 31:a', '2026-10-31'],
  ])('%s', (text, day) => {
    expect(read(text)).toEqual([day, true]);
  });
});

describe('a day said from today', () => {
  it.each([
    ['i dag', '2026-11-22', false],
    ['idag', '2026-11-22', false],
    ['i går', '2026-11-21', false],
    ['igår', '2026-11-21', false],
    ['igar', '2026-11-21', false],
    ['i förrgår', '2026-11-20', false],
    ['i morgon', '2026-11-23', false],
    ['i måndags', '2026-11-16', false],
    ['i fredags', '2026-11-20', false],
    ['i söndags', '2026-11-15', false],
    ['förra fredagen', '2026-11-20', true],
    ['förra måndagen', '2026-11-16', true],
    ['fredag', '2026-11-20', true],
    ['söndag', '2026-11-22', true],
    ['på fredag', '2026-11-27', true],
    ['nästa söndag', '2026-11-29', true],
    ['för tre dagar sedan', '2026-11-19', false],
    ['för 2 veckor sen', '2026-11-08', false],
    ['för en månad sedan', '2026-10-22', false],
  ])('%s', (text, day, assumed) => {
    expect(read(text)).toEqual([day, assumed]);
  });

  it('goes over the new year', () => {
    expect(read('i går', '2027-01-01')).toEqual(['2026-12-31', false]);
    expect(read('i torsdags', '2027-01-01')).toEqual(['2026-12-31', false]);
    expect(read('20 december', '2027-01-01')).toEqual(['2026-12-20', true]);
  });

  it('finds every weekday within the week before, on every day of a week', () => {
    const names = ['måndags', 'tisdags', 'onsdags', 'torsdags', 'fredags', 'lördags', 'söndags'];
    for (let i = 0; i < 7; i++) {
      const from = new Date(Date.UTC(2026, 2, 26 + i));
      for (const [weekday, name] of names.entries()) {
        const [day] = read(`i ${name}`, from.toISOString().slice(0, 10)) as [string, boolean];
        const back = (from.getTime() - Date.parse(day)) / 86_400_000;
        expect(back >= 1 && back <= 7, `${name} from ${from.toISOString()}`).toBe(true);
        expect((new Date(day).getUTCDay() + 6) % 7).toBe(weekday);
      }
    }
  });
});

describe('a day that the calendar lacks', () => {
  it.each([
    ['30 februari', '30 februari'],
    ['den 31 april', 'den 31 april'],
    ['29 februari 2027', '29 februari 2027'],
    ['2026-02-30', '2026-02-30'],
    ['2026-13-01', '2026-13-01'],
    ['31/4', '31/4'],
    ['11/25', '11/25'],
    ['0/1', '0/1'],
    ['förhandsbedömning 32 januari', '32 januari'],
    ['1926-11-03', '1926-11-03'],
    ['för 999 månader sedan', 'för 999 månader sedan'],
    ['3 november 1999', '3 november 1999'],
    ['3 nov, 2126', '3 nov, 2126'],
    ['3/11/1999', '3/11/1999'],
    ['3.11.1999', '3.11.1999'],
    ['3/11 1999', '3/11 1999'],
  ])('is told as it was written: %s', (text, written) => {
    expect(read(text)).toEqual({ found: false, problem: 'no_such_day', written });
  });
});

it.each([
  '',
  'förhandsbedömning',
  'snart',
  'om 14 dagar',
  'vecka 47',
  'maj',
  '19121212-1212',
  '121212-1212',
  'idagens',
  '3/112',
])('there is no day in %j', (text) => {
  expect(read(text)).toEqual({ found: false, problem: 'no_day' });
});

it('gives back the words around the day', () => {
  expect(readDay('förhandsbedömning den 3 november tack', today)).toMatchObject({
    rest: 'förhandsbedömning tack',
  });
});
