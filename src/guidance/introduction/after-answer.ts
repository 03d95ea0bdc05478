import type { QuestionStanding } from '../../store/introduction.ts';
import { startOfDay } from './start-of-day.ts';

/**
 * How many days there are to the next time, by how many times in a row it has been answered right since it was missed. That what
 * is missed comes back soon and then ever more seldom is Sebastian Leitner's way with boxes of cards (So lernt man lernen, 1972);
 * how many days is our own choice: the next day, within the week, and about once a month after that.
 */
export const DAYS_UNTIL_NEXT: readonly number[] = [1, 3, 7, 21];

type Standing = Pick<QuestionStanding, 'step' | 'dueAt'>;

/**
 * Where somebody stands with a question once they have answered it. What is right the first time is learnt, and is not asked
 * again. What is missed is asked from the next day on, and is learnt when it has been right once more after each of the waits.
 * To be right before it is time changes nothing: to remember an explanation for a minute is not to know it.
 * @param known where they stood; undefined when they have not been asked before
 * @param now milliseconds
 */
export function afterAnswer(known: Standing | undefined, isRight: boolean, now: number): Standing {
  if (!isRight) return { step: 0, dueAt: startOfDay(now, DAYS_UNTIL_NEXT[0]!) };
  if (known === undefined) return { step: 1, dueAt: null };
  if (known.dueAt === null || now < known.dueAt) return { step: known.step, dueAt: known.dueAt };
  const step = known.step + 1;
  const days = DAYS_UNTIL_NEXT[step];
  return { step, dueAt: days === undefined ? null : startOfDay(now, days) };
}
