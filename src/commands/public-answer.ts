import type { Answer } from '../answering/answer.ts';
import { cliTexts } from '../texts/cli.ts';

/** An answer in the stable form that other programs read; see "Interfaces" in the README. */
export function publicAnswer(id: string | number | null, answer: Answer) {
  return {
    id,
    question: answer.question,
    answered: answer.answered,
    reason: answer.reason,
    answer: { text: answer.answer.text, sources: answer.answer.sources.map(withoutId) },
    passages: answer.passages.map(withoutId),
    notes: answer.notes,
    elapsedMs: answer.elapsedMs,
  };
}

/** Another state of the knowledge has other ids. */
function withoutId<Place extends { readonly id: string }>({ id: _id, ...place }: Place): Omit<Place, 'id'> {
  return place;
}

/** What a line that is no question gets, in the same form. */
export function publicBadInput(id: string | number | null, question: string) {
  return {
    id,
    question,
    answered: false,
    reason: 'bad_input',
    answer: { text: cliTexts.badInput, sources: [] },
    passages: [],
    notes: [],
    elapsedMs: 0,
  } as const;
}
