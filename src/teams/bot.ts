import type { Answer, Answerer } from '../answering/answer.ts';
import type { Offerable } from '../guidance/content/offers-under.ts';
import type { People } from '../store/people.ts';
import { botTexts } from '../texts/bot.ts';
import { guidanceTexts } from '../texts/guidance.ts';
import { BoundedSet } from './bounded-set.ts';
import { CommandPress } from './card-action.ts';
import { welcomeCard } from './cards/welcome-card.ts';
import type { ReaderLink } from './deep-link.ts';
import { handleDialog } from './dialogs/handle-dialog.ts';
import { inTime } from './dialogs/in-time.ts';
import { surfaceTrouble } from './dialogs/surface-trouble.ts';
import { handleMessageAction } from './extension/handle-message-action.ts';
import { type ExtensionParts, handleSearch } from './extension/handle-search.ts';
import type { FeedbackLog } from './feedback-log.ts';
import type { GuideContext, GuideResult } from './guide/guide.ts';
import type { GuideRouter } from './guide/route-guides.ts';
import { type ActionResult, handleAction } from './handlers/handle-action.ts';
import { cardReply, suggestionCount } from './handlers/handle-message.ts';
import { handleRating } from './handlers/handle-rating.ts';
import { createTakeMessage, type Taken } from './handlers/take-message.ts';
import { actionReply, badAction, notImplemented } from './invoke-reply.ts';
import type { LanguageStore } from './language-store.ts';
import type { RecentQuestions } from './recent-questions.ts';
import { lineReply } from './reply.ts';
import type { Outcome, Speaker, Turn, TurnContent } from './turn.ts';
import type { UnansweredPort } from './unanswered-port.ts';
import type { UnitStore } from './unit-store.ts';
import type { WelcomeStore } from './welcome-store.ts';

export interface BotParts {
  /** null while the documents are still being read. */
  readonly answerer: () => Answerer | null;
  readonly welcomes: WelcomeStore;
  readonly feedback: FeedbackLog;
  readonly units: UnitStore;
  /** Who has said where they work; left out where nothing is kept about anybody. */
  readonly people?: Pick<People, 'say' | 'get'>;
  /** Left out where nothing is kept about anybody. */
  readonly languages?: Pick<LanguageStore, 'set'>;
  /** The district that the installation is for, where nobody has said otherwise. */
  readonly defaultUnit: () => string | null;
  readonly unanswered: UnansweredPort;
  /** Checklists, next steps and the rest of the guidance. */
  readonly guides: GuideRouter;
  /** What of the guidance belongs to an answer. */
  readonly offers: (answer: Answer) => readonly Offerable[];
  /** Counts what is asked about; left out where nothing is counted. */
  readonly subjects?: (answer: Answer) => void;
  /** ISO date of today in Stockholm. */
  readonly today: () => string;
  /** What each conversation last asked, for whoever asks on. */
  readonly recent?: RecentQuestions;
  /** To a passage in the tab; left out, there is no tab. */
  readonly readerLink?: ReaderLink;
}

/** Decides what to say to one turn. Knows no framework; may reject, the caller apologises. */
export type Bot = (turn: Turn) => Promise<Outcome>;

type Pressed = Pick<Extract<TurnContent, { kind: 'action' }>, 'card' | 'replaceable'>;

const nothing: Outcome = { replies: [] };
const rememberedPresses = 5_000;

export function createBot(parts: BotParts): Bot {
  const { answerer: currentAnswerer, welcomes, feedback, units, unanswered } = parts;
  const presses = new BoundedSet(rememberedPresses);
  const take = createTakeMessage(parts);
  const { readerLink = () => null } = parts;
  /** Somebody who writes elsewhere has no district there, but perhaps one of their own. */
  const extension = async (speaker: Speaker | null): Promise<ExtensionParts> => {
    const known = speaker === null ? null : await parts.people?.get(speaker.id).catch(() => null);
    return { answerer: currentAnswerer(), unit: known?.unit ?? parts.defaultUnit(), link: readerLink };
  };

  const decide: Bot = async ({ conversation, scope, speaker, content }) => {
    const answerer = currentAnswerer();
    const unit = (await units.get(conversation)) ?? parts.defaultUnit();
    const context: GuideContext = { conversation, scope, speaker, unit, today: parts.today(), answerer };
    switch (content.kind) {
      case 'ignored':
        return nothing;
      case 'unknown-invoke':
        return { replies: [], invoke: notImplemented() };
      case 'left':
        await welcomes.release(conversation);
        return nothing;
      case 'rated':
        return {
          replies: [],
          invoke: handleRating(content.payload, content.press, { feedback, presses })
            ? { status: 200, body: {} }
            : badAction(),
        };
      case 'dialog':
        return handleDialog(content, context, { guides: parts.guides, presses });
      case 'search':
        return { replies: [], invoke: handleSearch(content, await extension(speaker)) };
      case 'message-action':
        return { replies: [], invoke: handleMessageAction(content, await extension(speaker)) };
      case 'joined': {
        if (!(await welcomes.claim(conversation))) return nothing;
        const card = welcomeCard(answerer?.suggestions(suggestionCount) ?? [], scope !== 'personal');
        return { replies: [cardReply(card)], undo: () => welcomes.release(conversation) };
      }
      case 'message': {
        const taken = await take(content.text, context);
        return { replies: ['guided' in taken ? guideReply(taken.guided) : taken.reply] };
      }
      case 'action': {
        const typed = CommandPress.safeParse(content.payload).data;
        if (typed !== undefined) return typedByPress(await take(typed.text, context), content);
        const guided = await parts.guides.press(content.payload, context);
        if (guided !== undefined) return guidedPress(guided, content);
        const result: ActionResult =
          answerer === null
            ? { line: botTexts.trouble.starting }
            : await handleAction(content.payload, content.press, {
                answerer,
                feedback,
                presses,
                unanswered,
                offers: parts.offers,
                unit,
                readerLink,
              });
        if (content.replaceable)
          return { replies: [], invoke: result === null ? badAction() : actionReply(result) };
        if (result === null) return { replies: [lineReply(botTexts.trouble.unknownButton)] };
        return { replies: ['card' in result ? cardReply(result.card) : lineReply(result.line)] };
      }
    }
  };

  return (turn) => {
    const slow = surfaceTrouble(turn.content, 'slow');
    const deciding = decide(turn);
    return slow === null ? deciding : inTime(deciding, () => ({ replies: [], invoke: slow }));
  };
}

/** What would have been a message of its own stands in the place of the card that it was pressed on. */
function typedByPress(taken: Taken, { card, replaceable }: Pressed): Outcome {
  if ('guided' in taken) return guidedPress(taken.guided, { card, replaceable });
  const { reply } = taken;
  if (!replaceable) return { replies: [reply] };
  const shown = reply.card === undefined ? { line: reply.text } : { card: reply.card };
  return { replies: [], invoke: actionReply(shown) };
}

/** The card changes both at once, for whoever pressed, and lastingly, for whoever looks next. */
function guidedPress(result: GuideResult | null, { card, replaceable }: Pressed): Outcome {
  if (result === null) {
    return replaceable
      ? { replies: [], invoke: badAction() }
      : { replies: [lineReply(botTexts.trouble.unknownButton)] };
  }
  const reply = guideReply(result);
  if ('card' in result && result.beside === true) {
    const told = actionReply({ line: guidanceTexts.beside });
    return { replies: [reply], ...(replaceable ? { invoke: told } : {}) };
  }
  const update =
    'card' in result && card !== null ? { update: { message: card, reply, orElse: !replaceable } } : {};
  if (replaceable) return { replies: [], invoke: actionReply(result), ...update };
  return 'update' in update ? { replies: [], ...update } : { replies: [reply] };
}

function guideReply(result: GuideResult) {
  return 'card' in result ? cardReply(result.card) : lineReply(result.line, result.asWritten);
}
