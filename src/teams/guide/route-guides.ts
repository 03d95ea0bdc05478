import type { Guide, GuideContext, GuideResult } from './guide.ts';

/** Finds the guide that a message or a press is for. */
export interface GuideRouter {
  /** @returns null when the message is for none of them */
  message(text: string, context: GuideContext): GuideResult | null;
  /** @returns null when it is no button of theirs; undefined when the verb is of another part of the bot */
  press(payload: unknown, context: GuideContext): GuideResult | null | undefined;
}

/** How many conversations are remembered with the guide that was last used in them. */
const mostConversations = 10_000;

export function routeGuides(guides: readonly Guide[]): GuideRouter {
  // The longest first: "granska text" is not "granska" with something after it.
  const commands = guides
    .flatMap((guide) => guide.commands.map((word) => ({ word, guide })))
    .sort((one, other) => other.word.length - one.word.length);
  const lastUsed = new Map<string, Guide>();
  const used = <Result extends GuideResult | null>(
    guide: Guide,
    conversation: string,
    result: Result,
  ): Result => {
    // What comes as a message of its own leaves the words that are typed with what it was pressed on.
    if (result !== null && 'card' in result && result.beside !== true) {
      lastUsed.delete(conversation);
      lastUsed.set(conversation, guide);
      const oldest = lastUsed.keys().next();
      if (lastUsed.size > mostConversations && !oldest.done) lastUsed.delete(oldest.value);
    }
    return result;
  };
  return {
    message(text, context) {
      const opened = commandIn(text, commands);
      if (opened !== null)
        return used(opened.guide, context.conversation, opened.guide.open(opened.rest, context));
      const guide = lastUsed.get(context.conversation);
      return guide === undefined
        ? null
        : used(guide, context.conversation, guide.typed(text.trim(), context));
    },
    press(payload, context) {
      const verb = (payload as { verb?: unknown } | null)?.verb;
      const name = typeof verb === 'string' ? verb.split('.')[0] : undefined;
      const guide = guides.find((candidate) => candidate.name === name);
      return guide === undefined
        ? undefined
        : used(guide, context.conversation, guide.press(payload, context));
    },
  };
}

/** "Checklista: uppstart" and "nästa steg mamma avbokar": the command, and what comes after it. */
function commandIn(
  text: string,
  commands: readonly { readonly word: string; readonly guide: Guide }[],
): { guide: Guide; rest: string } | null {
  const bare = text.normalize('NFC').trim().replace(/^\//u, '');
  const lower = bare.toLowerCase();
  for (const { word, guide } of commands) {
    if (!lower.startsWith(word)) continue;
    const after = bare.slice(word.length);
    // "Checklistor är bra" opens nothing; what follows a command is set off from it.
    if (after !== '' && !/^[\s:,–-]/u.test(after)) continue;
    return { guide, rest: after.replace(/^[\s:,–-]+/u, '').trim() };
  }
  return null;
}
