import type { Recurrence } from '../../src/reminders/recurrence/recurrence.ts';
import { dayNumber, daysIn, daysOf, ofNumber, type PlainDay, plainMoment } from './plain-calendar.ts';

/** Enough around the twenty years that are compared. */
const FIRST_YEAR = 2015;
const LAST_YEAR = 2065;
const days = daysOf(FIRST_YEAR, LAST_YEAR);
const origin = days[0]!.number;
const numberOf = (iso: string) => {
  const [year, month, day] = iso.split('-').map(Number);
  return dayNumber(year!, month!, day!);
};

/** No occasion after this moment is reckoned (epoch milliseconds). */
export const HORIZON = dayNumber(LAST_YEAR, 11, 1) * 86_400_000;

/**
 * All occasions of a rule, by looking at one day after the other.
 * @returns epoch milliseconds, up to `HORIZON`
 */
export function plainOccasions(rule: Recurrence): number[] {
  const named = days.filter(namedBy(rule));
  const within = 'times' in rule && rule.times !== undefined ? named.slice(0, rule.times) : named;
  const moments = within
    .filter(({ year }) => year > FIRST_YEAR)
    .map(({ number }) => plainMoment(moved(number, rule.move === 'next' ? 1 : -1), rule.time));
  return [...new Set(moments)].filter((at) => at <= HORIZON).sort((a, b) => a - b);
}

function moved(number: number, step: 1 | -1): number {
  let day = number;
  while (days[day - origin]?.isOff) day += step;
  return day;
}

function namedBy(rule: Recurrence): (day: PlainDay) => boolean {
  if (rule.kind === 'once') return ({ iso }) => iso === rule.day;
  if (rule.kind === 'around') {
    const wanted = new Set(rule.offsets.map(({ months, days: more }) => plusMonths(rule.day, months) + more));
    return ({ number }) => wanted.has(number);
  }
  const from = numberOf(rule.from);
  const start = ofNumber(from);
  if (rule.kind === 'weekly') {
    // 5 January 1970 was a Monday.
    const weekOf = (number: number) => Math.floor((number - 4) / 7);
    return ({ number, weekday }) =>
      number >= from && rule.weekdays.includes(weekday) && (weekOf(number) - weekOf(from)) % rule.every === 0;
  }
  if (rule.kind === 'yearly')
    return ({ number, month, day, daysInMonth }) =>
      number >= from &&
      rule.days.some((wanted) => wanted.month === month && Math.min(wanted.day, daysInMonth) === day);
  const { on } = rule;
  return ({ number, year, month, day, weekday, daysInMonth }) => {
    const apart = (year - start.year) * 12 + month - start.month;
    if (number < from || apart % rule.every !== 0) return false;
    if ('day' in on) return Math.min(on.day, daysInMonth) === day;
    if (weekday !== on.weekday) return false;
    return on.nth === -1 ? day + 7 > daysInMonth : Math.ceil(day / 7) === on.nth;
  };
}

function plusMonths(iso: string, months: number): number {
  const { year, month, day } = ofNumber(numberOf(iso));
  const count = year * 12 + (month - 1) + months;
  const [inYear, inMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return dayNumber(inYear, inMonth, Math.min(day, daysIn(inYear, inMonth)));
}
