import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { addDays } from '../../guidance/deadlines/add-span.ts';
import type { Recurrence } from './recurrence.ts';

/** RFC 5545 calls Monday MO. */
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** Nobody plans further; and a rule whose days are all beyond it has an end. */
const LAST_DAY = '2200-12-31';

/**
 * The days that a rule names in the calendar, before any is moved off a day off: each once, in order, up to the year 2200.
 * Days alone, in no time zone: the hour of a day is added afterwards, so that no day is lost when the clocks change.
 * @param since ISO day; earlier ones are passed over (but counted, where the rule says how many)
 */
export function* ruleDays(rule: Recurrence, since: string): Generator<string> {
  if (rule.kind === 'once' || rule.kind === 'around') {
    yield* namedDays(rule).filter((day) => day >= since);
    return;
  }
  const { from, times } = rule;
  const begin = times === undefined && since > from ? since : from;
  let number = 0;
  for (const day of merged(rulesOf(rule).map((one) => daysOf(one, begin)))) {
    if (day > LAST_DAY || number === times) return;
    number += 1;
    if (day >= since) yield day;
  }
}

function namedDays(rule: Extract<Recurrence, { kind: 'once' | 'around' }>): string[] {
  if (rule.kind === 'once') return [rule.day];
  const start = Temporal.PlainDate.from(rule.day);
  const days = rule.offsets.map((offset) =>
    addDays(start.add({ months: offset.months }).toString(), offset.days),
  );
  return [...new Set(days)].sort();
}

/** Noon in UTC, where every day has one. */
function noon(day: string): Temporal.ZonedDateTime {
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' });
}

type Rule = RRuleTemporal<Temporal.ZonedDateTime>;

function rulesOf(rule: Exclude<Recurrence, { kind: 'once' | 'around' }>): Rule[] {
  const shared = { temporal: Temporal, dtstart: noon(rule.from), wkst: 'MO', cache: false };
  if (rule.kind === 'weekly') {
    const byDay = [...new Set(rule.weekdays)].map((day) => WEEKDAYS[day - 1]!);
    return [new RRuleTemporal({ ...shared, freq: 'WEEKLY', interval: rule.every, byDay })];
  }
  if (rule.kind === 'yearly')
    return rule.days.map(
      ({ month, day }) => new RRuleTemporal({ ...shared, freq: 'YEARLY', byMonth: [month], ...onDay(day) }),
    );
  const on =
    'day' in rule.on ? onDay(rule.on.day) : { byDay: [`${rule.on.nth}${WEEKDAYS[rule.on.weekday - 1]}`] };
  return [new RRuleTemporal({ ...shared, freq: 'MONTHLY', interval: rule.every, ...on })];
}

/** A month without a 31st ends with the last day it has, instead of being passed over. */
function onDay(day: number): { byMonthDay: number[]; bySetPos?: number[] } {
  if (day <= 28) return { byMonthDay: [day] };
  return { byMonthDay: Array.from({ length: day - 27 }, (_, i) => 28 + i), bySetPos: [-1] };
}

function* daysOf(rule: Rule, since: string): Generator<string> {
  for (let at = rule.next(noon(since), true); at !== null; at = rule.next(at, false))
    yield at.toPlainDate().toString();
}

/** In order, and each day once. */
function* merged(rules: readonly Generator<string>[]): Generator<string> {
  const heads = rules.map((days) => ({ days, head: days.next() }));
  for (;;) {
    const open = heads.filter(({ head }) => !head.done).map(({ head }) => head.value as string);
    if (open.length === 0) return;
    const first = open.reduce((a, b) => (b < a ? b : a));
    yield first;
    for (const each of heads) if (each.head.value === first) each.head = each.days.next();
  }
}
