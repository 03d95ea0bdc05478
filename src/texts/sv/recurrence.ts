import { Temporal } from 'temporal-polyfill';
import type { SaidOffset, SaidRule } from '../said-rule.ts';
import { counted } from './counted.ts';
import { deadlineTexts } from './deadlines.ts';
import { joinWithAnd } from './join-with-and.ts';
import { monthNames, writtenDay } from './written-day.ts';

/** What the program says about when something recurs, and of what it did not understand. */

/**
 * A rule in a few words: "första måndagen i varje månad kl. 09.00". When it begins is left out.
 * `readRecurrence` understands it.
 */
export function sayRecurrence(rule: SaidRule): string {
  const count =
    'times' in rule && rule.times !== undefined ? `, ${counted(rule.times, 'gång', 'gånger')}` : '';
  // The last working day of a month has a name of its own.
  const moved =
    rule.move === 'previous' && !isLastWorkingDay(rule) ? ', vardagen före om dagen är ledig' : '';
  return `${when(rule)} ${sayTime(rule.time)}${count}${moved}`;
}

/** The same with the day when it begins, so that nothing of the rule is left out. */
export function sayWholeRecurrence(rule: SaidRule): string {
  const said = sayRecurrence(rule);
  return 'from' in rule ? `${said}, från och med ${writtenDay(rule.from)}` : said;
}

/** "måndag 7 december 2026 kl. 09.00": a moment, in the time of Stockholm. */
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

/** "1:a", "15:e" */
export function ordinal(number: number): string {
  const isA = [1, 2].includes(number % 10) && ![11, 12].includes(number % 100);
  return `${number}:${isA ? 'a' : 'e'}`;
}

export const recurrenceTexts = {
  /** What to write instead; ends every refusal. */
  examples: 'Skriv till exempel varje måndag kl. 9, första måndagen i månaden eller 1 december kl. 10.',
  problem: {
    empty: () => 'När ska jag påminna?',
    too_long: () => 'Det där var för långt. Skriv när jag ska påminna med några få ord.',
    no_rule: () => 'Jag förstår inte när jag ska påminna.',
    no_such_day: (written: string) => `Dagen ${written} finns inte i min kalender.`,
    no_such_time: (written: string) =>
      `Tiden ${written} finns inte på dygnet. Skriv till exempel kl. 9 eller 13.30.`,
    other_weekday: (written: string) => `Datum och veckodag stämmer inte: ${written}.`,
    past: () => 'Den dagen har redan varit.',
    several: () => 'Jag hittar flera dagar och vet inte vilken du menar.',
    too_far: () => 'Så långt fram eller så sällan kan jag inte påminna.',
    unclear: (written: string) => `Jag förstår inte ”${written}”.`,
  },
  /** Before the occasions, and where there are none. */
  preview: {
    rule: (said: string) => `Regel: ${said}`,
    rest: (text: string) => `Utanför regeln: ${text}`,
    none: 'Inga tillfällen kvar.',
    moved: (move: 'next' | 'previous') =>
      `Infaller dagen på en helg eller en ledig dag flyttas påminnelsen till vardagen ${move === 'next' ? 'efter' : 'före'}.`,
  },
  /** Before what has been understood of it. */
  understood: (said: string) => `Det jag förstod: ${said}.`,
} as const;

function when(rule: SaidRule): string {
  if (rule.kind === 'once') return sayDay(rule.day);
  if (rule.kind === 'weekly') return sayWeekly(rule.every, rule.weekdays);
  if (rule.kind === 'around') return sayAround(rule.day, rule.offsets);
  if (rule.kind === 'yearly')
    return `varje år den ${joinWithAnd(rule.days.map(({ month, day }) => `${day} ${monthNames[month - 1]}`))}`;
  const { on } = rule;
  if ('nth' in on) return `${nths[on.nth]} ${weekdays[on.weekday - 1]}en ${inEvery(rule.every)}`;
  if (isLastWorkingDay(rule)) return `sista vardagen ${inEvery(rule.every)}`;
  if (on.day === 31) return `sista dagen ${inEvery(rule.every)}`;
  return `den ${ordinal(on.day)} ${every(rule.every, 'månad')}`;
}

const { weekdays } = deadlineTexts;
const nths: Readonly<Record<number, string>> = {
  1: 'första',
  2: 'andra',
  3: 'tredje',
  4: 'fjärde',
  [-1]: 'sista',
};
const ordinals = 'tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte'.split(' ');

/** "varje vecka", "varannan vecka", "var tredje vecka", "var 13:e vecka" */
function every(count: number, unit: string): string {
  if (count === 1) return `varje ${unit}`;
  if (count === 2) return `varannan ${unit}`;
  return `var ${ordinals[count - 3] ?? ordinal(count)} ${unit}`;
}

/** "i varje månad", "varannan månad" */
function inEvery(months: number): string {
  return `${months === 1 ? 'i ' : ''}${every(months, 'månad')}`;
}

function sayWeekly(count: number, days: readonly number[]): string {
  const sorted = [...new Set(days)].sort();
  const all = sorted.join('');
  const named = joinWithAnd(sorted.map((day) => weekdays[day - 1]!));
  if (count > 1) {
    if (all === '1234567') return `${every(count, 'vecka')} på alla dagar`;
    if (all === '12345') return `${every(count, 'vecka')} på vardagar`;
    return count === 2 && sorted.length === 1 ? `varannan ${named}` : `${every(count, 'vecka')} på ${named}`;
  }
  if (all === '1234567') return 'varje dag';
  return all === '12345' ? 'varje vardag' : `varje ${named}`;
}

function sayAround(day: string, offsets: readonly SaidOffset[]): string {
  const said = offsets.map(sayOffset);
  if (said.length === 1 && said[0] === 'samma dag') return `samma dag som ${writtenDay(day)}`;
  // "samma dag" cannot stand right before the date.
  return said.at(-1) === 'samma dag'
    ? `${joinWithAnd(said)} som ${writtenDay(day)}`
    : `${joinWithAnd(said)} ${writtenDay(day)}`;
}

function sayOffset({ months, days }: SaidOffset): string {
  if (months === 0 && days === 0) return 'samma dag';
  const side = (months || days) < 0 ? 'före' : 'efter';
  const ofMonths = counted(Math.abs(months), 'månad', 'månader');
  const ofDays = counted(Math.abs(days), 'dag', 'dagar');
  if (days === 0) return `${ofMonths} ${side}`;
  if (months === 0) return `${ofDays} ${side}`;
  return `${ofMonths} ${months < 0 === days < 0 ? 'plus' : 'minus'} ${ofDays} ${side}`;
}

function isLastWorkingDay(rule: SaidRule): boolean {
  return rule.kind === 'monthly' && 'day' in rule.on && rule.on.day === 31 && rule.move === 'previous';
}

/** "måndag 7 december 2026" */
function sayDay(iso: string): string {
  return `${weekdays[Temporal.PlainDate.from(iso).dayOfWeek - 1]} ${writtenDay(iso)}`;
}

/** "kl. 09.00" */
function sayTime(time: string): string {
  return `kl. ${time.replace(':', '.')}`;
}
