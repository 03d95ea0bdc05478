import type { Draft, DraftBlock } from '../../../guidance/drafts/draft.ts';
import { draftChatTexts as texts } from '../../../texts/drafts.ts';
import { draftMove } from '../../guide/draft-action.ts';
import { type AdaptiveCard, adaptiveCard, type CardElement } from '../adaptive-card.ts';
import {
  button,
  buttonRow,
  heading,
  linkButton,
  paragraph,
  pressableRow,
  verbatim,
  verbatimLines,
} from '../elements.ts';
import { carriedAnswers } from './carried-answers.ts';
import type { DraftCardParts } from './draft-card-parts.ts';
import { noticeBox } from './notice-box.ts';

/** In bytes; a message takes 28 kB, and what goes around the card is small. */
const mostBytes = 27_000;
/** Gaps that stand above the draft too. */
const mostListed = 3;

type Gap = Extract<DraftBlock, { kind: 'gap' }>;

export interface PreviewParts extends DraftCardParts {
  readonly draft: Draft;
  /** Where the Word file is made; null where the bot has no address of its own. */
  readonly wordLink: string | null;
  /** More than a link can hold. */
  readonly isLinkTooLong: boolean;
}

/** The draft as it will be, with its gaps to press. What was answered goes along out of sight. */
export function draftPreviewCard(parts: PreviewParts): AdaptiveCard {
  const linkless = {
    ...parts,
    isLinkTooLong: parts.wordLink !== null || parts.isLinkTooLong,
    wordLink: null,
  };
  const fallbacks = [
    () => previewCard(parts, 'twice'),
    () => previewCard(parts, 'once'),
    () => previewCard(linkless, 'once'),
  ];
  for (const make of fallbacks) {
    const card = make();
    if (bytes(card) <= mostBytes) return card;
  }
  return previewCard(linkless, 'never');
}

/** @param pressable where a gap can be pressed: in its place and above the draft, only in its place, or nowhere */
function previewCard(parts: PreviewParts, pressable: 'twice' | 'once' | 'never'): AdaptiveCard {
  const { template, values, data, draft, wordLink, isLinkTooLong, notices } = parts;
  const { buttons } = texts;
  const gaps = draft.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'gap'));
  const labelOf = (id: string) => template.prompts.find((prompt) => prompt.id === id)?.label ?? id;
  const gapRow = ({ text, prompt }: Gap) =>
    pressableRow(texts.fill(labelOf(prompt)), text, draftMove('draft.edit', data, prompt), { inText: true });
  const block = (one: DraftBlock): CardElement[] => {
    if (one.kind === 'paragraph') return verbatimLines(one.text);
    if (one.kind === 'row-title') return [verbatim([{ text: one.text, bold: true, quiet: true }])];
    return pressable === 'never' ? [verbatim([{ text: one.text, bold: true }])] : [gapRow(one)];
  };
  return adaptiveCard(`${texts.previewTitle}: ${template.title}`, [
    noticeBox(notices),
    paragraph(texts.previewTitle, { quiet: true }),
    heading(draft.heading, 'medium'),
    paragraph(draft.sections.length === 0 ? texts.previewEmpty : texts.previewGaps(gaps.length)),
    // A few gaps in a long draft would have to be looked for.
    pressable === 'twice' && gaps.length <= mostListed && gaps.length < draft.sections.length
      ? gaps.map(gapRow)
      : null,
    draft.sections.map(({ title, blocks }) => ({
      type: 'Container',
      separator: true,
      spacing: 'medium',
      items: [heading(title), ...blocks.flatMap(block)],
    })),
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

function bytes(card: AdaptiveCard): number {
  return Buffer.byteLength(JSON.stringify(card));
}
