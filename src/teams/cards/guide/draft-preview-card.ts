import type { Draft, DraftBlock } from '../../../guidance/drafts/draft.ts';
import { draftChatTexts as texts } from '../../../texts/drafts.ts';
import type { SentAction } from '../../card-action.ts';
import { draftMove } from '../../guide/draft-action.ts';
import { type AdaptiveCard, adaptiveCard, type CardElement } from '../adaptive-card.ts';
import {
  button,
  buttonRow,
  heading,
  linkButton,
  paragraph,
  press,
  verbatim,
  verbatimLines,
} from '../elements.ts';
import { carriedAnswers } from './carried-answers.ts';
import { type DraftCardParts, noticeBox } from './draft-card-parts.ts';

/** In bytes; a message takes 28 kB, and what goes around the card is small. */
const mostBytes = 27_000;

export interface PreviewParts extends DraftCardParts {
  readonly draft: Draft;
  /** Where the Word file is made; null where the bot has no address of its own. */
  readonly wordLink: string | null;
  /** More than a link can hold. */
  readonly isLinkTooLong: boolean;
}

/** The draft as it will be, with its gaps to press. What was answered goes along out of sight. */
export function draftPreviewCard(parts: PreviewParts): AdaptiveCard {
  const whole = previewCard(parts, true);
  if (bytes(whole) <= mostBytes) return whole;
  const withoutLink = previewCard({ ...parts, isLinkTooLong: parts.wordLink !== null, wordLink: null }, true);
  return bytes(withoutLink) <= mostBytes
    ? withoutLink
    : previewCard({ ...parts, isLinkTooLong: parts.wordLink !== null, wordLink: null }, false);
}

function previewCard(parts: PreviewParts, pressable: boolean): AdaptiveCard {
  const { template, values, data, draft, wordLink, isLinkTooLong, notices } = parts;
  const { buttons } = texts;
  const gaps = draft.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'gap')).length;
  const labelOf = (id: string) => template.prompts.find((prompt) => prompt.id === id)?.label ?? id;
  const block = (one: DraftBlock): CardElement[] => {
    if (one.kind === 'paragraph') return verbatimLines(one.text);
    if (one.kind === 'row-title') return [verbatim([{ text: one.text, bold: true }])];
    return pressable
      ? [gapRow(one.text, labelOf(one.prompt), draftMove('draft.edit', data, one.prompt))]
      : [verbatim([{ text: one.text, bold: true }])];
  };
  return adaptiveCard(`${texts.previewTitle}: ${template.title}`, [
    noticeBox(notices),
    paragraph(texts.previewTitle, { quiet: true }),
    heading(draft.heading, 'medium'),
    paragraph(draft.sections.length === 0 ? texts.previewEmpty : texts.previewGaps(gaps)),
    draft.sections.flatMap(({ title, blocks }) => [heading(title), ...blocks.flatMap(block)]),
    draft.waiting.map((id) => paragraph(texts.waiting(labelOf(id)), { quiet: true })),
    isLinkTooLong ? paragraph(texts.linkTooLong, { quiet: true }) : null,
    buttonRow([
      button(buttons.edit, draftMove('draft.form', data)),
      button(buttons.copy, draftMove('draft.text', data)),
      ...(wordLink === null ? [] : [linkButton(buttons.word, wordLink, texts.wordTooltip)]),
    ]),
    buttonRow([
      button(buttons.step, draftMove('draft.step', data)),
      button(buttons.clear, draftMove('draft.clear', data)),
    ]),
    carriedAnswers(template, values),
  ]);
}

function gapRow(text: string, label: string, action: SentAction): CardElement {
  return {
    type: 'Container',
    spacing: 'small',
    minHeight: '36px',
    verticalContentAlignment: 'center',
    selectAction: press(texts.fill(label), action),
    items: [verbatim([{ text: `› ${text}`, accent: true, bold: true }])],
  };
}

function bytes(card: AdaptiveCard): number {
  return Buffer.byteLength(JSON.stringify(card));
}
