import type { Answer, Answerer } from '../../answering/answer.ts';
import type { Offerable } from '../../guidance/content/offers-under.ts';
import { botTexts } from '../../texts/bot.ts';
import { helpCard } from '../cards/help-card.ts';
import { suggestionsCard } from '../cards/suggestions-card.ts';
import type { Reply } from '../reply.ts';
import { answerReply } from './answer-reply.ts';
import { askOn, isSubject } from './ask-on.ts';
import { readCommand, readUnit } from './read-command.ts';

export const suggestionCount = 4;

export interface Conversation {
  /** The district that somebody here has said they work in. */
  readonly unit: string | null;
  readonly setUnit: (unit: string | null) => void;
  /** What of the guidance belongs to an answer. */
  readonly offers: (answer: Answer) => readonly Offerable[];
  /** The question before, while somebody may ask on from it. */
  readonly before: string | null;
  /** Takes the question as it was read, for the one after it. */
  readonly remember: (question: string) => void;
  /** Takes the answer, for what is counted of it. */
  readonly asked?: ((answer: Answer) => void) | undefined;
}

/** Answers what somebody wrote: a command, or else a question. The mention is already gone from `text`. */
export function handleMessage(
  text: string,
  answerer: Answerer,
  { unit, setUnit, offers, before, remember, asked }: Conversation,
): Reply {
  const said = readUnit(text);
  const known = said === null ? null : answerer.unitNamed(said);
  if (said === '' || known !== null) {
    setUnit(known);
    const line = known === null ? botTexts.unit.forgotten : botTexts.unit.set(known);
    return { text: line, plain: line };
  }
  // "Min stadsdel har ingen rutin, vad gör jag?" is a question.
  if (said !== null && /^min\s/iu.test(text.trim()) && !/\?|\s.*\s.*\s/u.test(said)) {
    const line = botTexts.unit.unknown(answerer.units);
    return { text: line, plain: line };
  }
  const command = readCommand(text);
  if (command === 'help') return cardReply(helpCard());
  if (command !== null) return cardReply(suggestionsCard(answerer.suggestions(suggestionCount)));
  const { answer, understood } = askOn(text, before, unit, answerer);
  if (isSubject(answer)) remember(answer.question);
  asked?.(answer);
  return answerReply(answer, offers(answer), understood);
}

/** A message that is all card. */
export function cardReply(card: NonNullable<Reply['card']>): Reply {
  return { text: '', plain: card.fallbackText, card };
}
