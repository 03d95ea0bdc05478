import { bareWords } from '../content/bare-words.ts';
import { findByName } from '../content/find-by-name.ts';
import type { Deadline } from './deadline.ts';
import { type ReadDay, readDay } from './read-day.ts';

/** What somebody asks for who types "förhandsbedömning 3 november"; what is missing is to be asked for. */
export interface DeadlineRequest {
  /** Null when none is clearly meant. */
  readonly deadline: Deadline | null;
  /** Those that may be meant, when none is clearly so; empty when there is no lead. */
  readonly maybe: readonly Deadline[];
  /** Days that the calendar lacks are told here as well. */
  readonly day: ReadDay;
}

/**
 * @param words what stands after "tidsfrist"
 * @param today ISO day in Stockholm
 */
export function readDeadlineRequest(
  words: string,
  deadlines: readonly Deadline[],
  today: string,
): DeadlineRequest {
  const text = words.normalize('NFC');
  const day = readDay(text, today);
  const rest = day.found ? day.rest : text;
  const contained = deadlineNamed(rest, deadlines);
  if (contained !== null) return { deadline: contained, maybe: [], day };
  const match = findByName(deadlines, rest);
  return {
    deadline: match.kind === 'one' ? match.entry : null,
    maybe: match.kind === 'several' ? match.entries : [],
    day,
  };
}

/** @returns the deadline with the longest name that stands in the text as whole words, or null */
function deadlineNamed(text: string, deadlines: readonly Deadline[]): Deadline | null {
  const wanted = ` ${bareWords(text)} `;
  let best: Deadline | null = null;
  let longest = 0;
  for (const deadline of deadlines) {
    for (const name of [deadline.id, deadline.title, ...deadline.names].map(bareWords)) {
      if (name.length <= longest || !wanted.includes(` ${name} `)) continue;
      best = deadline;
      longest = name.length;
    }
  }
  return best;
}
