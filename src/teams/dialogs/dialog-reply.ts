import type { AdaptiveCard } from '../cards/adaptive-card.ts';
import type { InvokeReply } from '../turn.ts';

/** What Teams calls the size of a dialog; on a phone it is as large as the screen. */
const SIZE = { height: 'large', width: 'medium' } as const;

/** Shows a card in the dialog: in a new one, or in place of what stands in it. */
export function dialogCard(title: string, card: AdaptiveCard): InvokeReply {
  const attachment = { contentType: 'application/vnd.microsoft.card.adaptive', content: card };
  return task({ type: 'continue', value: { title, ...SIZE, card: attachment } });
}

/** Closes the dialog, and says something in its place. */
export function dialogMessage(line: string): InvokeReply {
  return task({ type: 'message', value: line });
}

function task(content: object): InvokeReply {
  return { status: 200, body: { task: content } };
}
