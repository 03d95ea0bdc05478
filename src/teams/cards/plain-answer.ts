import type { Answer } from '../../answering/answer.ts';
import { botTexts } from '../../texts/bot.ts';
import { quotesOf } from './quotes.ts';
import { sourceLine } from './source-line.ts';

/** The answer (or the refusal) without a card: quotes, sources and the note on law, line by line. */
export function plainAnswer(answer: Answer): string {
  const quotes = answer.answered
    ? quotesOf(answer).flatMap(({ text, sources }) => [
        `”${text.trim()}”`,
        ...sources.map((source) => `${botTexts.source.label}: ${sourceLine(source)}`),
      ])
    : [answer.answer.text];
  return [...quotes, ...answer.notes.map((note) => note.text)].join('\n');
}
