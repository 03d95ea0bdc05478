import type { Age, Need } from './checklist.ts';

/** Done, not done, or not called for. */
export const ANSWERS = ['ja', 'nej', 'ej'] as const;
export type ItemAnswer = (typeof ANSWERS)[number];

/** Most characters of somebody's own words on why. */
export const LONGEST_WORDS = 200;

export interface AnsweredItem {
  readonly answer: ItemAnswer;
  /** Id of a reason; only for what was not done or not called for. */
  readonly reason?: string | undefined;
  /** The reason in own words. */
  readonly words?: string | undefined;
}

/** What somebody has answered so far. Says nothing of whom it is about. */
export interface ChecklistState {
  readonly list: string;
  /** null when it was not said: then nothing is left out. */
  readonly age: Age | null;
  readonly needs: readonly Need[];
  /** By id of item. */
  readonly answers: ReadonlyMap<string, AnsweredItem>;
}

/** A list that nothing has been answered in. */
export function newChecklist(
  list: string,
  age: Age | null = null,
  needs: readonly Need[] = [],
): ChecklistState {
  return { list, age, needs, answers: new Map() };
}
