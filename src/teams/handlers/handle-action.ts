import type { Answer, Answerer } from '../../answering/answer.ts';
import type { Offerable } from '../../guidance/content/offers-under.ts';
import { botTexts } from '../../texts/bot.ts';
import type { BoundedSet } from '../bounded-set.ts';
import { CardAction, type CardState } from '../card-action.ts';
import type { AdaptiveCard } from '../cards/adaptive-card.ts';
import { helpCard } from '../cards/help-card.ts';
import { passageCard } from '../cards/passage-card.ts';
import { refusalCard } from '../cards/refusal-card.ts';
import { suggestionsCard } from '../cards/suggestions-card.ts';
import type { ReaderLink } from '../deep-link.ts';
import type { FeedbackLog } from '../feedback-log.ts';
import type { UnansweredPort } from '../unanswered-port.ts';
import { cardFor } from './answer-reply.ts';
import { suggestionCount } from './handle-message.ts';

export interface ActionParts {
  readonly answerer: Answerer;
  readonly feedback: FeedbackLog;
  /** Presses whose effect has been had. */
  readonly presses: BoundedSet;
  readonly unanswered: UnansweredPort;
  /** What of the guidance belongs to an answer. */
  readonly offers: (answer: Answer) => readonly Offerable[];
  /** The district that the asker works in, where known. */
  readonly unit: string | null;
  /** To a passage in the tab. */
  readonly readerLink: ReaderLink;
}

/** What a pressed button leads to: a card in the old one's place, or a line to the reader. null: not a button of ours. */
export type ActionResult = { readonly card: AdaptiveCard } | { readonly line: string } | null;

/**
 * Does what a button says. Every answer is made anew from what the card carried, so a press that is
 * repeated gives the same card; the one lasting effect, feedback, is had once per press.
 */
export async function handleAction(
  payload: unknown,
  press: string,
  parts: ActionParts,
): Promise<ActionResult> {
  const parsed = CardAction.safeParse(payload);
  if (!parsed.success) return null;
  const action = parsed.data;
  const { answerer, unit } = parts;
  const ask = (question: string) => answerer.ask(question, { unit });
  const answered = (state: CardState & { readonly question: string }, rated?: 'up' | 'down') => {
    const answer = ask(state.question);
    const offers = parts.offers(answer);
    return { card: cardFor(answer, stateOf(state), { offers, ...(rated === undefined ? {} : { rated }) }) };
  };
  switch (action.verb) {
    case 'passage.show': {
      const found = answerer.passage(action.passage);
      if (found === null) return { line: botTexts.passage.gone };
      const link = parts.readerLink(found.passage.id);
      return { card: passageCard(found, stateOf(action), undefined, undefined, link) };
    }
    case 'question.ask':
      return answered(action);
    case 'feedback.give': {
      if (parts.presses.add(press)) {
        parts.feedback.record({ rating: action.rating, passage: action.passage ?? null });
      }
      return answered(action, action.rating);
    }
    case 'question.send': {
      const signs = answerer.personalSigns(action.question);
      if (signs.length > 0) return { line: botTexts.refusal.notSent(signs) };
      const answer = ask(action.question);
      // The knowledge may have come to answer it since the card was sent.
      if (answer.answered) return { card: cardFor(answer, stateOf(action)) };
      await sendOnce(`${press} ${action.question}`, action.question, parts);
      return { card: refusalCard(answer, stateOf(action), { sent: true }) };
    }
    case 'suggestions.show':
      return { card: suggestionsCard(answerer.suggestions(suggestionCount)) };
    case 'help.show':
      return { card: helpCard() };
  }
}

/** A card may have had several questions on it, one after the other. */
async function sendOnce(
  press: string,
  question: string,
  { presses, unanswered }: ActionParts,
): Promise<void> {
  if (!presses.add(press)) return;
  try {
    await unanswered.add(question);
  } catch (error) {
    presses.delete(press);
    throw error;
  }
}

function stateOf({ question, from }: CardState): CardState {
  return { ...(question === undefined ? {} : { question }), ...(from === undefined ? {} : { from }) };
}
