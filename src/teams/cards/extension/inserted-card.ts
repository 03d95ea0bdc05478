import type { AnswerNote } from '../../../answering/answer.ts';
import { extensionTexts as texts } from '../../../texts/extension.ts';
import { type AdaptiveCard, adaptiveCard } from '../adaptive-card.ts';
import { paragraph } from '../elements.ts';
import { lawNotes } from '../law-notes.ts';
import { readButton } from '../read-button.ts';
import { safetyNotes } from '../safety-notes.ts';
import { type Cited, citedBlocks, citedLines } from './cited-blocks.ts';

export interface InsertedView {
  readonly cited: readonly Cited[];
  readonly notes: readonly AnswerNote[];
  /** To where it stands in its document; null without a button. */
  readonly link: string | null;
}

/**
 * What is put in somebody's own message, for others to read: it stands alone, sends nothing, and works where the bot is not.
 */
export function insertedCard({ cited, notes, link }: InsertedView): AdaptiveCard {
  const plain = [...cited.flatMap(citedLines), ...notes.map(({ text }) => text)].join('\n');
  return adaptiveCard(
    plain,
    [
      safetyNotes(notes),
      cited.flatMap(citedBlocks),
      lawNotes(notes),
      { ...paragraph(texts.credit, { quiet: true }), separator: true, spacing: 'medium' },
    ],
    readButton(link),
  );
}
