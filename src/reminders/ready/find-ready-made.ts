import { findByName, type NameMatch } from '../../guidance/content/find-by-name.ts';
import type { ReadyMade } from '../../guidance/schedules/ready-made.ts';
import { type ReadRecurrence, readRecurrence } from '../recurrence/read-recurrence.ts';

export interface FoundReadyMade {
  readonly match: NameMatch<ReadyMade>;
  /** When it was said to come, beside the name; null when nothing was said of it. */
  readonly said: Extract<ReadRecurrence, { found: true }> | null;
}

/**
 * Finds the schedule that a text names: "månadskontroll", or with its own time "stickprov första tisdagen varje kvartal".
 * Names may themselves say when ("två gånger om året"): what is a name as it stands is nothing else.
 * @param today ISO day in Stockholm
 */
export function findReadyMade(schedules: readonly ReadyMade[], text: string, today: string): FoundReadyMade {
  const whole = findByName(schedules, text);
  if (whole.kind === 'one' && whole.whole) return { match: whole, said: null };
  const said = readRecurrence(text, today);
  if (!said.found || said.rest === '') return { match: whole, said: null };
  const match = findByName(schedules, said.rest);
  return match.kind === 'none' ? { match: whole, said: null } : { match, said };
}
