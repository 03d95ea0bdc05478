import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Says which days are no ordinary working days, beside Saturdays and Sundays. */
export interface DaysOff {
  /** @returns the holiday's Swedish name ("långfredagen", "midsommarafton"), or null on other days */
  nameOf(day: string): string | null;
}

/** By type: public holidays, and the three eves that are days off by custom and agreement. */
const OFF: ReadonlySet<string> = new Set(['public', 'bank']);

let known: DaysOff | undefined;

/** The Swedish days off. The library behind holds the whole world and is slow to load, so that waits for the first question. */
export function swedishDaysOff(): DaysOff {
  known ??= readDaysOff();
  return known;
}

function readDaysOff(): DaysOff {
  const Holidays = require('date-holidays') as typeof import('date-holidays')['default'];
  const calendar = new Holidays('SE', { languages: ['sv'], timezone: 'Europe/Stockholm' });
  const years = new Map<string, ReadonlyMap<string, string>>();
  const namesIn = (year: string) => {
    const read = years.get(year);
    if (read) return read;
    const off = calendar.getHolidays(Number(year)).filter(({ type }) => OFF.has(type));
    const names = new Map(off.map(({ date, name }) => [date.slice(0, 10), name]));
    years.set(year, names);
    return names;
  };
  return { nameOf: (day) => namesIn(day.slice(0, 4)).get(day) ?? null };
}
