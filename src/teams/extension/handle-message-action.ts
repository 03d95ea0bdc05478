import { z } from 'zod';
import type { Answerer } from '../../answering/answer.ts';
import { questionIn } from '../../answering/question-in.ts';
import { botTexts } from '../../texts/bot.ts';
import { extensionTexts } from '../../texts/extension.ts';
import { askCard } from '../cards/extension/ask-card.ts';
import { insertedCard } from '../cards/extension/inserted-card.ts';
import { dialogCard, dialogMessage } from '../dialogs/dialog-reply.ts';
import type { InvokeReply, MessageActionContent } from '../turn.ts';
import { extensionResults } from './extension-reply.ts';
import type { ExtensionParts } from './handle-search.ts';
import { insertedAnswer } from './inserted-view.ts';
import { messageText } from './message-text.ts';

/** A longer message is text out of a case file, which must not be here: it is not even looked through. */
const LONGEST_MESSAGE = 5_000;
/** And what it asks is not searched for when it is longer than this. */
const LONGEST_ASKED = 1_000;

const words = z.string().max(20_000);
const AskPress = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('ask.again'), question: words.optional() }),
  z.object({ verb: z.literal('ask.insert'), asked: words }),
]);

/**
 * Asks about a message that somebody has written. It is looked through before anything is searched for; neither it nor the
 * question is kept, and nothing is said to anybody else before the asker sends the card themselves.
 */
export function handleMessageAction(
  { message, payload }: MessageActionContent,
  { answerer, unit, link }: ExtensionParts,
): InvokeReply {
  if (answerer === null) return dialogMessage(botTexts.trouble.starting);
  const texts = extensionTexts.ask;
  const ask = (question: string) => {
    const answer = answerer.ask(question, { unit });
    // A question with personal data in it is not repeated in the answer, but stays in the field, to be changed.
    const notices = answer.reason === 'personal_data' ? [texts.personalQuestion] : [];
    const inserted = insertedAnswer(answer, answerer, link);
    return shown({ question, answer: notices.length > 0 ? null : answer, inserted, notices });
  };

  const press = AskPress.safeParse(payload).data;
  if (press?.verb === 'ask.insert') {
    const answer = answerer.ask(press.asked, { unit });
    const view = insertedAnswer(answer, answerer, link);
    // The knowledge may have changed since it was shown.
    if (view === null) return ask(press.asked);
    return extensionResults([
      { card: insertedCard(view), title: texts.title, text: view.cited[0]?.text ?? '' },
    ]);
  }
  if (press !== undefined) return ask(press.question ?? '');
  if (message === null) return empty(texts.unreadable);
  return first(message, answerer, ask);
}

/** What a message leads to when it has just been chosen. */
function first(
  message: NonNullable<MessageActionContent['message']>,
  answerer: Answerer,
  ask: (question: string) => InvokeReply,
): InvokeReply {
  const texts = extensionTexts.ask;
  const text = message.text.length > LONGEST_MESSAGE * 10 ? null : messageText(message);
  if (text === null || text.length > LONGEST_MESSAGE) return empty(texts.long);
  if (text.trim() === '') return empty(texts.empty);
  const { verdict, kinds } = answerer.screen(text);
  if (verdict === 'stop') return empty(texts.personal(kinds));
  const question = questionIn(text);
  if (question.length > LONGEST_ASKED) return empty(texts.long);
  if (verdict === 'pass') return ask(question);
  return shown({ question, answer: null, inserted: null, notices: [texts.perhapsPersonal(kinds)] });
}

function empty(notice: string): InvokeReply {
  return shown({ question: '', answer: null, inserted: null, notices: [notice] });
}

function shown(view: Parameters<typeof askCard>[0]): InvokeReply {
  return dialogCard(extensionTexts.ask.title, askCard(view));
}
