import { timeInSwedish } from '../../guidance/deadlines/time-in-swedish.ts';
import { buildRule } from './read/build-rule.ts';
import { correctWords } from './read/correct-words.ts';
import { leftoverWords, trimLoose } from './read/leftover-words.ts';
import { type RecurrenceProblem, UnreadableRule } from './read/problem.ts';
import { readParts } from './read/read-parts.ts';
import { hasDottedTime } from './read/take-time.ts';
import type { Recurrence } from './recurrence.ts';

export type ReadRecurrence =
  | {
      readonly found: true;
      readonly rule: Recurrence;
      /** The text without the words that said when. */
      readonly rest: string;
    }
  | { readonly found: false; readonly problem: RecurrenceProblem };

/** Characters; when to remind is said in a line. */
const LONGEST = 400;

/**
 * Reads when somebody wants to be reminded: "varje måndag kl 9", "första måndagen i månaden", "i morgon", "14 dagar efter
 * 2026-11-03", or the same in English. Days lie ahead: a date without its year is the next one. Without a time it is nine o'clock.
 * @param today ISO day in Stockholm
 */
export function readRecurrence(text: string, today: string): ReadRecurrence {
  const typed = timeInSwedish(text.normalize('NFC').replace(/\s+/gu, ' ').trim());
  if (typed === '') return refused('empty');
  if (typed.length > LONGEST) return refused('too_long');
  const read = readEitherWay(typed, today);
  if (read.found || !['no_rule', 'unclear', 'several'].includes(read.problem.code)) return read;
  const corrected = correctWords(typed);
  const again = corrected === typed ? read : readEitherWay(corrected, today);
  return again.found ? again : read;
}

/** "9.10" is a time when the rest says a day; else it is the ninth of October. */
function readEitherWay(typed: string, today: string): ReadRecurrence {
  if (!hasDottedTime(typed)) return readAs(typed, today, false);
  const asTime = readAs(typed, today, true);
  return asTime.found ? asTime : readAs(typed, today, false);
}

function readAs(typed: string, today: string, dotted: boolean): ReadRecurrence {
  try {
    const { said, typed: left } = readParts(typed, today, { dotted });
    const rule = buildRule(said);
    const missed = leftoverWords(left);
    if (missed !== null) return refused('unclear', missed, rule);
    return { found: true, rule, rest: trimLoose(left) };
  } catch (error) {
    if (error instanceof UnreadableRule) return refused(error.code, error.written);
    throw error;
  }
}

function refused(
  code: RecurrenceProblem['code'],
  written = '',
  understood: Recurrence | null = null,
): ReadRecurrence {
  return { found: false, problem: { code, written, understood } };
}
