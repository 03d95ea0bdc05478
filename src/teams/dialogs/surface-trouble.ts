import { dialogTexts } from '../../texts/dialogs.ts';
import { extensionTexts } from '../../texts/extension.ts';
import { extensionMessage } from '../extension/extension-reply.ts';
import type { InvokeReply, TurnContent } from '../turn.ts';
import { dialogCard } from './dialog-reply.ts';
import { titleFor } from './handle-dialog.ts';
import { DIALOG_FIELD, inDialog } from './in-dialog.ts';
import { retryCard } from './retry-card.ts';

/**
 * What a dialog or a search says when something went wrong or took too long: in words, and with all that was filled in.
 * @returns null for what was done in the chat itself
 */
export function surfaceTrouble(content: TurnContent, trouble: 'failed' | 'slow'): InvokeReply | null {
  switch (content.kind) {
    case 'search':
      return extensionMessage(extensionTexts.search[trouble]);
    case 'dialog':
    case 'message-action': {
      const { verb, [DIALOG_FIELD]: dialog, ...fields } = content.payload ?? {};
      const card = retryCard(dialogTexts[trouble], { ...fields, verb });
      return dialogCard(titleFor(verb), inDialog(card, typeof dialog === 'string' ? dialog : ''));
    }
    default:
      return null;
  }
}
