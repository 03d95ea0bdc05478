import { join } from 'node:path';
import type { Terminal } from '../cli.ts';
import { loadContent } from '../guidance/content/load-content.ts';
import { calendarFile } from '../guidance/deadlines/calendar-file.ts';
import { swedishDaysOff } from '../guidance/deadlines/days-off.ts';
import type { Deadline } from '../guidance/deadlines/deadline.ts';
import type { ReadDay } from '../guidance/deadlines/read-day.ts';
import { readDeadlineRequest } from '../guidance/deadlines/read-deadline-request.ts';
import { reckonDeadline } from '../guidance/deadlines/reckon-deadline.ts';
import { todayInStockholm } from '../guidance/deadlines/today-in-stockholm.ts';
import { loadLexicon } from '../knowledge/analysis/lexicon.ts';
import { loadSources } from '../knowledge/sources/load-sources.ts';
import { unitNamed } from '../knowledge/unit-of.ts';
import { deadlineTexts } from '../texts/deadlines.ts';
import { UsageError } from './errors.ts';
import { KNOWLEDGE_HOME } from './load-answerer.ts';
import { printDeadline } from './print-deadline.ts';

export interface DeadlineOptions {
  /** As it was typed. */
  readonly unit: string | null;
  readonly json: boolean;
  /** Write the calendar file instead. */
  readonly ics: boolean;
  /** Where what was parsed is kept for the next time. */
  readonly kept: string;
}

/**
 * `lathund deadline KIND DATE`: the last day of every limit, readable, as JSON or as a calendar file.
 * @param words as typed: an id or a name, and a day in any of the ways that are understood in the chat
 * @returns 0, or 2 when the limit or the day was not understood, which is told in Swedish
 * @throws UsageError when nothing was typed, or the district is unknown
 */
export async function deadline(
  words: readonly string[],
  { unit, json, ics, kept }: DeadlineOptions,
  terminal: Terminal,
  now = new Date(),
): Promise<number> {
  if (words.length === 0) throw new UsageError(deadlineTexts.terminal.usage);
  const today = todayInStockholm(now);
  const { deadlines } = loadContent(KNOWLEDGE_HOME, kept);
  const { deadline: wanted, maybe, day } = readDeadlineRequest(words.join(' '), deadlines, today);
  if (wanted === null || !day.found) {
    terminal.err(problemWith(wanted, day, maybe.length > 0 ? maybe : deadlines));
    return 2;
  }
  const named = unit === null ? null : districtNamed(unit, kept);
  const daysOff = await swedishDaysOff();
  const reckoning = reckonDeadline(wanted, day.day, { unit: named, today, daysOff });
  const sources = loadSources(join(KNOWLEDGE_HOME, 'sources.yaml'), kept);
  if (ics) {
    const ours = reckoning.limits.filter(({ scope }) => unit === null || scope !== 'elsewhere');
    terminal.out((await calendarFile(reckoning, ours, { sources, now })).trimEnd());
  } else {
    terminal.out(
      json
        ? JSON.stringify({ assumed: day.assumed, ...reckoning })
        : printDeadline(reckoning, {
            assumed: day.assumed,
            unit: named,
            sources,
            colour: terminal.interactive,
          }),
    );
  }
  return 0;
}

function problemWith(wanted: Deadline | null, day: ReadDay, offered: readonly Deadline[]): string {
  if (wanted === null) return deadlineTexts.whichDeadline(offered.map(({ title }) => title));
  if (day.found) return '';
  return day.problem === 'no_such_day'
    ? deadlineTexts.noSuchDay(day.written)
    : deadlineTexts.whichDay(wanted.from);
}

function districtNamed(text: string, kept: string): string {
  const named = unitNamed(text, loadLexicon(join(KNOWLEDGE_HOME, 'lexicon'), kept).places);
  if (named === null) throw new UsageError(deadlineTexts.terminal.unknownUnit(text));
  return named;
}
