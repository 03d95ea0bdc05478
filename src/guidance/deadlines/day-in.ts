import { Temporal } from 'temporal-polyfill';

const EARLIEST_YEAR = 2000;
const LATEST_YEAR = 2100;

/** Says whether a text is an ISO day ("2026-11-03") that the calendar has, in the years that limits are reckoned for. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const [year, month, day] = text.split('-').map(Number);
  return dayIn(year!, month!, day!) !== null;
}

/** @returns the ISO day, or null where the calendar has none, or it is outside the years 2000–2100 */
export function dayIn(year: number, month: number, day: number): string | null {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return null;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}
