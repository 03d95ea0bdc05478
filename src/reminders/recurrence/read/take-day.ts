import { Temporal } from 'temporal-polyfill';
import { addDays } from '../../../guidance/deadlines/add-span.ts';
import { dayIn } from '../../../guidance/deadlines/day-in.ts';
import { weekdayOf } from '../stockholm-time.ts';
import { UnreadableRule } from './problem.ts';
import { type Form, type Groups, TypedText, wholeWords } from './typed-text.ts';
import { month, monthOf, number, numberOf, ordinal, ordinalOf, weekday, weekdaysOf } from './words.ts';

/** A day that was said, as far as it was. */
export interface SaidDay {
  /** The day itself: where the year was left out, the next such day. */
  readonly day: string;
  /** When it was said as a date: what recurs each year. */
  readonly date: { readonly month: number; readonly day: number } | null;
  readonly hasYear: boolean;
  readonly written: string;
}

type DayForm = readonly [source: string, mean: (groups: Groups, today: string) => string | null];

const LEAP_YEARS_APART = 8;
const year = '(?:1[89]|2[01])\\d{2}';
const named = `(?:(?:på )?(?<weekday>${weekday}),? )?(?:den )?`;
const onWeekday = `(?:på )?(?<weekday>${weekday})`;

/** With a day and a month. */
const DATES: readonly DayForm[] = [
  [`${named}(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})`, written],
  [`${named}(?<year>20\\d{2})(?<month>[01]\\d)(?<day>[0-3]\\d)`, written],
  [
    `${named}(?<day>\\d{1,2})(?:/|\\.(?=\\d))(?<month>\\d{1,2})(?:(?:[/.-]| (?=${year}))(?<year>${year}|\\d{2}))?`,
    written,
  ],
  [
    `${named}(?<day>\\d{1,2}(?: ?:? ?[ea])?|${ordinal}) ?(?:i )?(?<name>${month})\\.?(?:,? (?<year>${year}))?`,
    written,
  ],
];

/** Said from today. */
const OTHERS: readonly DayForm[] = [
  [`(?:i )?över ?mor(?:gon|ron|n)`, (_, today) => addDays(today, 2)],
  [`i ?(?:mor(?:gon|ron|rn|n))`, (_, today) => addDays(today, 1)],
  [`i ?dag`, (_, today) => today],
  [`om (?<count>${number}) (?<unit>dag|dygn|veck|månad|kvartal|halvår|år)(?:ar|or|er|a)?`, ahead],
  [`${onWeekday} (?:i )?(?:vecka|v\\.?) ?(?<week>\\d{1,2})`, inWeek],
  [`(?:i )?(?:vecka|v\\.?) ?(?<week>\\d{1,2})(?:,? (?:på )?(?<weekday>${weekday}))?`, inWeek],
  [`${onWeekday} (?:i )?nästa vecka`, nextWeek],
  [`(?:i )?nästa vecka(?:,? (?:på )?(?<weekday>${weekday}))?`, nextWeek],
  [
    `(?:i )?nästa månad`,
    (_, today) => Temporal.PlainDate.from(today).with({ day: 1 }).add({ months: 1 }).toString(),
  ],
];

/** A bare weekday, which may be part of a rule. */
const WEEKDAY: DayForm = [
  `(?:nu |nu på |på |nästa |kommande )?(?<weekday>${weekday})`,
  ({ weekday: name }, today) => weekdayAfter(today, weekdaysOf(name!)[0]!),
];

const compile = (forms: readonly DayForm[], where: (source: string) => Form) =>
  forms.map(([source, mean]) => [where(source), mean] as const);
const anywhere = { dates: compile(DATES, wholeWords), others: compile(OTHERS, wholeWords) };
const next = compile([...DATES, ...OTHERS, WEEKDAY], (source) => wholeWords(`^,? ?${source}`));

/**
 * Takes a date out of the text ("15 december", "2026-12-15", "15/12").
 * @throws UnreadableRule when the calendar has no such day
 */
export function takeDate(typed: TypedText, today: string): SaidDay | null {
  return takeOf(anywhere.dates, typed, today);
}

/** Takes a day that is said from today: "i morgon", "om två veckor", "tisdag vecka 48", "nästa vecka". */
export function takeNearDay(typed: TypedText, today: string): SaidDay | null {
  return takeOf(anywhere.others, typed, today);
}

/** Takes a day, in any way it may be said, that stands right after a form ("från och med", "14 dagar efter"). */
export function takeDayAfter(
  typed: TypedText,
  form: Form,
  today: string,
): { readonly said: SaidDay; readonly before: string } | null {
  const match = form.exec(typed.lower);
  if (match === null) return null;
  const end = match.index + match[0].length;
  const after = new TypedText(typed.left.slice(end).trim());
  const said = takeOf(next, after, today);
  if (said === null) return null;
  typed.cut(match.index, typed.left.length - after.left.length - match.index);
  return { said, before: match[0] };
}

function takeOf(forms: ReturnType<typeof compile>, typed: TypedText, today: string): SaidDay | null {
  for (const [form, mean] of forms) {
    const groups = typed.take(form);
    if (groups === null) continue;
    const day = mean(groups, today);
    if (day === null) throw new UnreadableRule('no_such_day', groups.whole.replace(/^,? ?/u, ''));
    const isDate = groups.month !== undefined || groups.name !== undefined;
    if (isDate && groups.weekday !== undefined && weekdayOf(day) !== weekdaysOf(groups.weekday)[0])
      throw new UnreadableRule('other_weekday', groups.whole);
    const date = isDate ? { month: Number(day.slice(5, 7)), day: Number(day.slice(8)) } : null;
    return { day, date, hasYear: groups.year !== undefined || !isDate, written: groups.whole };
  }
  return null;
}

function written({ year: said, month: figures, name, day: text }: Groups, today: string): string | null {
  const day = ordinalOf(text!);
  const inMonth = name === undefined ? Number(figures) : monthOf(name);
  if (said !== undefined) return dayIn(Number(said.length === 2 ? `20${said}` : said), inMonth, day);
  const thisYear = Number(today.slice(0, 4));
  const days = Array.from({ length: LEAP_YEARS_APART + 1 }, (_, on) => dayIn(thisYear + on, inMonth, day));
  return days.find((found) => found !== null && found >= today) ?? null;
}

function ahead({ count: text, unit }: Groups, today: string): string | null {
  const count = numberOf(text!);
  const start = Temporal.PlainDate.from(today);
  const { year, month, day } =
    unit === 'veck'
      ? start.add({ weeks: count })
      : unit === 'dag' || unit === 'dygn'
        ? start.add({ days: count })
        : start.add({ months: count * ({ kvartal: 3, halvår: 6, år: 12 }[unit!] ?? 1) });
  return dayIn(year, month, day);
}

/** The next week of that number; without a weekday its Monday, or today when it has begun. */
function inWeek({ week: text, weekday: name }: Groups, today: string): string | null {
  const week = Number(text);
  const thisYear = Temporal.PlainDate.from(today).yearOfWeek!;
  // Years with a week 53 are at most seven apart.
  for (let inYear = thisYear; inYear <= thisYear + 7; inYear++) {
    const fourth = Temporal.PlainDate.from({ year: inYear, month: 1, day: 4 });
    const monday = fourth.add({ days: 1 - fourth.dayOfWeek + 7 * (week - 1) });
    if (monday.weekOfYear !== week) continue;
    const day = monday.add({ days: name === undefined ? 0 : weekdaysOf(name)[0]! - 1 }).toString();
    if (day >= today) return day;
    if (name === undefined && addDays(day, 6) >= today) return today;
  }
  return null;
}

function nextWeek({ weekday: name }: Groups, today: string): string {
  const monday = addDays(today, 8 - weekdayOf(today));
  return name === undefined ? monday : addDays(monday, weekdaysOf(name)[0]! - 1);
}

/** The next day with that name; never today: whoever means today says so. */
export function weekdayAfter(today: string, wanted: number): string {
  return addDays(today, ((wanted - weekdayOf(today) + 6) % 7) + 1);
}
