import { Temporal } from 'temporal-polyfill';
import { beginAtFirst, type LastingRule } from '../begin-at-first.ts';
import type { Recurrence } from '../recurrence.ts';
import { ruleDays } from '../rule-days.ts';
import { weekdayOf } from '../stockholm-time.ts';
import { UnreadableRule } from './problem.ts';
import type { SaidRule } from './said-rule.ts';
import { weekdayAfter } from './take-day.ts';
import type { SaidPeriod } from './take-period.ts';
import type { SaidPlace } from './take-place.ts';

type Yearly = Extract<Recurrence, { kind: 'yearly' }>;

const SATURDAY = 6;

/**
 * Puts together what a text said.
 * @throws UnreadableRule when the parts do not go together, or make no rule
 */
export function buildRule(said: SaidRule): Recurrence {
  const { around, period, place, dates, near, time } = said;
  const move = said.move ?? (place?.kind === 'day' ? place.move : null) ?? 'next';
  if (around !== null) {
    refuse(period ?? place ?? dates[0] ?? near ?? said.weekdays ?? said.months[0] ?? null);
    if (said.from !== null || said.times !== null) throw new UnreadableRule('several');
    return { kind: 'around', day: around.day, offsets: [...around.offsets], time, move };
  }
  const recurs = period ?? impliedPeriod(said);
  if (recurs === null) return once(said, move);
  refuse(near);
  const times = said.times === null ? {} : { times: said.times };
  const shared = { time, from: said.from ?? said.today, ...times, move };
  if (recurs.unit === 'week') return begun(weekly(said, recurs, shared), said);
  if (recurs.unit === 'month' && !isEvenHalves(recurs, said)) return inMonths(said, recurs, shared);
  return yearly(said, recurs, shared);
}

type Shared = Pick<LastingRule, 'time' | 'from' | 'times' | 'move'>;

const PLAIN = { every: 1, count: 1, weekdays: [], aligned: null, written: '' } as const;

/** "måndag till fredag" comes each week, "varje första måndag" each month. */
function impliedPeriod({ place, weekdays }: SaidRule): SaidPeriod | null {
  if (weekdays?.recur) return { ...PLAIN, unit: 'week' };
  return place?.kind === 'nth' && /^(?:på )?(?:varje|var) /u.test(place.written.toLowerCase())
    ? { ...PLAIN, unit: 'month' }
    : null;
}

function weekly(said: SaidRule, { every, count, weekdays: named }: SaidPeriod, shared: Shared): LastingRule {
  refuse(said.place ?? said.dates[0] ?? said.months[0] ?? null);
  if (named.length > 0) refuse(said.weekdays);
  const weekdays = named.length > 0 ? [...named] : [...(said.weekdays?.days ?? [])];
  if (count !== 1 && count !== weekdays.length) throw new UnreadableRule('no_rule');
  if (weekdays.length === 0) {
    const start = weekdayOf(shared.from);
    weekdays.push(start < SATURDAY ? start : 1);
  }
  return { kind: 'weekly', every, weekdays, ...shared };
}

function inMonths(said: SaidRule, period: SaidPeriod, shared: Shared): LastingRule {
  const { place, dates, weekdays, months } = said;
  if (period.count !== 1) return severalInYear(said, period, shared);
  refuse(dates[0] ?? weekdays ?? months[0] ?? null);
  const { every } = period;
  if (place === null) {
    const day = Number(shared.from.slice(8));
    return { kind: 'monthly', every, on: { day }, ...shared };
  }
  const on = place.kind === 'nth' ? { nth: place.nth, weekday: place.weekday } : { day: place.day };
  const rule: LastingRule = { kind: 'monthly', every, on, ...shared };
  return period.aligned !== null && said.from === null
    ? aligned(rule, period.aligned, place)
    : begun(rule, said);
}

/** "två gånger i halvåret" is not said; "två gånger per år" is, and comes as a year. */
function severalInYear(said: SaidRule, period: SaidPeriod, shared: Shared): LastingRule {
  const { every, count } = period;
  if (12 % every !== 0) throw new UnreadableRule('no_rule');
  return yearly(said, { ...period, unit: 'year', every: 1, count: (12 / every) * count }, shared);
}

/** Twice a year by its days, where no day in the half was said. */
function isEvenHalves({ every, aligned: inYear }: SaidPeriod, { place }: SaidRule): boolean {
  return inYear !== null && every === 6 && place === null;
}

function yearly(said: SaidRule, { unit, count: times }: SaidPeriod, shared: Shared): Yearly {
  const { place, dates, weekdays, months } = said;
  const count = unit === 'month' ? 2 : times;
  refuse(place ?? weekdays);
  const days = [...dates.map(({ date }) => date!), ...months.map(({ month }) => ({ month, day: 1 }))];
  if (days.length > 0) {
    if (count !== 1 && count !== days.length) throw new UnreadableRule('unclear', dates[0]?.written ?? '');
    const dated = dates.find(({ hasYear }) => hasYear);
    if (dated !== undefined) throw new UnreadableRule('unclear', dated.written);
    return { kind: 'yearly', days, ...shared };
  }
  if (12 % count !== 0) throw new UnreadableRule('no_rule');
  const start = Temporal.PlainDate.from(shared.from);
  return {
    kind: 'yearly',
    days: Array.from({ length: count }, (_, number) => start.add({ months: (number * 12) / count }))
      .map(({ month, day }) => ({ month, day }))
      .sort((a, b) => a.month - b.month),
    ...shared,
  };
}

function begun(rule: LastingRule, { from }: SaidRule): LastingRule {
  return from === null ? beginAtFirst(rule) : rule;
}

/** The first Monday of a quarter is one in January, April, July or October; the last one is two months later. */
function aligned(rule: LastingRule, months: number, place: SaidPlace): LastingRule {
  const isLast = place.kind === 'nth' ? place.nth === -1 : place.day === 31;
  let month = Temporal.PlainDate.from(rule.from).with({ day: 1 });
  while ((month.month - 1) % months !== (isLast ? months - 1 : 0)) month = month.add({ months: 1 });
  const [first = rule.from] = ruleDays({ ...rule, from: month.toString() } as LastingRule, rule.from);
  return { ...rule, from: first };
}

function once(said: SaidRule, move: 'next' | 'previous'): Recurrence {
  const { today, time, times, from } = said;
  const named = onceOn(said);
  if (named !== null && from !== null) throw new UnreadableRule('several');
  const day = named ?? from;
  if (day === null) throw new UnreadableRule('no_rule');
  if (times !== null && times !== 1) throw new UnreadableRule('no_rule');
  if (day < today) throw new UnreadableRule('past');
  return { kind: 'once', day, time, move };
}

function onceOn({ today, dates, near, place, weekdays, months }: SaidRule): string | null {
  const [month] = months;
  if (place?.kind === 'nth') {
    refuse(dates[0] ?? weekdays ?? months[1] ?? null);
    return nthIn(place, month ?? null, near?.day ?? null, today);
  }
  refuse(months[0] ?? null);
  const day = place === null ? null : dayAhead(place.day, near?.day ?? today);
  const said = [
    ...dates.map((date) => date.day),
    ...(near !== null && place === null ? [near.day] : []),
    ...(day === null ? [] : [day]),
    ...(weekdays?.days ?? []).map((weekday) => weekdayAfter(today, weekday)),
  ];
  if (said.length > 1) throw new UnreadableRule('several');
  return said[0] ?? null;
}

/** "första måndagen i december", "sista fredagen nästa månad" */
function nthIn(
  { nth, weekday, written }: Extract<SaidPlace, { kind: 'nth' }>,
  said: { readonly month: number; readonly year: number | null } | null,
  near: string | null,
  today: string,
): string {
  const start =
    said === null ? near : `${said.year ?? today.slice(0, 4)}-${String(said.month).padStart(2, '0')}-01`;
  if (start === null) throw new UnreadableRule('unclear', written);
  const rule: LastingRule = {
    kind: 'monthly',
    every: 12,
    on: { nth, weekday },
    from: start,
    time: '09:00',
    move: 'next',
  };
  const since = said?.year === null && today > start ? today : start;
  for (const day of ruleDays(rule, since)) return day;
  throw new UnreadableRule('no_rule');
}

/** The next day of that number; a month without it ends before. */
function dayAhead(day: number, from: string): string {
  const on = (months: number) => {
    const month = Temporal.PlainDate.from(from).with({ day: 1 }).add({ months });
    return month.add({ days: Math.min(day, month.daysInMonth) - 1 }).toString();
  };
  return on(0) >= from ? on(0) : on(1);
}

function refuse(part: { readonly written: string } | null): void {
  if (part !== null) throw new UnreadableRule('unclear', part.written);
}
