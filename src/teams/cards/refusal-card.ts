import type { Answer, RefusalReason } from '../../answering/answer.ts';
import type { Offerable } from '../../guidance/content/offers-under.ts';
import { botTexts } from '../../texts/bot.ts';
import type { CardState } from '../card-action.ts';
import { type AdaptiveCard, adaptiveCard, type CardButton } from './adaptive-card.ts';
import { button, heading, paragraph } from './elements.ts';
import { hitRows } from './hit-rows.ts';
import { offerRows } from './offer-rows.ts';
import { plainAnswer } from './plain-answer.ts';
import { safetyNotes } from './safety-notes.ts';

const texts = botTexts.refusal;
const nearestHits = 3;

export interface RefusalOptions {
  /** Whether the question has been sent to whoever looks after the knowledge. */
  readonly sent?: boolean;
  /** What of the guidance the question may have been about. */
  readonly offers?: readonly Offerable[];
}

/**
 * Why there is no answer, what was found nearest, and what the reader can do instead.
 */
export function refusalCard(
  answer: Answer,
  state: CardState,
  { sent = false, offers = [] }: RefusalOptions = {},
): AdaptiveCard {
  const reason: RefusalReason = answer.reason ?? 'no_support';
  // Only a question that was searched may be carried on; one with personal data in it must not be repeated.
  const carried = reason === 'no_support' ? state : {};
  return adaptiveCard(
    plainAnswer(answer),
    [
      safetyNotes(answer.notes),
      heading(texts.titles[reason], 'medium'),
      paragraph(answer.answer.text),
      offerRows(offers),
      hitRows(texts.nearest, answer.passages.slice(0, nearestHits), carried),
      { ...heading(texts.canDo), spacing: 'medium' },
      texts.advice[reason].map((advice) => ({ ...paragraph(`• ${advice}`), spacing: 'small' })),
      sent ? { ...paragraph(texts.sent), spacing: 'medium' } : null,
    ],
    [...(sent ? [] : sendButton(carried)), button(texts.examples, { verb: 'suggestions.show' })],
  );
}

/** A question too long to carry cannot be sent on either. */
function sendButton({ question, from }: CardState): CardButton[] {
  if (question === undefined) return [];
  const action = { verb: 'question.send', question, ...(from === undefined ? {} : { from }) } as const;
  return [button(texts.send, action, texts.sendTooltip)];
}
