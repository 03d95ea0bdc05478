import { WEEKDAYS } from '../../../guidance/deadlines/day-words.ts';
import { USUAL_HOURS, WorkingHours } from '../../../reminders/recurrence/working-hours.ts';

const TIME = String.raw`(\d{1,2})(?:[.:](\d{2}))?`;
const TIMES = new RegExp(String.raw`(?:kl\.?\s*)?${TIME}\s*(?:–|-|till)\s*(?:kl\.?\s*)?${TIME}\s*$`, 'iu');
const DAY = `(?:mån|tis|ons|tors?|fre|lör|sön)(?:dagar|dag)?`;
const DAYS = new RegExp(`^${DAY}(?:(?:\\s*(?:–|-|,|och|till)\\s*|\\s+)${DAY})*$`, 'iu');
const PIECE = new RegExp(`(${DAY})(?:\\s*(?:–|-|till)\\s*(${DAY}))?`, 'giu');
const WEEKDAYS_ALL = /^(?:vardagar|alla\s+vardagar)$/iu;
/** Beyond this nobody says when they work. */
const LONGEST = 120;

/**
 * Reads "måndag–torsdag 8–16.30", "mån, ons och fre 9 till 15" or "8–17", which is on weekdays.
 * @returns null for what cannot be understood, or is no time there is
 */
export function readHours(text: string): WorkingHours | null {
  if (text.length > 2 * LONGEST) return null;
  const said = text
    .normalize('NFC')
    .trim()
    .replace(/[.!]+$/u, '');
  if (said.length > LONGEST) return null;
  const times = TIMES.exec(said);
  if (times === null) return null;
  const [from, to] = [clock(times[1]!, times[2]), clock(times[3]!, times[4])];
  const words = said
    .slice(0, times.index)
    .replace(/[\s,:]+$/u, '')
    .trim();
  const days = words === '' || WEEKDAYS_ALL.test(words) ? USUAL_HOURS.days : readDays(words);
  return WorkingHours.safeParse({ days, from, to }).data ?? null;
}

function readDays(words: string): number[] {
  if (!DAYS.test(words)) return [];
  const days = new Set<number>();
  for (const [, first, last] of words.matchAll(PIECE)) {
    const start = dayOf(first!);
    const end = last === undefined ? start : dayOf(last);
    for (let day = start; day <= end; day += 1) days.add(day);
  }
  return [...days].sort((a, b) => a - b);
}

function dayOf(word: string): number {
  return WEEKDAYS[word.toLowerCase().replace(/dag(?:ar)?$/u, '')] ?? 0;
}

function clock(hour: string, minute = '00'): string {
  return `${hour.padStart(2, '0')}:${minute}`;
}
