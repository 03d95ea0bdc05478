import type { GuideContext } from '../guide.ts';
import { createRunMemory, type RunMemory } from '../run-memory.ts';
import type { IntroductionPress } from './introduction-press.ts';

/** What the card that somebody looks at can be told with words. */
export interface IntroductionPlace {
  /** What "1", "2" and so on stand for; a letter stands for the same where there is a question. */
  readonly choices: readonly IntroductionPress[];
  readonly isQuestion: boolean;
  /** What "nästa" leads to; null for nothing. */
  readonly next: IntroductionPress | null;
}

/** Remembers what card each person looks at; the buttons on it need no memory. */
export interface IntroductionPlaces {
  get(context: GuideContext): IntroductionPlace | null;
  keep(context: GuideContext, place: IntroductionPlace): void;
  /** @returns whether a card was looked at */
  forget(context: GuideContext): boolean;
}

const RUN = 'place';
/** Of what is typed, in characters: a longer text is about something else. */
const LONGEST_WORD = 20;
const NEXT = /^(?:nästa|nästa fråga|nästa del|vidare|fortsätt|frågorna|next)$/iu;

/** @param now milliseconds, for instance `Date.now` */
export function createIntroductionPlaces(now: () => number): IntroductionPlaces {
  const memory: RunMemory<IntroductionPlace> = createRunMemory<IntroductionPlace>(now);
  const where = ({ conversation, speaker }: GuideContext) =>
    JSON.stringify([conversation, speaker?.id ?? '']);
  return {
    get: (context) => memory.get(where(context), RUN)?.state ?? null,
    keep: (context, state) => memory.keep(where(context), { id: RUN, revision: 0, state }),
    forget: (context) => memory.forgetAll(where(context)),
  };
}

/** @returns what is meant by words typed before a card; null when they are about something else */
export function readAtPlace(
  text: string,
  { choices, isQuestion, next }: IntroductionPlace,
): IntroductionPress | null {
  const word = text.trim().replace(/[.)!]+$/u, '');
  if (word.length > LONGEST_WORD) return null;
  if (NEXT.test(word)) return next;
  const at = /^\d{1,2}$/u.test(word)
    ? Number(word) - 1
    : isQuestion && /^[a-d]$/iu.test(word)
      ? word.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0)
      : -1;
  return choices[at] ?? null;
}
