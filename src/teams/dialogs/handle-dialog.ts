import { createHash, randomBytes } from 'node:crypto';
import { botTexts } from '../../texts/bot.ts';
import { dialogTexts } from '../../texts/dialogs.ts';
import type { BoundedSet } from '../bounded-set.ts';
import type { AdaptiveCard } from '../cards/adaptive-card.ts';
import type { GuideContext } from '../guide/guide.ts';
import type { GuideRouter } from '../guide/route-guides.ts';
import { cardReply } from '../handlers/handle-message.ts';
import type { DialogContent, InvokeReply, Outcome } from '../turn.ts';
import { dialogCard, dialogMessage } from './dialog-reply.ts';
import { DIALOG_FIELD, inDialog } from './in-dialog.ts';
import { keepFilled } from './keep-filled.ts';
import { retryCard } from './retry-card.ts';

export interface DialogParts {
  readonly guides: GuideRouter;
  /** Presses whose effect has been had. */
  readonly presses: BoundedSet;
}

/**
 * A dialog is another place for the cards of a guide: what its buttons send is pressed as on a card in the chat, and the
 * card that comes stands next in it. A line, for which there is no room beside the card, stands on the same card with all
 * that was filled in. In somebody's own chat what they have made is left in the chat; in a group, where others would
 * see it there, it stays in the dialog.
 */
export async function handleDialog(
  { moment, payload }: DialogContent,
  context: GuideContext,
  { guides, presses }: DialogParts,
): Promise<Outcome> {
  if (payload === null) return closed(botTexts.trouble.unknownButton);
  const { [DIALOG_FIELD]: named, msteams: _, ...press } = payload;
  const dialog = moment === 'sent' && typeof named === 'string' ? named.slice(0, 100) : newDialog();
  const result = (await guides.press(press, context)) ?? null;
  if (result === null) return closed(botTexts.trouble.unknownButton);
  const next = (card: AdaptiveCard): Outcome => ({
    replies: [],
    invoke: dialogCard(titleFor(press.verb), inDialog(card, dialog)),
  });

  if ('line' in result) {
    if (moment === 'opened' || result.isLast === true) return closed(result.line);
    const card = await guides.again?.(press, context);
    return next(card == null ? retryCard(result.line, press) : keepFilled(card, press, result.line));
  }
  const { card, closing } = result;
  if (moment === 'opened' || closing === undefined || context.scope !== 'personal') return next(card);
  const done = hash([context.conversation, dialog, press]);
  // A client that has waited for long sends the same again: the card is in the chat already.
  if (!presses.add(done)) return closed(closing);
  return {
    ...closed(closing),
    replies: [cardReply(card)],
    undo: async () => void presses.delete(done),
  };
}

function closed(line: string): Outcome & { readonly invoke: InvokeReply } {
  return { replies: [], invoke: dialogMessage(line) };
}

/** The name of a dialog's window. @param verb of what was pressed, untrusted */
export function titleFor(verb: unknown): string {
  const { draft, remind, usual } = dialogTexts.titles;
  const guide = typeof verb === 'string' ? verb.split('.')[0] : undefined;
  if (guide === 'draft') return draft;
  return guide === 'remind' ? remind : usual;
}

function newDialog(): string {
  return randomBytes(8).toString('hex');
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
