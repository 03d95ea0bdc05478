import { draftChatTexts as texts } from '../../../texts/drafts.ts';
import { type AdaptiveCard, adaptiveCard } from '../adaptive-card.ts';
import { button, heading, paragraph, pressableRow } from '../elements.ts';

/** The drafts there are, to choose one. */
export function draftListCard(
  templates: readonly { readonly id: string; readonly title: string }[],
  lead: string,
): AdaptiveCard {
  return adaptiveCard(`${texts.listTitle}. ${lead}`, [
    heading(texts.listTitle, 'medium'),
    paragraph(lead),
    templates.map(({ id, title }) => pressableRow(texts.start(title), title, { verb: 'draft.open', id })),
    paragraph(texts.roles, { quiet: true }),
  ]);
}

/** What is left in the place of a draft whose answers have been taken away. */
export function draftClearedCard(): AdaptiveCard {
  return adaptiveCard(
    texts.cleared,
    [paragraph(texts.cleared)],
    [button(texts.again, { verb: 'draft.menu' })],
  );
}
