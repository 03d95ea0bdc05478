import { LONGEST_NOTE } from '../../../guidance/review/review-note.ts';
import { reviewCardTexts as texts } from '../../../texts/review-cards.ts';
import { talkTexts } from '../../../texts/talk.ts';
import { type AdaptiveCard, adaptiveCard } from '../adaptive-card.ts';
import { button, heading, paragraph } from '../elements.ts';
import { choiceInput, tallTextInput } from '../inputs.ts';

export interface ReviewForm {
  /** Kinds to choose between. */
  readonly kinds: readonly { readonly id: string; readonly title: string }[];
  /** Id of the chosen one. */
  readonly kind: string;
  /** What is to be reviewed, when it is already written. */
  readonly text: string;
  /** What is to be looked at before it is sent; null for nothing. */
  readonly notice?: string | null;
}

/** Asks for a text and what kind of text it is. */
export function reviewFormCard({ kinds, kind, text, notice = null }: ReviewForm): AdaptiveCard {
  return adaptiveCard(
    texts.summary,
    [
      heading(texts.title, 'medium'),
      notice === null ? null : paragraph(`⚠ ${notice}`),
      paragraph(texts.lead),
      choiceInput({
        id: 'kind',
        label: texts.kind,
        value: kind,
        choices: kinds.map(({ id, title }) => ({ title, value: id })),
      }),
      tallTextInput({
        id: 'text',
        label: texts.text,
        value: text,
        placeholder: texts.placeholder,
        longest: LONGEST_NOTE,
      }),
      paragraph(texts.keeps, { quiet: true }),
    ],
    [button(texts.run, { verb: 'review.run' }), button(talkTexts.cancel, { verb: 'review.leave' })],
  );
}
