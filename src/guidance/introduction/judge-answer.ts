import type { IntroductionQuestion, IntroductionUnit } from './introduction-unit.ts';

/** What came of an answer, with every alternative explained. */
export interface JudgedAnswer {
  readonly isRight: boolean;
  /** Which was chosen, and which is right; from 0. */
  readonly chosen: number;
  readonly right: number;
  /** In the order they stand in. */
  readonly alternatives: readonly { readonly text: string; readonly why: string }[];
}

/**
 * @param question the id of one of the unit's questions @param alternative which was chosen, from 0
 * @returns null when there is no such question or alternative
 */
export function judgeAnswer(
  unit: IntroductionUnit,
  question: string,
  alternative: number,
): JudgedAnswer | null {
  const asked = unit.questions.find(({ id }) => id === question);
  if (asked?.alternatives[alternative] === undefined) return null;
  const right = rightOne(asked);
  return {
    isRight: alternative === right,
    chosen: alternative,
    right,
    alternatives: asked.alternatives.map(({ text, why }) => ({ text, why })),
  };
}

function rightOne({ alternatives }: IntroductionQuestion): number {
  return alternatives.findIndex(({ right }) => right === true);
}
