import type { AnswerNote } from '../../answering/answer.ts';
import { botTexts } from '../../texts/bot.ts';
import type { CardElement } from './adaptive-card.ts';
import { heading, verbatim } from './elements.ts';

const mostNotes = 3;

/**
 * What to know about the law a text leans on. Marked by a heading as well as by colour, so that it reads the same
 * aloud and in high contrast.
 * @returns null when there is nothing to say
 */
export function lawNotes(all: readonly AnswerNote[]): CardElement | null {
  const notes = all.filter(({ kind }) => kind === 'law');
  if (notes.length === 0) return null;
  return {
    type: 'Container',
    style: 'warning',
    spacing: 'medium',
    items: [
      heading(botTexts.answer.law),
      ...notes.slice(0, mostNotes).map(({ text }) => verbatim([{ text }], { spacing: 'small' })),
    ],
  };
}
