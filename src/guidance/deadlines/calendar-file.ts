import type { EventAttributes } from 'ics';
import type { SourceRegister } from '../../knowledge/sources/source.ts';
import { deadlineTexts as texts } from '../../texts/deadlines.ts';
import { nameSource } from '../content/name-source.ts';
import { addDays, daysBetween } from './add-span.ts';
import type { CalendarDay } from './calendar-day.ts';
import { foldLines } from './fold-lines.ts';
import type { ReckonedLimit, Reckoning } from './reckon-deadline.ts';

/** The reminder comes at nine in the morning, fifteen hours before the midnight that ends that day. */
const HOURS_TO_MIDNIGHT = 15;

type WithStamp = EventAttributes & { readonly timestamp: number };

/**
 * Writes limits as a calendar file (RFC 5545): for each an event on its last day, all day, with one reminder on a
 * working day before. It says which rule it is and nothing about anybody. The same limit from the same day has the
 * same id, so that a file opened twice gives one event.
 * @param limits those of the reckoning to write
 * @param now when the file is made
 * @throws Error when the library finds the event invalid
 */
export async function calendarFile(
  { id, start }: Pick<Reckoning, 'id' | 'start'>,
  limits: readonly ReckonedLimit[],
  { sources, now }: { readonly sources: SourceRegister; readonly now: Date },
): Promise<string> {
  // Loaded when it is needed: few days begin with a calendar file.
  const { createEvents } = await import('ics');
  const events = limits.map(
    (limit): WithStamp => ({
      uid: `${id}-${limit.id}-${start.iso}@lathunden`,
      timestamp: now.getTime(),
      start: dateParts(limit.lastDay.iso),
      end: dateParts(addDays(limit.lastDay.iso, 1)),
      title: limit.event,
      description: describe(limit, start, sources),
      busyStatus: 'FREE',
      transp: 'TRANSPARENT',
      alarms: [
        {
          action: 'display',
          description: escapeMarks(texts.calendar.reminder(limit.event, limit.lastDay)),
          trigger: {
            before: true,
            days: daysBetween(limit.remind.iso, limit.lastDay.iso) - 1,
            hours: HOURS_TO_MIDNIGHT,
          },
        },
      ],
    }),
  );
  // The file is no invitation: with a METHOD, calendars want to know who sent it.
  const { value, error } = createEvents(events, { productId: texts.calendar.product, method: '' });
  if (value === null) throw error ?? new Error('The calendar file could not be written');
  return foldLines(value);
}

function describe(limit: ReckonedLimit, start: CalendarDay, sources: SourceRegister): string {
  return texts.calendar.description([
    limit.text,
    texts.calendar.counted(limit.from, start, limit.span),
    texts.aimFor(limit.lastDay, limit.aimFor),
    `${texts.standing(limit.demand, limit.unit)}: ${limit.sources.map((at) => nameSource(at, sources)).join('; ')}`,
    limit.note ?? '',
    texts.calendar.private,
  ]);
}

/** The library escapes what the event says, but not what its reminder says (RFC 5545, 3.3.11). */
function escapeMarks(text: string): string {
  return text.replace(/[\\;,]/gu, '\\$&');
}

function dateParts(iso: string): [number, number, number] {
  const [year, month, day] = iso.split('-').map(Number);
  return [year!, month!, day!];
}
