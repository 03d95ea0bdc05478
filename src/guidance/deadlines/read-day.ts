import { Temporal } from 'temporal-polyfill';
import { addDays } from './add-span.ts';
import { dayIn, isDay } from './day-in.ts';
import { MONTHS, NEAR_DAYS, NUMBERS, WEEKDAYS } from './day-words.ts';
import { timeInSwedish } from './time-in-swedish.ts';

/** A day found in what somebody typed, or why there is none. */
export type ReadDay =
  | {
      readonly found: true;
      readonly day: string;
      /** True when the text left something out (the year, which Friday) and the latest such day up to today was taken. */
      readonly assumed: boolean;
      /** The text without the words that said the day. */
      readonly rest: string;
    }
  | { readonly found: false; readonly problem: 'no_day' }
  /** A day that the calendar lacks ("30 februari"), as it was written. */
  | { readonly found: false; readonly problem: 'no_such_day'; readonly written: string };

/** What a way of writing means: a day, several that it may mean with the likeliest first, or none that exists. */
interface Meaning {
  readonly day: string | null;
  readonly assumed: boolean;
}

type Form = readonly [RegExp, (groups: Record<string, string | undefined>, today: string) => Meaning];

const months = Object.keys(MONTHS).join('|');
const weekday = `(?<weekday>${Object.keys(WEEKDAYS).join('|')})`;
const numbers = Object.keys(NUMBERS).join('|');

/** Characters; a day is looked for in what is typed, not in a whole text. */
const LONGEST = 400;

/** Ways of writing a day; the first that is found anywhere in the text counts. */
const FORMS: readonly Form[] = [
  [/(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})/u, written],
  [/(?<year>20\d{2})(?<month>[01]\d)(?<day>[0-3]\d)/u, written],
  [
    /(?<day>\d{1,2})[/.](?<month>\d{1,2})(?:(?:[/.-]|\s(?=(?:1[89]|2[01])\d\d))(?<year>(?:1[89]|2[01])\d{2}|\d{2}))?/u,
    written,
  ],
  [
    new RegExp(
      `(?:den\\s+)?(?<day>\\d{1,2})(?:\\s*:?\\s*[ea])?\\s*(?<name>${months})\\.?(?:,?\\s+(?<year>(?:1[89]|2[01])\\d{2}))?`,
      'u',
    ),
    written,
  ],
  [
    new RegExp(
      `för\\s+(?<count>\\d{1,3}|${numbers})\\s+(?<unit>dag|dygn|veck|månad)\\p{L}*\\s+se(?:da)?n`,
      'u',
    ),
    ago,
  ],
  [/(?:den\s+)(?<day>\d{1,2})(?:\s*:\s*[ea])?/u, dayOfMonth],
  [/(?<near>i\s*dag|i\s*g[åa]r|i\s*förrgår|förrgår|i\s*morgon|i\s*morn)/u, near],
  [new RegExp(`(?:på|nästa)\\s+${weekday}(?:dag(?:en)?)?`, 'u'), nextWeekday],
  [new RegExp(`(?<before>i|förra|senaste)\\s+${weekday}(?:dag(?:en|s)?)?`, 'u'), lastWeekday],
  [new RegExp(`${weekday}dag(?:en|s)?`, 'u'), lastWeekday],
];

/**
 * Finds the day in a text such as "3 november", "2026-11-03", "3/11", "i måndags" or "förra fredagen". Where the text
 * leaves it open which day is meant, the latest one up to today is taken, and that is told.
 * @param today ISO day in Stockholm
 */
export function readDay(typed: string, today: string): ReadDay {
  if (typed.length > LONGEST) return { found: false, problem: 'no_day' };
  const text = timeInSwedish(typed);
  const lower = text.normalize('NFC').toLowerCase();
  for (const [form, mean] of FORMS) {
    const whole = new RegExp(`(?<![\\p{L}\\p{N}/-])(?:${form.source})(?![\\p{L}\\p{N}/]|-\\d)`, 'u');
    const match = whole.exec(lower);
    if (!match) continue;
    const { day, assumed } = mean(match.groups ?? {}, today);
    const end = match.index + match[0].length;
    if (day === null)
      return { found: false, problem: 'no_such_day', written: text.slice(match.index, end).trim() };
    const rest = `${text.slice(0, match.index)} ${text.slice(end)}`.replace(/\s+/gu, ' ').trim();
    return { found: true, day, assumed, rest };
  }
  return { found: false, problem: 'no_day' };
}

/** Leap days are at most eight years apart. */
const YEARS_BACK = 8;

function written(groups: Record<string, string | undefined>, today: string): Meaning {
  const day = Number(groups.day);
  const month = groups.name === undefined ? Number(groups.month) : MONTHS[groups.name]!;
  if (groups.year !== undefined) {
    const year = Number(groups.year.length === 2 ? `20${groups.year}` : groups.year);
    return { day: dayIn(year, month, day), assumed: false };
  }
  const thisYear = Number(today.slice(0, 4));
  const days = Array.from({ length: YEARS_BACK + 1 }, (_, back) => dayIn(thisYear - back, month, day));
  return { day: days.find((found) => found !== null && found <= today) ?? null, assumed: true };
}

/** "den 3:e": in this month, or in the one before. */
function dayOfMonth(groups: Record<string, string | undefined>, today: string): Meaning {
  const first = Temporal.PlainDate.from(today).with({ day: 1 });
  const days = [0, 1, 2].map((back) => {
    const { year, month } = first.subtract({ months: back });
    return dayIn(year, month, Number(groups.day));
  });
  return { day: days.find((found) => found !== null && found <= today) ?? null, assumed: true };
}

function near(groups: Record<string, string | undefined>, today: string): Meaning {
  const days = NEAR_DAYS[groups.near!.replace(/\s/gu, '')];
  return { day: days === undefined ? null : addDays(today, days), assumed: false };
}

function ago(groups: Record<string, string | undefined>, today: string): Meaning {
  const count = NUMBERS[groups.count!] ?? Number(groups.count);
  const unit = groups.unit === 'veck' ? 'weeks' : groups.unit === 'månad' ? 'months' : 'days';
  const day = Temporal.PlainDate.from(today)
    .subtract({ [unit]: count })
    .toString();
  return { day: isDay(day) ? day : null, assumed: false };
}

/** "i måndags" is before today; a bare "måndag" may be today. */
function lastWeekday(groups: Record<string, string | undefined>, today: string): Meaning {
  const back = (weekdayOf(today) - WEEKDAYS[groups.weekday!]! + 7) % 7;
  const wholeWeek = back === 0 && groups.before !== undefined;
  return { day: addDays(today, wholeWeek ? -7 : -back), assumed: groups.before !== 'i' };
}

/** Somebody who plans may ask from a day to come. */
function nextWeekday(groups: Record<string, string | undefined>, today: string): Meaning {
  const ahead = (WEEKDAYS[groups.weekday!]! - weekdayOf(today) + 7) % 7;
  return { day: addDays(today, ahead === 0 ? 7 : ahead), assumed: true };
}

function weekdayOf(day: string): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}
