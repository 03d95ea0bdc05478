import { Temporal } from 'temporal-polyfill';
import type { SaidOffset, SaidRule } from '../said-rule.ts';
import type { Translated } from '../spoken.ts';
import type * as sv from '../sv/recurrence.ts';
import { counted } from './counted.ts';
import { deadlineTexts } from './deadlines.ts';
import { joinWithAnd } from './join-with-and.ts';
import { monthNames, writtenDay } from './written-day.ts';

/** A rule in a few words: "the first Monday of every month at 09.00". When it begins is left out. */
export function sayRecurrence(rule: SaidRule): string {
  const count =
    'times' in rule && rule.times !== undefined ? `, ${counted(rule.times, 'time', 'times')}` : '';
  // The last working day of a month has a name of its own.
  const moved =
    rule.move === 'previous' && !isLastWorkingDay(rule) ? ', the working day before if the day is off' : '';
  return `${when(rule)} ${sayTime(rule.time)}${count}${moved}`;
}

/** The same with the day when it begins, so that nothing of the rule is left out. */
export function sayWholeRecurrence(rule: SaidRule): string {
  const said = sayRecurrence(rule);
  return 'from' in rule ? `${said}, starting ${writtenDay(rule.from)}` : said;
}

/** "Monday 7 December 2026 at 09.00": a moment, in the time of Stockholm. */
export function sayMoment(ms: number): string {
  const at = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO('Europe/Stockholm');
  return `${sayDay(at.toPlainDate().toString())} ${sayTime(at.toPlainTime().toString().slice(0, 5))}`;
}

/** "14.05" on the same day, else the whole moment. @param now milliseconds, as the moment */
export function sayShortMoment(ms: number, now: number): string {
  const [at, today] = [ms, now].map((one) =>
    Temporal.Instant.fromEpochMilliseconds(one).toZonedDateTimeISO('Europe/Stockholm'),
  );
  return at!.toPlainDate().equals(today!.toPlainDate())
    ? at!.toPlainTime().toString().slice(0, 5).replace(':', '.')
    : sayMoment(ms);
}

/** "1st", "22nd", "13th" */
export function ordinal(number: number): string {
  const last = [11, 12, 13].includes(number % 100) ? 0 : number % 10;
  return `${number}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
}

export const recurrenceTexts: Translated<typeof sv.recurrenceTexts> = {
  examples: 'Write for example every Monday at 9, the first Monday of every month or 1 December at 10.',
  problem: {
    empty: () => 'When shall I remind you?',
    too_long: () => 'That was too long for me. Write when I should remind you in a few words.',
    no_rule: () => 'I do not understand when I should remind you.',
    no_such_day: (written) => `The day ${written} is not in my calendar.`,
    no_such_time: (written) => `There is no such time as ${written}. Write for example 9 or 13.30.`,
    other_weekday: (written) => `The date and the day of the week do not match: ${written}.`,
    past: () => 'That day has already been.',
    several: () => 'I find several days and do not know which one you mean.',
    too_far: () => 'I cannot remind you that far ahead, or that seldom.',
    unclear: (written) => `I do not understand ”${written}”.`,
  },
  preview: {
    rule: (said) => `Rule: ${said}`,
    rest: (text) => `Outside the rule: ${text}`,
    none: 'No occasions left.',
    moved: (move) =>
      `If the day is a weekend or a holiday, the reminder moves to the working day ${move === 'next' ? 'after' : 'before'}.`,
  },
  understood: (said) => `What I understood: ${said}.`,
};

function when(rule: SaidRule): string {
  if (rule.kind === 'once') return sayDay(rule.day);
  if (rule.kind === 'weekly') return sayWeekly(rule.every, rule.weekdays);
  if (rule.kind === 'around') return sayAround(rule.day, rule.offsets);
  if (rule.kind === 'yearly')
    return `every year on ${joinWithAnd(rule.days.map(({ month, day }) => `${day} ${monthNames[month - 1]}`))}`;
  const { on } = rule;
  const months = `of ${every(rule.every, 'month')}`;
  if ('nth' in on) return `the ${nths[on.nth]} ${deadlineTexts.weekdays[on.weekday - 1]} ${months}`;
  if (isLastWorkingDay(rule)) return `the last working day ${months}`;
  if (on.day === 31) return `the last day ${months}`;
  return `the ${ordinal(on.day)} ${months}`;
}

const nths: Readonly<Record<number, string>> = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  [-1]: 'last',
};
const ordinals = 'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** "every week", "every other week", "every third week", "every 13th week" */
function every(count: number, unit: string): string {
  if (count === 1) return `every ${unit}`;
  if (count === 2) return `every other ${unit}`;
  return `every ${ordinals[count - 3] ?? ordinal(count)} ${unit}`;
}

function sayWeekly(count: number, days: readonly number[]): string {
  const sorted = [...new Set(days)].sort();
  const all = sorted.join('');
  const named = joinWithAnd(sorted.map((day) => deadlineTexts.weekdays[day - 1]!));
  if (count > 1) {
    if (all === '1234567') return `${every(count, 'week')} on all days`;
    if (all === '12345') return `${every(count, 'week')} on working days`;
    return count === 2 && sorted.length === 1
      ? `every other ${named}`
      : `${every(count, 'week')} on ${named}`;
  }
  if (all === '1234567') return 'every day';
  return all === '12345' ? 'every working day' : `every ${named}`;
}

function sayAround(day: string, offsets: readonly SaidOffset[]): string {
  const said = offsets.map(sayOffset);
  // "the same day" cannot stand right before the date.
  return said.at(-1) === 'the same day'
    ? `${joinWithAnd(said)} as ${writtenDay(day)}`
    : `${joinWithAnd(said)} ${writtenDay(day)}`;
}

function sayOffset({ months, days }: SaidOffset): string {
  if (months === 0 && days === 0) return 'the same day';
  const side = (months || days) < 0 ? 'before' : 'after';
  const ofMonths = counted(Math.abs(months), 'month', 'months');
  const ofDays = counted(Math.abs(days), 'day', 'days');
  if (days === 0) return `${ofMonths} ${side}`;
  if (months === 0) return `${ofDays} ${side}`;
  return `${ofMonths} ${months < 0 === days < 0 ? 'plus' : 'minus'} ${ofDays} ${side}`;
}

function isLastWorkingDay(rule: SaidRule): boolean {
  return rule.kind === 'monthly' && 'day' in rule.on && rule.on.day === 31 && rule.move === 'previous';
}

/** "Monday 7 December 2026" */
function sayDay(iso: string): string {
  return `${deadlineTexts.weekdays[Temporal.PlainDate.from(iso).dayOfWeek - 1]} ${writtenDay(iso)}`;
}

/** "at 09.00" */
function sayTime(time: string): string {
  return `at ${time.replace(':', '.')}`;
}
