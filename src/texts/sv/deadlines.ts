import type { ShownDay, ShownSpan } from '../shown-day.ts';
import { counted } from './counted.ts';
import { joinWithAnd } from './join-with-and.ts';
import { writtenDay } from './written-day.ts';

/** What the program says about time limits and days. */

export const deadlineTexts = {
  /** Monday first. */
  weekdays: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  /** A day off, by the name that the calendar has for it. */
  holiday: (name: string) => name,
  span: ({ days, weeks, months: count }: ShownSpan) =>
    days !== undefined
      ? counted(days, 'dag', 'dagar')
      : weeks !== undefined
        ? counted(weeks, 'vecka', 'veckor')
        : counted(count ?? 0, 'månad', 'månader'),
  start: (from: string, day: ShownDay) => `${from}: ${dayText(day)}.`,
  assumed: (day: ShownDay) => `Jag räknar från ${dayText(day)}. Menade du en annan dag, skriv hela datumet.`,
  lastDay: (day: ShownDay) => `Sista dag: ${dayText(day)}`,
  /** Advice where the last day is no working day; '' where it is one. */
  aimFor: (last: ShownDay, aim: ShownDay) =>
    last.isWorkingDay ? '' : `Sista dagen är ${whyOff(last)}. Sikta på ${dayText(aim)}.`,
  left: (days: number) => {
    if (days === 0) return 'Sista dagen är i dag.';
    if (days < 0) return `Sista dagen var för ${counted(-days, 'dag', 'dagar')} sedan.`;
    return capital(`${counted(days, 'dag', 'dagar')} kvar.`);
  },
  halfway: (day: ShownDay) => `Stäm av när halva tiden har gått: ${dayText(day)}.`,
  /** What kind of rule it is; said of every limit. */
  standing: (demand: string, unit: string | null) =>
    ({
      krav: 'Lag',
      bör: 'Rekommendation, ingen lag',
      'god praxis': 'God praxis enligt granskningen, ingen lag',
      råd: 'Lathundens råd, ingen lag',
    })[demand] ?? `Lokalt${unit === null ? '' : ` i ${unit}`}, ingen lag`,
  elsewhere: (unit: string) => `Gäller bara ${unit}.`,
  nothingOwn: (unit: string) => `I underlaget finns ingen egen gräns för ${unit}.`,
  heldFrom: (day: string) =>
    `Regeln gäller från och med ${writtenDay(day)}. Startdagen ligger före det, så kontrollera vad som gällde då.`,
  untimed: 'Utan bestämd tid',
  counting:
    'Så räknar jag: startdagen räknas inte med, men det gör helger. Månader går till samma datum, eller till månadens sista dag. Om en gräns i lag som slutar på en helg får flyttas framåt står inte i underlaget, så jag flyttar den inte.',
  whichDay: (from: string) =>
    `Vilken dag räknar du från? ${from}. Skriv till exempel 3 november eller i måndags.`,
  whichDeadline: (titles: readonly string[]) =>
    `Vilken tidsfrist menar du? Jag kan räkna på ${joinWithAnd(titles)}.`,
  noSuchDay: (written: string) =>
    `Datumet ${written} finns inte i min kalender (2000–2100). Skriv dagen igen, till exempel 3 november eller 2026-11-03.`,
  calendar: {
    product: '-//Lathunden//Tidsfrister//SV',
    reminder: (event: string, day: ShownDay) => `${event}, ${dayText(day)}`,
    description: (lines: readonly string[]) => lines.filter((line) => line !== '').join('\n'),
    counted: (from: string, day: ShownDay, span: ShownSpan) =>
      `Räknat ${deadlineTexts.span(span)} från ${dayText(day)} (${from.charAt(0).toLowerCase()}${from.slice(1)}).`,
    private: 'Skriv inga namn eller andra personuppgifter i kalendern.',
  },
  terminal: {
    usage: 'Skriv en tidsfrist och en dag: lathund deadline forhandsbedomning 2026-11-03',
    unknownUnit: (unit: string) => `Stadsdelen "${unit}" finns inte i lexikonet. Rätta --unit.`,
  },
} as const;

/** "tisdag 17 november 2026", "fredag 25 december 2026 (juldagen)" */
function dayText({ iso, weekday, holiday }: ShownDay): string {
  return `${weekday} ${writtenDay(iso)}${holiday === null ? '' : ` (${holiday})`}`;
}

function whyOff({ weekday, holiday }: ShownDay): string {
  return holiday ?? `en ${weekday}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
