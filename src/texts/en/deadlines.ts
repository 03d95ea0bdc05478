import { Temporal } from 'temporal-polyfill';
import type { ShownDay } from '../shown-day.ts';
import type { Translated } from '../spoken.ts';
import type * as sv from '../sv/deadlines.ts';
import { counted } from './counted.ts';
import { holidayName } from './holiday-names.ts';
import { joinWithAnd } from './join-with-and.ts';
import { writtenDay } from './written-day.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

export const deadlineTexts: Translated<typeof sv.deadlineTexts> = {
  weekdays,
  holiday: holidayName,
  span: ({ days, weeks, months: count }) =>
    days !== undefined
      ? counted(days, 'day', 'days')
      : weeks !== undefined
        ? counted(weeks, 'week', 'weeks')
        : counted(count ?? 0, 'month', 'months'),
  start: (from, day) => `${from}: ${dayText(day)}.`,
  assumed: (day) => `I count from ${dayText(day)}. If you meant another day, write the whole date.`,
  lastDay: (day) => `Last day: ${dayText(day)}`,
  aimFor: (last, aim) =>
    last.isWorkingDay ? '' : `The last day is ${whyOff(last)}. Aim for ${dayText(aim)}.`,
  left: (days) => {
    if (days === 0) return 'The last day is today.';
    if (days < 0) return `The last day was ${counted(-days, 'day', 'days')} ago.`;
    return capital(`${counted(days, 'day', 'days')} left.`);
  },
  halfway: (day) => `Check how it is going when half the time has passed: ${dayText(day)}.`,
  standing: (demand, unit) =>
    ({
      krav: 'Law',
      bör: 'Recommendation, not law',
      'god praxis': 'Good practice according to the review, not law',
      råd: 'Lathunden’s advice, not law',
    })[demand] ?? `Local${unit === null ? '' : `, in ${unit}`}, not law`,
  elsewhere: (unit) => `Holds for ${unit} only.`,
  nothingOwn: (unit) => `The documents have no limit of its own for ${unit}.`,
  heldFrom: (day) =>
    `The rule holds from ${writtenDay(day)}. The first day lies before that, so check what held then.`,
  untimed: 'Without a set time',
  counting:
    'How I count: the first day is not counted, but weekends are. Months go to the same date, or to the last day of the month. The documents do not say whether a limit in law that ends on a weekend may be moved on, so I do not move it.',
  whichDay: (from) => `Which day do you count from? ${from}. Write for example 3 November or last Monday.`,
  whichDeadline: (titles) => `Which deadline do you mean? I can work out ${joinWithAnd(titles)}.`,
  noSuchDay: (written) =>
    `The date ${written} is not in my calendar (2000–2100). Write the day again, for example 3 November or 2026-11-03.`,
  calendar: {
    product: '-//Lathunden//Deadlines//EN',
    reminder: (event, day) => `${event}, ${dayText(day)}`,
    description: (lines) => lines.filter((line) => line !== '').join('\n'),
    counted: (from, day, span) => `Counted ${deadlineTexts.span(span)} from ${dayText(day)} (${from}).`,
    private: 'Write no names or other personal data in the calendar.',
  },
  terminal: {
    usage: 'Name a deadline and a day: lathund deadline forhandsbedomning 2026-11-03',
    unknownUnit: (unit) => `The district "${unit}" is not in the lexicon. Correct --unit.`,
  },
};

/** "Tuesday 17 November 2026", "Friday 25 December 2026 (Christmas Day)" */
function dayText({ iso, holiday }: ShownDay): string {
  return `${weekdayOf(iso)} ${writtenDay(iso)}${holiday === null ? '' : ` (${holidayName(holiday)})`}`;
}

function whyOff({ iso, holiday }: ShownDay): string {
  return holiday === null ? `a ${weekdayOf(iso)}` : holidayName(holiday);
}

/** The day itself says which: the name that comes with it may have been given in Swedish. */
function weekdayOf(iso: string): string {
  return weekdays[Temporal.PlainDate.from(iso).dayOfWeek - 1]!;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
