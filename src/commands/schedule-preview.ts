import { Temporal } from 'temporal-polyfill';
import type { Terminal } from '../cli.ts';
import { swedishDaysOff } from '../guidance/deadlines/days-off.ts';
import { nextOccasions } from '../reminders/recurrence/next-occasions.ts';
import { readRecurrence } from '../reminders/recurrence/read-recurrence.ts';
import { dayOf, inStockholm } from '../reminders/recurrence/stockholm-time.ts';
import { cliTexts } from '../texts/cli.ts';
import { recurrenceTexts, sayMoment, sayRecurrenceProblem, sayWholeRecurrence } from '../texts/recurrence.ts';
import { UsageError } from './errors.ts';

export interface SchedulePreviewOptions {
  /** As it was typed: "första måndagen i månaden kl 9". */
  readonly rule: string | undefined;
  /** A day or a moment, in the time of Stockholm unless it says otherwise; left out, now. */
  readonly from: string | undefined;
  /** How many occasions, 1–100; left out, five. */
  readonly count: string | undefined;
  readonly json: boolean;
}

const USUAL_COUNT = 5;
const MOST = 100;

/**
 * `lathund schedule preview --rule "…"`: when a reminder would come.
 * @returns 0, or 1 when the rule was not understood, which is told in Swedish
 * @throws UsageError when there is no rule, or a day or a number that is none
 */
export async function schedulePreview(
  words: readonly string[],
  { rule: typed, from, count, json }: SchedulePreviewOptions,
  terminal: Terminal,
  now = new Date(),
): Promise<number> {
  if (words.join(' ') !== 'preview' || typed === undefined) throw new UsageError(cliTexts.schedule.usage);
  const begins = from === undefined ? now.getTime() : readMoment(from);
  const most = readCount(count);
  const read = readRecurrence(typed, dayOf(begins));
  if (!read.found) {
    terminal.err(sayRecurrenceProblem(read.problem));
    return 1;
  }
  const { rule, rest } = read;
  // What comes at the very moment that is looked from is still to come.
  const occasions = nextOccasions(rule, begins - 1, most, await swedishDaysOff());
  if (json) {
    terminal.out(JSON.stringify(occasions.map((at) => ({ at: isoWithOffset(at), text: sayMoment(at) }))));
    return 0;
  }
  const { preview } = recurrenceTexts;
  terminal.out(preview.rule(sayWholeRecurrence(rule)));
  if (rest !== '') terminal.out(preview.rest(rest));
  for (const at of occasions) terminal.out(`  ${sayMoment(at)}`);
  terminal.out(occasions.length === 0 ? preview.none : preview.moved(rule.move));
  return 0;
}

/** "2026-12-07T09:00:00+01:00" */
function isoWithOffset(at: number): string {
  return inStockholm(at).toString({ timeZoneName: 'never' });
}

function readMoment(text: string): number {
  try {
    if (/(?:Z|[+-]\d{2}:?\d{2})$/u.test(text) && text.includes('T'))
      return Temporal.Instant.from(text).epochMilliseconds;
    return Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/Stockholm').epochMilliseconds;
  } catch {
    throw new UsageError(cliTexts.schedule.badFrom(text));
  }
}

function readCount(text: string | undefined): number {
  if (text === undefined) return USUAL_COUNT;
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > MOST)
    throw new UsageError(cliTexts.schedule.badCount(text));
  return count;
}
