import { draftChatTexts as texts } from '../../../texts/drafts.ts';
import type { SentAction } from '../../card-action.ts';
import { draftMove } from '../../guide/draft-action.ts';
import { type AdaptiveCard, adaptiveCard } from '../adaptive-card.ts';
import { button, buttonRow, heading, paragraph } from '../elements.ts';
import { tallTextInput } from '../inputs.ts';
import { carriedAnswers } from './carried-answers.ts';
import type { DraftCardParts } from './draft-card-parts.ts';

/** All answers and all that a template adds to them, with room to spare. */
const longestCopy = 20_000;

export interface CopyParts extends Omit<DraftCardParts, 'sources' | 'today' | 'notices'> {
  readonly text: string;
  readonly review: SentAction | null;
}

/** The draft as text in a box, where a phone lets one mark all of it. */
export function draftCopyCard({ template, values, data, text, review }: CopyParts): AdaptiveCard {
  const { buttons } = texts;
  return adaptiveCard(texts.copyTitle, [
    heading(texts.copyTitle, 'medium'),
    paragraph(texts.copyLead),
    tallTextInput({ id: 'text', label: texts.copyLabel, value: text, longest: longestCopy }),
    paragraph(texts.copyUnkept, { quiet: true }),
    buttonRow([
      button(buttons.toDraft, draftMove('draft.preview', data)),
      ...(review === null ? [] : [button(buttons.review, review)]),
    ]),
    carriedAnswers(template, values),
  ]);
}
