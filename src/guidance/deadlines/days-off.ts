/** Says which days are no ordinary working days, beside Saturdays and Sundays. */
export interface DaysOff {
  /** @returns the holiday's Swedish name ("långfredagen", "midsommarafton"), or null on other days */
  nameOf(day: string): string | null;
}

/** By type: public holidays, and the three eves that are days off by custom and agreement. */
const OFF: ReadonlySet<string> = new Set(['public', 'bank']);

let loading: Promise<DaysOff> | undefined;

/** The Swedish days off. The library behind holds the whole world and is slow to load, so that waits until it is needed. */
export function swedishDaysOff(): Promise<DaysOff> {
  loading ??= import('date-holidays').then(({ default: Holidays }) => {
    const calendar = new Holidays('SE', { languages: ['sv'], timezone: 'Europe/Stockholm' });
    const years = new Map<string, ReadonlyMap<string, string>>();
    const namesIn = (year: string) => {
      const known = years.get(year);
      if (known) return known;
      const names = new Map(
        calendar
          .getHolidays(Number(year))
          .filter(({ type }) => OFF.has(type))
          .map(({ date, name }) => [date.slice(0, 10), name]),
      );
      years.set(year, names);
      return names;
    };
    return { nameOf: (day) => namesIn(day.slice(0, 4)).get(day) ?? null };
  });
  return loading;
}
