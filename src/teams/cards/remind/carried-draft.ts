import { type Draft, STEPS } from '../../../reminders/draft/plan-draft.ts';
import { LONGEST_TEXT } from '../../../reminders/reminder.ts';
import { reminderTexts as texts } from '../../../texts/reminders.ts';
import { LONGEST_PLAN, PLAN_FIELD, WORDS_FIELD } from '../../guide/remind/plan-field.ts';
import type { CardButton, CardElement } from '../adaptive-card.ts';
import { button, heading } from '../elements.ts';
import { textInput } from '../inputs.ts';

/**
 * What is chosen so far stands once on each card, out of sight, and comes back with every press.
 * @param showsWords whether the card has a field of its own for the words
 */
export function carriedDraft({ plan, words }: Draft, showsWords = false): CardElement[] {
  return [
    textInput({
      id: PLAN_FIELD,
      label: texts.carried,
      value: JSON.stringify(plan),
      longest: LONGEST_PLAN,
      hidden: true,
    }),
    ...(showsWords || words === ''
      ? []
      : [
          textInput({
            id: WORDS_FIELD,
            label: texts.what.own,
            value: words,
            longest: LONGEST_TEXT,
            lines: true,
            hidden: true,
          }),
        ]),
  ];
}

export function draftButton(
  title: string,
  verb: string,
  { plan }: Draft,
  more: Readonly<Record<string, unknown>> = {},
): CardButton {
  return button(title, { verb, draft: plan.id, ...more });
}

/** The way out, on every card of a draft. */
export function dropButton(draft: Draft): CardButton {
  return draftButton(texts.drop, 'remind.drop', draft);
}

/** "Steg 2 av 3: Vem ska få den?" */
export function stepHeading(step: 'what' | 'who' | 'when', title: string): CardElement {
  return heading(texts.step(STEPS.indexOf(step) + 1, title), 'medium');
}
