/**
 * The Swedish calendar by plain arithmetic: no library, no Temporal, and nothing of the program. What the program reckons
 * is compared with it. Days are numbers from 1 January 1970.
 */

const MS_PER_DAY = 86_400_000;
const HOUR = 3_600_000;

export interface PlainDay {
  readonly number: number;
  readonly iso: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Monday is 1. */
  readonly weekday: number;
  readonly daysInMonth: number;
  readonly isOff: boolean;
}

export const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Counted up from 1970, year by year and month by month. */
export function dayNumber(year: number, month: number, day: number): number {
  let number = day - 1;
  for (let y = 1970; y < year; y++) number += isLeap(y) ? 366 : 365;
  for (let m = 1; m < month; m++) number += daysIn(year, m);
  return number;
}

/** 1 January 1970 was a Thursday. */
export const weekdayNumber = (number: number) => ((number + 3) % 7) + 1;

/** Easter Sunday, by the Meeus/Jones/Butcher algorithm. */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return dayNumber(year, Math.floor((h + l - 7 * m + 114) / 31), ((h + l - 7 * m + 114) % 31) + 1);
}

/** The first such weekday on a day or after it. */
function weekdayFrom(number: number, weekday: number): number {
  let day = number;
  while (weekdayNumber(day) !== weekday) day += 1;
  return day;
}

/** Public holidays (lagen 1989:253), and midsummer's, Christmas and New Year's eves. */
export function daysOffIn(year: number): number[] {
  const sunday = easter(year);
  return [
    dayNumber(year, 1, 1),
    dayNumber(year, 1, 6),
    sunday - 2,
    sunday,
    sunday + 1,
    dayNumber(year, 5, 1),
    sunday + 39,
    sunday + 49,
    dayNumber(year, 6, 6),
    weekdayFrom(dayNumber(year, 6, 19), 5),
    weekdayFrom(dayNumber(year, 6, 20), 6),
    weekdayFrom(dayNumber(year, 10, 31), 6),
    dayNumber(year, 12, 24),
    dayNumber(year, 12, 25),
    dayNumber(year, 12, 26),
    dayNumber(year, 12, 31),
  ];
}

/** Every day of those years, in order. */
export function daysOf(firstYear: number, lastYear: number): PlainDay[] {
  const days: PlainDay[] = [];
  let number = dayNumber(firstYear, 1, 1);
  for (let year = firstYear; year <= lastYear; year++) {
    const off = new Set(daysOffIn(year));
    for (let month = 1; month <= 12; month++) {
      const daysInMonth = daysIn(year, month);
      for (let day = 1; day <= daysInMonth; day++) {
        const weekday = weekdayNumber(number);
        const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        days.push({
          number,
          iso,
          year,
          month,
          day,
          weekday,
          daysInMonth,
          isOff: weekday > 5 || off.has(number),
        });
        number += 1;
      }
    }
  }
  return days;
}

/** Summer time: from the last Sunday of March to that of October, both at one o'clock in UTC. */
function isSummer(ms: number): boolean {
  const { year } = ofNumber(Math.floor(ms / MS_PER_DAY));
  const lastSunday = (month: number) => {
    let day = dayNumber(year, month, 31);
    while (weekdayNumber(day) !== 7) day -= 1;
    return day * MS_PER_DAY + HOUR;
  };
  return ms >= lastSunday(3) && ms < lastSunday(10);
}

export function ofNumber(number: number): { year: number; month: number; day: number } {
  let year = 1970;
  let left = number;
  while (left >= (isLeap(year) ? 366 : 365)) {
    left -= isLeap(year) ? 366 : 365;
    year += 1;
  }
  let month = 1;
  while (left >= daysIn(year, month)) {
    left -= daysIn(year, month);
    month += 1;
  }
  return { year, month, day: left + 1 };
}

/** When it is that time in Stockholm: of two the first; where there is none, an hour later by the clock. */
export function plainMoment(number: number, time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  const local = number * MS_PER_DAY + hours! * HOUR + minutes! * 60_000;
  if (isSummer(local - 2 * HOUR)) return local - 2 * HOUR;
  return local - HOUR;
}
