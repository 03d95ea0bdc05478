import type { Draft } from '../../../reminders/draft/plan-draft.ts';
import { reminderTexts } from '../../../texts/reminders.ts';
import { type AdaptiveCard, adaptiveCard, type CardElement } from '../adaptive-card.ts';
import { paragraph } from '../elements.ts';
import { noticeBox } from '../guide/notice-box.ts';
import { choiceInput } from '../inputs.ts';
import { carriedDraft, draftButton, dropButton, stepHeading } from './carried-draft.ts';

export interface WhoOptions {
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  /** The one that is chosen; '' for none. */
  readonly value: string;
  /** Districts that a role may be narrowed to. */
  readonly units: readonly string[];
  readonly within: string;
}

/** What no district is called. */
export const EVERYWHERE = '-';

/** Asks who the reminder goes to. */
export function whoCard(draft: Draft, options: WhoOptions, notices: readonly string[]): AdaptiveCard {
  const texts = reminderTexts.who;
  return adaptiveCard(
    texts.summary,
    [stepHeading('who', texts.title), noticeBox(notices), whoInputs(options), carriedDraft(draft)],
    [draftButton(reminderTexts.onward, 'remind.who', draft), dropButton(draft)],
  );
}

export function whoInputs({ choices, value, units, within }: WhoOptions): CardElement[] {
  const texts = reminderTexts.who;
  return [
    choiceInput({ id: 'who', label: texts.label, value, choices }),
    ...(units.length === 0
      ? []
      : [
          choiceInput({
            id: 'within',
            label: texts.within,
            value: within === '' ? EVERYWHERE : within,
            choices: [
              { title: texts.everywhere, value: EVERYWHERE },
              ...units.map((unit) => ({ title: unit, value: unit })),
            ],
          }),
        ]),
    paragraph(texts.said, { quiet: true }),
  ];
}
