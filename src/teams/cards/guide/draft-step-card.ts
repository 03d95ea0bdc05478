import { askedPrompts } from '../../../guidance/drafts/asked-prompts.ts';
import type { Prompt } from '../../../guidance/drafts/draft-template.ts';
import { isAnswered } from '../../../guidance/drafts/said-answer.ts';
import { draftChatTexts as texts } from '../../../texts/drafts.ts';
import { talkTexts } from '../../../texts/talk.ts';
import { draftMove } from '../../guide/draft-action.ts';
import { type AdaptiveCard, adaptiveCard } from '../adaptive-card.ts';
import { button, buttonRow, dialogButton, heading, paragraph, verbatim } from '../elements.ts';
import { type DraftCardParts, outOfSight } from './draft-card-parts.ts';
import { noticeBox } from './notice-box.ts';
import { carriedInputs, promptInputs } from './prompt-inputs.ts';
import { whyLines } from './why-lines.ts';

/** One thing asked at a time; what is answered to the others goes along out of sight. */
export function draftStepCard(prompt: Prompt, parts: DraftCardParts): AdaptiveCard {
  const { template, values, data, sources, today } = parts;
  const asked = askedPrompts(template, values);
  const number = asked.indexOf(prompt) + 1;
  const isOpen = !isAnswered(prompt, values);
  const move = (title: string, verb: Parameters<typeof draftMove>[0]) => button(title, draftMove(verb, data));
  const { buttons } = texts;
  return adaptiveCard(`${template.title}: ${prompt.label}`, [
    noticeBox(parts.notices),
    paragraph(`${template.title} · ${texts.step(number, asked.length)}`, { quiet: true }),
    number === 1
      ? [paragraph(template.intro), paragraph(texts.roles), paragraph(texts.kept, { quiet: true })]
      : [],
    heading(prompt.label, 'medium'),
    prompt.help === undefined ? null : verbatim([{ text: prompt.help }], { spacing: 'small' }),
    prompt.example === undefined
      ? null
      : verbatim(
          [
            { text: `${texts.example}: `, bold: true },
            { text: prompt.example, quiet: true },
          ],
          { small: true, spacing: 'small' },
        ),
    promptInputs(prompt, values, { label: labelOver(prompt), expanded: true, placeholders: false }),
    isOpen ? paragraph(prompt.needed ? texts.emptyIsFine : texts.optional, { quiet: true }) : null,
    buttonRow([
      move(buttons.next, 'draft.next'),
      ...(isOpen ? [move(buttons.skip, 'draft.next')] : []),
      ...(number > 1 ? [move(buttons.back, 'draft.back')] : []),
    ]),
    buttonRow([
      move(buttons.preview, 'draft.preview'),
      dialogButton(buttons.form, draftMove('draft.form', data)),
      move(talkTexts.cancel, 'draft.clear'),
    ]),
    whyLines(prompt, sources, today),
    outOfSight(
      template.prompts.filter((other) => other !== prompt).flatMap((other) => carriedInputs(other, values)),
    ),
  ]);
}

function labelOver({ kind }: Prompt): string {
  if (kind === 'choice') return texts.choose;
  return kind === 'choices' ? texts.chooseSeveral : texts.answer;
}
