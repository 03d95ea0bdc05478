import type { AdaptiveCard } from '../cards/adaptive-card.ts';
import type { InvokeReply } from '../turn.ts';

/** Something that can be put in a message: the card, and how it looks in the list that it is chosen from. */
export interface ExtensionResult {
  readonly card: AdaptiveCard;
  readonly title: string;
  readonly text: string;
}

/** A list to choose from; with a single one from a dialog, what is put in the message. */
export function extensionResults(results: readonly ExtensionResult[]): InvokeReply {
  const attachments = results.map(({ card, title, text }) => ({
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: card,
    preview: {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: { title: plain(title), text: plain(text) },
    },
  }));
  return reply({ type: 'result', attachmentLayout: 'list', attachments });
}

/** A line in the place of results. */
export function extensionMessage(text: string): InvokeReply {
  return reply({ type: 'message', text });
}

function reply(composeExtension: object): InvokeReply {
  return { status: 200, body: { composeExtension } };
}

/** Clients read the words of a preview as HTML. */
function plain(text: string): string {
  return text.replace(/[<>]/gu, ' ').replace(/\s+/gu, ' ').trim();
}
