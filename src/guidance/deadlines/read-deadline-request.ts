import type { Deadline } from './deadline.ts';
import { type ReadDay, readDay } from './read-day.ts';

/** What somebody who types "tidsfrist förhandsbedömning 3 november" asks for; parts that are missing are to be asked for. */
export interface DeadlineRequest {
  /** Null when none is named. */
  readonly deadline: Deadline | null;
  /** Days that the calendar lacks are told here as well. */
  readonly day: ReadDay;
}

const ASKED = /^\s*\/?(?:tidsfrist|tidsgräns|frist|deadline|sista\s+dag)(?:en|er|erna)?(?![\p{L}-])[\s:,]*/iu;

/**
 * @param today ISO day in Stockholm
 * @returns null when the message does not begin with a word for a time limit
 */
export function readDeadlineRequest(
  text: string,
  deadlines: Iterable<Deadline>,
  today: string,
): DeadlineRequest | null {
  const message = text.normalize('NFC');
  const asked = ASKED.exec(message);
  if (!asked) return null;
  const rest = message.slice(asked[0].length);
  const day = readDay(rest, today);
  return { deadline: deadlineNamed(day.found ? day.rest : rest, deadlines), day };
}

/** @returns the deadline with the longest name that the text contains as whole words, or null */
export function deadlineNamed(text: string, deadlines: Iterable<Deadline>): Deadline | null {
  const wanted = ` ${plain(text)} `;
  let best: Deadline | null = null;
  let longest = 0;
  for (const deadline of deadlines) {
    for (const name of [deadline.id, deadline.title, ...deadline.names].map(plain)) {
      if (name.length <= longest || !wanted.includes(` ${name} `)) continue;
      best = deadline;
      longest = name.length;
    }
  }
  return best;
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
