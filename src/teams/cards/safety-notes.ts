import type { AnswerNote } from '../../answering/answer.ts';
import { botTexts } from '../../texts/bot.ts';
import type { CardElement } from './adaptive-card.ts';
import { heading, paragraph } from './elements.ts';

/** What goes before everything else on a card when a child may be in danger; null when there is nothing to say. */
export function safetyNotes(notes: readonly AnswerNote[]): CardElement | null {
  const own = notes.filter(({ kind }) => kind === 'safety');
  if (own.length === 0) return null;
  return {
    type: 'Container',
    style: 'attention',
    items: [
      heading(botTexts.answer.safety),
      ...own.map(({ text }) => ({ ...paragraph(text), spacing: 'small' })),
    ],
  };
}
