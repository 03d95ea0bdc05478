import type { Answer } from '../answering/answer.ts';

/** An answer in the stable form that other programs read; see "Interfaces" in the README. */
export function publicAnswer(id: string | number | null, answer: Answer) {
  return {
    id,
    question: answer.question,
    answered: answer.answered,
    reason: answer.reason,
    answer: answer.answer,
    passages: answer.passages.map(({ id: _id, ...passage }) => passage),
    notes: answer.notes,
    elapsedMs: answer.elapsedMs,
  };
}
