import type { Answer, AnswerNote } from '../../answering/answer.ts';
import { asShown, quotesOf } from '../../answering/quotes-of.ts';
import { sourceLines } from './source-lines.ts';

/** The answer (or the refusal) without a card: quotes, sources and the note on law, line by line. */
export function plainAnswer(answer: Answer): string {
  const quotes = answer.answered
    ? quotesOf(answer).flatMap(({ text, sources }) => [
        asShown(text, sources),
        ...sources.flatMap(sourceLines),
      ])
    : [answer.answer.text];
  const notesOf = (kind: AnswerNote['kind']) =>
    answer.notes.filter((note) => note.kind === kind).map((note) => note.text);
  return [...notesOf('safety'), ...quotes, ...notesOf('law')].join('\n');
}
