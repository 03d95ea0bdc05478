import { z } from 'zod';
import type { Bot } from '../bot.ts';
import { button } from '../cards/elements.ts';

/**
 * A bot for a client that has no dialogs and lets a press on what opens one come to nothing, as the chat window of local mode
 * does: such a button sends its action as others do, and what would stand in the dialog comes as a card.
 */
export function withoutDialogs(bot: Bot): Bot {
  return async (turn) => withCards(await bot(turn));
}

function withCards<Part>(part: Part): Part {
  if (Array.isArray(part)) return part.map((one) => withCards(one)) as Part;
  if (typeof part !== 'object' || part === null || Object.getPrototypeOf(part) !== Object.prototype)
    return part;
  const action = opened(part);
  if (action !== null) return action as Part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, withCards(value)])) as Part;
}

/** @returns null for what is no button to a dialog */
function opened(part: object): object | null {
  const found = DialogButton.safeParse(part);
  if (!found.success) return null;
  const { msteams: _dialog, ...action } = found.data.data;
  return button(found.data.title, action);
}

const DialogButton = z.object({
  type: z.literal('Action.Submit'),
  title: z.string(),
  data: z.looseObject({ verb: z.string(), msteams: z.object({ type: z.literal('task/fetch') }) }),
});
