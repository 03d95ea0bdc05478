import type { Draft, DraftBlock } from '../../../guidance/drafts/draft.ts';
import { draftFields } from '../../../guidance/drafts/draft-field.ts';
import type { DraftTemplate } from '../../../guidance/drafts/draft-template.ts';
import type { DraftValues } from '../../../guidance/drafts/draft-values.ts';
import { draftChatTexts as texts } from '../../../texts/drafts.ts';
import type { SentAction } from '../../card-action.ts';
import { draftMove, inputId } from '../../guide/draft-action.ts';
import { type AdaptiveCard, adaptiveCard, type CardElement } from '../adaptive-card.ts';
import { button, buttonRow, heading, paragraph, verbatim, verbatimLines } from '../elements.ts';
import { textInput } from '../inputs.ts';
import { type DraftCardParts, noticeBox, outOfSight } from './draft-card.ts';

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
  const labelOf = (id: string) => template.prompts.find((prompt) => prompt.id === id)?.label ?? id;
  const block = (one: DraftBlock): CardElement[] => {
    if (one.kind === 'paragraph') return verbatimLines(one.text);
    if (one.kind === 'row-title') return [verbatim([{ text: one.text, bold: true }])];
    return pressable ? [gapRow(one.text, labelOf(one.prompt), draftMove('draft.edit', data, one.prompt))] : [verbatim([{ text: one.text, bold: true }])];
  };
  return adaptiveCard(`${texts.previewTitle}: ${template.title}`, [
    noticeBox(notices),
    paragraph(texts.previewTitle, { quiet: true }),
    heading(draft.heading, 'medium'),
    paragraph(draft.sections.length === 0 ? texts.previewEmpty : texts.previewGaps(draft.gaps.length)),
    draft.sections.flatMap(({ title, blocks }) => [heading(title), ...blocks.flatMap(block)]),
    draft.waiting.map((id) => paragraph(texts.waiting(labelOf(id)), { quiet: true })),
    isLinkTooLong ? paragraph(texts.linkTooLong, { quiet: true }) : null,
    buttonRow([
      button(buttons.edit, draftMove('draft.form', data)),
      button(buttons.copy, draftMove('draft.text', data)),
      ...(wordLink === null ? [] : [wordButton(wordLink)]),
    ]),
    buttonRow([
      button(buttons.step, draftMove('draft.step', data)),
      button(buttons.clear, draftMove('draft.clear', data)),
    ]),
    carried(template, values),
  ]);
}

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
    textInput({ id: 'text', label: texts.copyLabel, value: text, longest: longestCopy, lines: true }),
    paragraph(texts.copyUnkept, { quiet: true }),
    buttonRow([
      button(buttons.toDraft, draftMove('draft.preview', data)),
      ...(review === null ? [] : [button(buttons.review, review)]),
    ]),
    carried(template, values),
  ]);
}

/** All answers and all that a template adds to them, with room to spare. */
const longestCopy = 20_000;

/** Nothing is to be filled in here, so every answer goes along as the text that it is. */
function carried(template: DraftTemplate, values: DraftValues): CardElement | null {
  const answered = draftFields(template).filter(({ key }) => (values[key] ?? '') !== '');
  return outOfSight(
    answered.map(({ key, kind }) => ({
      type: 'Input.Text',
      id: inputId(key),
      value: values[key],
      ...(kind === 'text' ? { isMultiline: true } : {}),
    })),
  );
}

function gapRow(text: string, label: string, action: SentAction): CardElement {
  const { verb, ...data } = action;
  const title = texts.fill(label);
  return {
    type: 'Container',
    spacing: 'small',
    selectAction: {
      type: 'Action.Execute',
      title,
      verb,
      data,
      fallback: { type: 'Action.Submit', data: action },
    },
    items: [verbatim([{ text: `› ${text}`, accent: true, bold: true }])],
  };
}

function wordButton(url: string) {
  return { type: 'Action.OpenUrl', title: texts.buttons.word, tooltip: texts.wordTooltip, url } as const;
}

function bytes(card: AdaptiveCard): number {
  return Buffer.byteLength(JSON.stringify(card));
}
