import type { Answerer } from '../../answering/answer.ts';
import { helpCard } from '../cards/help-card.ts';
import { suggestionsCard } from '../cards/suggestions-card.ts';
import type { Reply } from '../reply.ts';
import { answerReply } from './answer-reply.ts';
import { readCommand } from './read-command.ts';

export const suggestionCount = 4;

/** Answers what somebody wrote: a command, or else a question. The mention is already gone from `text`. */
export function handleMessage(text: string, answerer: Answerer): Reply {
  const command = readCommand(text);
  if (command === 'help') return cardReply(helpCard());
  if (command !== null) return cardReply(suggestionsCard(answerer.suggestions(suggestionCount)));
  return answerReply(answerer.ask(text));
}

/** A message that is all card. */
export function cardReply(card: NonNullable<Reply['card']>): Reply {
  return { text: '', plain: card.fallbackText, card };
}
