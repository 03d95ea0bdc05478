import type { DraftTemplate, Prompt } from '../../../guidance/drafts/draft-template.ts';
import { draftChatTexts as texts } from '../../../texts/drafts.ts';
import { talkTexts } from '../../../texts/talk.ts';
import { draftMove } from '../../guide/draft-action.ts';
import { type AdaptiveCard, adaptiveCard, type CardElement } from '../adaptive-card.ts';
import { button, buttonRow, heading, paragraph, verbatim } from '../elements.ts';
import type { DraftCardParts } from './draft-card-parts.ts';
import { noticeBox } from './notice-box.ts';
import { promptInputs } from './prompt-inputs.ts';

/** Everything asked on one card, in the order of the template; what is asked on a condition says so in words. */
export function draftFormCard({ template, values, data, notices }: DraftCardParts): AdaptiveCard {
  const { buttons } = texts;
  const row = buttonRow([
    button(buttons.preview, draftMove('draft.preview', data)),
    button(buttons.step, draftMove('draft.step', data)),
    button(talkTexts.cancel, draftMove('draft.clear', data)),
  ]);
  return adaptiveCard(template.title, [
    noticeBox(notices),
    heading(template.title, 'medium'),
    paragraph(texts.formLead),
    paragraph(texts.roles, { quiet: true }),
    template.prompts.flatMap((prompt): CardElement[] => {
      const isRows = prompt.kind === 'rows';
      const small = [condition(prompt, template), prompt.help].filter((text) => text !== undefined);
      const lines = small.map((text) => verbatim([{ text, quiet: true }], { small: true, spacing: 'small' }));
      const inputs = promptInputs(prompt, values, {
        label: prompt.label,
        expanded: false,
        placeholders: true,
      });
      // What belongs together stands together: the help under a field is not to be read as the next one's.
      const items = isRows ? [heading(prompt.label), ...lines, ...inputs] : [...inputs, ...lines];
      return [{ type: 'Container', spacing: 'large', items }];
    }),
    row,
  ]);
}

function condition({ when }: Prompt, { prompts }: DraftTemplate): string | undefined {
  const asked = prompts.find(({ id }) => id === when?.prompt);
  if (when === undefined || asked === undefined || !('options' in asked)) return undefined;
  const leads = asked.options.filter(({ id }) => when.is.includes(id)).map(({ text }) => text);
  const others = asked.options.filter(({ id }) => !when.is.includes(id)).map(({ text }) => text);
  // Whichever is the shorter to read.
  return others.length > 0 && others.length < leads.length
    ? texts.notIf(asked.label, others)
    : texts.onlyIf(asked.label, leads);
}
