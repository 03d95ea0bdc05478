import type { Answer, Answerer } from '../../answering/answer.ts';

export interface Asked {
  readonly answer: Answer;
  /** The whole question that a message was read as; null when it was asked as it stands. */
  readonly understood: string | null;
}

/**
 * Asks what somebody wrote, as going on from the question before where it does.
 * @param before the question before, null when there is none to go on from
 */
export function askOn(
  text: string,
  before: string | null,
  unit: string | null,
  answerer: Pick<Answerer, 'ask' | 'followUp'>,
): Asked {
  const whole = before === null ? null : answerer.followUp(text, before);
  // What could point out a person is never put together with anything.
  const alone = whole === null ? null : answerer.ask(text, { unit });
  if (whole === null || alone?.reason === 'personal_data')
    return { answer: alone ?? answerer.ask(text, { unit }), understood: null };
  const answer = answerer.ask(whole, { unit });
  if (answer.reason === 'no_support' && alone?.answered === true) return { answer: alone, understood: null };
  return { answer, understood: whole };
}

/** Whether somebody may ask on from it: not from what was never searched for. */
export function isSubject({ answered, reason }: Answer): boolean {
  return answered || reason === 'no_support';
}
