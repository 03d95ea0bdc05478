import { dialogTexts } from '../../texts/dialogs.ts';
import { type AdaptiveCard, adaptiveCard } from '../cards/adaptive-card.ts';
import { paragraph, submitButton } from '../cards/elements.ts';

/** Says what went wrong, and holds on to all that was sent: it is sent once more by a button. */
export function retryCard(line: string, payload: Readonly<Record<string, unknown>>): AdaptiveCard {
  const { verb, ...fields } = payload;
  const again = { ...fields, verb: typeof verb === 'string' ? verb : '' };
  return adaptiveCard(line, [paragraph(line)], [submitButton(dialogTexts.retry, again)]);
}
