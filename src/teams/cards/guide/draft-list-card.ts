import { draftChatTexts as texts } from '../../../texts/drafts.ts';
import { type AdaptiveCard, adaptiveCard } from '../adaptive-card.ts';
import { button, buttonRow, dialogButton, heading, paragraph, pressableRow } from '../elements.ts';

/** The drafts there are, to choose one. @param toForm choosing leads to all of it at once */
export function draftListCard(
  templates: readonly { readonly id: string; readonly title: string }[],
  lead: string,
  toForm = false,
): AdaptiveCard {
  const form = toForm ? { form: true } : {};
  return adaptiveCard(`${texts.listTitle}. ${lead}`, [
    heading(texts.listTitle, 'medium'),
    paragraph(lead),
    templates.map(({ id, title }) =>
      pressableRow(texts.start(title), title, { verb: 'draft.open', id, ...form }),
    ),
    toForm || templates.length === 0
      ? null
      : buttonRow([dialogButton(texts.buttons.form, { verb: 'draft.menu', form: true })]),
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
