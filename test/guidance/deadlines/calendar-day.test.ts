import { describe, expect, it } from 'vitest';
import { calendarDay, workingDayOnOrBefore } from '../../../src/guidance/deadlines/calendar-day.ts';
import { swedishDaysOff } from '../../../src/guidance/deadlines/days-off.ts';

const daysOff = await swedishDaysOff();

describe('a day in the calendar', () => {
  it.each([
    ['2026-01-01', 'torsdag', 'nyårsdagen'],
    ['2026-01-06', 'tisdag', 'trettondedag jul'],
    ['2026-04-03', 'fredag', 'långfredagen'],
    ['2026-04-06', 'måndag', 'annandag påsk'],
    ['2026-05-01', 'fredag', 'första maj'],
    ['2026-05-14', 'torsdag', 'Kristi himmelsfärdsdag'],
    ['2026-06-06', 'lördag', 'nationaldagen'],
    ['2026-06-19', 'fredag', 'midsommarafton'],
    ['2026-06-20', 'lördag', 'midsommardagen'],
    ['2026-10-31', 'lördag', 'alla helgons dag'],
    ['2026-12-24', 'torsdag', 'julafton'],
    ['2026-12-25', 'fredag', 'juldagen'],
    ['2026-12-26', 'lördag', 'annandag jul'],
    ['2026-12-31', 'torsdag', 'nyårsafton'],
    ['2027-03-26', 'fredag', 'långfredagen'],
  ])('%s is a %s, and %s, when nobody works', (iso, weekday, holiday) => {
    expect(calendarDay(iso, daysOff)).toEqual({ iso, weekday, holiday, isWorkingDay: false });
  });

  it.each([
    ['the eve of the Epiphany', '2026-01-05'],
    ['the day before Good Friday', '2026-04-02'],
    ['Walpurgis eve', '2026-04-30'],
    ['the Friday after Ascension', '2026-05-15'],
    ['Whit Monday, a working day since 2005', '2026-05-25'],
    ['the eve of All Saints', '2026-10-30'],
    ['Lucia', '2027-12-13'],
  ])('%s is a working day', (_, iso) => {
    expect(calendarDay(iso, daysOff)).toMatchObject({ holiday: null, isWorkingDay: true });
  });

  it('is free on an ordinary Saturday and Sunday without being a holiday', () => {
    expect(calendarDay('2026-11-21', daysOff)).toMatchObject({
      weekday: 'lördag',
      holiday: null,
      isWorkingDay: false,
    });
    expect(calendarDay('2026-11-22', daysOff)).toMatchObject({
      weekday: 'söndag',
      holiday: null,
      isWorkingDay: false,
    });
  });
});

describe('the working day on or before', () => {
  it.each([
    ['a working day is itself', '2026-11-17', '2026-11-17'],
    ['a Sunday is Friday', '2026-11-22', '2026-11-20'],
    ['Easter Monday is the Thursday before', '2026-04-06', '2026-04-02'],
    ['Boxing Day is the day before Christmas Eve', '2026-12-26', '2026-12-23'],
    ['New Year’s Day is the day before New Year’s Eve', '2027-01-01', '2026-12-30'],
    ['Midsummer Day is the Thursday before', '2026-06-20', '2026-06-18'],
  ])('%s', (_, iso, before) => {
    expect(workingDayOnOrBefore(iso, daysOff).iso).toBe(before);
  });
});
