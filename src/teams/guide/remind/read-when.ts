import { z } from 'zod';
import { readRecurrence } from '../../../reminders/recurrence/read-recurrence.ts';
import type { Recurrence } from '../../../reminders/recurrence/recurrence.ts';
import { sayRecurrenceProblem } from '../../../texts/recurrence.ts';
import { reminderTexts } from '../../../texts/reminders.ts';

export const QUICK = [
  'now',
  'tomorrow',
  'monday',
  'friday',
  'month',
  'quarter',
  'tertial',
  'half',
  'year',
] as const;
type Quick = (typeof QUICK)[number];

/** Each as somebody would type it in Swedish, which is what is read. */
const PHRASES: Readonly<Record<Quick, string>> = {
  now: 'nu',
  tomorrow: 'i morgon',
  monday: 'varje måndag',
  friday: 'varje fredag',
  month: 'första måndagen i varje månad',
  quarter: 'varje kvartal',
  tertial: 'varje tertial',
  half: 'två gånger per år',
  year: 'varje år',
};

export type ReadWhen = { readonly when: Recurrence | 'now' } | { readonly problem: string };

const USUAL_TIME = '09:00';
const NOW =
  /^(?:now|at\s+once|right\s+away|nu|genast|direkt|på\s+en\s+gång|med\s+en\s+gång)(?:\s+nu)?[\s.!]*$/iu;

/**
 * What was filled in as a time: words before a choice, a choice before a day.
 * @param today ISO date
 */
export function readWhen(
  fields: {
    readonly typed?: string | undefined;
    readonly quick?: string | undefined;
    readonly day?: string | undefined;
    readonly time?: string | undefined;
  },
  today: string,
): ReadWhen {
  const typed = fields.typed?.trim() ?? '';
  if (typed !== '') return readTypedWhen(typed, today);
  const clock = readTime(fields.time ?? '');
  if (clock === null) return { problem: reminderTexts.when.badTime };
  if (isQuick(fields.quick)) {
    if (fields.quick === 'now') return { when: 'now' };
    return readTypedWhen(`${PHRASES[fields.quick]} kl ${clock}`, today);
  }
  const day = fields.day?.trim() ?? '';
  if (day === '') return { problem: reminderTexts.when.empty };
  const iso = z.iso.date().safeParse(day);
  // Where a client has no calendar to choose in, the field holds what somebody typed.
  if (!iso.success) return readTypedWhen(`${day} kl ${clock}`, today);
  if (iso.data < today) return { problem: reminderTexts.when.past };
  return { when: { kind: 'once', day: iso.data, time: clock, move: 'next' } };
}

/** The same of words alone. */
export function readTypedWhen(text: string, today: string): ReadWhen {
  if (NOW.test(text)) return { when: 'now' };
  const read = readRecurrence(text, today);
  if (!read.found) return { problem: sayRecurrenceProblem(read.problem) };
  return /[\p{L}\d]/u.test(read.rest)
    ? { problem: reminderTexts.when.notAll(read.rest) }
    : { when: read.rule };
}

function isQuick(name: string | undefined): name is Quick {
  return (QUICK as readonly (string | undefined)[]).includes(name);
}

/** "9", "9.30", "09:30"; '' is nine o'clock. @returns null when it is no time of the day */
export function readTime(text: string): string | null {
  const said = text.trim();
  if (said === '') return USUAL_TIME;
  const read = /^(?<hour>[01]?\d|2[0-3])(?:[.:](?<minute>[0-5]\d))?(?::\d\d)?$/u.exec(said)?.groups;
  return read === undefined ? null : `${read.hour!.padStart(2, '0')}:${read.minute ?? '00'}`;
}
