import { talkTexts } from '../../texts/talk.ts';
import type { AdaptiveCard } from '../cards/adaptive-card.ts';
import type { AnyGuide, GuideContext, GuideResult } from './guide.ts';

/** Finds the guide that a message or a press is for. */
export interface GuideRouter {
  /** @returns null when the message is for none of them */
  message(text: string, context: GuideContext): Promise<GuideResult | null>;
  /** @returns null when it is no button of theirs; undefined when the verb is of another part of the bot */
  press(payload: unknown, context: GuideContext): Promise<GuideResult | null | undefined>;
  /** The card that something was pressed on; see `AnyGuide`. */
  again?(payload: unknown, context: GuideContext): Promise<AdaptiveCard | null>;
  /** Words, in small letters, that a message opens with to reach one of them, and whole messages that do. */
  readonly commands: readonly string[];
  /**
   * Ends all that is under way in the conversation.
   * @returns what to say of it, a line for each; empty when nothing was
   */
  end(context: GuideContext): Promise<readonly string[]>;
}

/** How many conversations are remembered with the guide that was last used in them. */
const mostConversations = 10_000;

/** Whoever has left a card for so long is not in the middle of it. */
const underWayMs = 30 * 60_000;

/** @param now milliseconds */
export function routeGuides(guides: readonly AnyGuide[], now: () => number = Date.now): GuideRouter {
  // The longest first: "granska text" is not "granska" with something after it.
  const commands = guides
    .flatMap((guide) => [...guide.commands, ...(guide.misspelt ?? [])].map((word) => ({ word, guide })))
    .sort((one, other) => other.word.length - one.word.length);
  const lastUsed = new Map<string, { readonly guide: AnyGuide; readonly at: number }>();
  const used = async <Result extends GuideResult | null>(
    guide: AnyGuide,
    conversation: string,
    result: Result,
  ): Promise<Result> => {
    if (result !== null && 'card' in result) await result.kept;
    // What comes as a message of its own leaves the words that are typed with what it was pressed on.
    if (result !== null && 'card' in result && result.beside !== true) {
      lastUsed.delete(conversation);
      lastUsed.set(conversation, { guide, at: now() });
      const oldest = lastUsed.keys().next();
      if (lastUsed.size > mostConversations && !oldest.done) lastUsed.delete(oldest.value);
    }
    return result;
  };
  const guideOf = (payload: unknown): AnyGuide | undefined => {
    const verb = (payload as { verb?: unknown } | null)?.verb;
    const name = typeof verb === 'string' ? verb.split('.')[0] : undefined;
    return guides.find((candidate) => candidate.name === name);
  };
  return {
    async message(text, context) {
      const said = text.normalize('NFC').trim();
      const opened = commandIn(said, commands);
      if (opened !== null)
        return used(
          opened.guide,
          context.conversation,
          await opened.guide.open(opened.rest, context, opened.word),
        );
      const guide = guides.find((one) => one.owns?.(said)) ?? lastUsed.get(context.conversation)?.guide;
      return guide === undefined ? null : used(guide, context.conversation, await guide.typed(said, context));
    },
    async press(payload, context) {
      const guide = guideOf(payload);
      return guide === undefined
        ? undefined
        : used(guide, context.conversation, await guide.press(payload, context));
    },
    again: async (payload, context) => (await guideOf(payload)?.again?.(payload, context)) ?? null,
    commands: guides.flatMap(({ commands: words, says = [] }) => [...words, ...says]),
    async end(context) {
      const last = lastUsed.get(context.conversation);
      lastUsed.delete(context.conversation);
      const ended: string[] = [];
      // What was used last is told first.
      const inOrder =
        last === undefined ? guides : [last.guide, ...guides.filter((one) => one !== last.guide)];
      for (const guide of inOrder) {
        const line = (await guide.end?.(context)) ?? null;
        if (line !== null) ended.push(line);
      }
      const wasOpen = last !== undefined && now() - last.at <= underWayMs;
      return ended.length === 0 && wasOpen ? [talkTexts.ended.card] : ended;
    },
  };
}

/** "Checklista: uppstart" and "nästa steg mamma avbokar": the command, and what comes after it. */
function commandIn(
  text: string,
  commands: readonly { readonly word: string; readonly guide: AnyGuide }[],
): { guide: AnyGuide; rest: string; word: string } | null {
  const bare = text.replace(/^\//u, '');
  const lower = bare.toLowerCase();
  for (const { word, guide } of commands) {
    if (!lower.startsWith(word)) continue;
    const after = bare.slice(word.length);
    if (NOTHING.test(after)) return { guide, rest: '', word };
    // "Checklistor är bra" opens nothing; what follows a command is set off from it.
    if (!/^[\s:,–-]/u.test(after)) continue;
    const rest = after.replace(/^[\s:,–-]+/u, '').trim();
    const mayAsk = guide.takesQuestions === true || guide.names?.(rest) === true;
    return mayAsk || !isQuestion(after) ? { guide, rest, word } : null;
  }
  return null;
}

const NOTHING = /^[\s.!?…:]{0,20}$/u;
const ASKING =
  /(?<!\p{L})(?:vad|hur|när|var|vart|varför|vem|vems|vilka|vilken|vilket|får|ska|måste|kan|bör|behöver|behövs|finns|gäller|är)(?!\p{L})/iu;
/** A longer one is a text that ends in a question. */
const LONGEST_QUESTION = 200;

/**
 * "Tidsgränser i utredning, vad gäller?" asks something; "checklista uppstart?" names a list, and what stands after a colon
 * or on several lines is a text of its own.
 */
function isQuestion(after: string): boolean {
  return after.length <= LONGEST_QUESTION && /^[^:\n]*\?[\s.!?]*$/u.test(after) && ASKING.test(after);
}
