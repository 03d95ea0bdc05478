import type { Draft } from '../../../reminders/draft/plan-draft.ts';
import { QUICK } from '../../../reminders/recurrence/read-when.ts';
import { sayRecurrence } from '../../../texts/recurrence.ts';
import { reminderTexts } from '../../../texts/reminders.ts';
import { type AdaptiveCard, adaptiveCard, type CardElement } from '../adaptive-card.ts';
import { paragraph, verbatim } from '../elements.ts';
import { noticeBox } from '../guide/notice-box.ts';
import { choiceInput, dateInput, textInput, timeInput } from '../inputs.ts';
import { carriedDraft, draftButton, dropButton, stepHeading } from './carried-draft.ts';

/** What was filled in, to be looked at once more. */
export interface WhenFields {
  readonly typed?: string | undefined;
  readonly quick?: string | undefined;
  readonly day?: string | undefined;
  readonly time?: string | undefined;
}

/** Asks when the reminder is to come: in words, by a choice, or on a day. */
export function whenCard(draft: Draft, fields: WhenFields, notices: readonly string[]): AdaptiveCard {
  const texts = reminderTexts.when;
  return adaptiveCard(
    texts.summary,
    [stepHeading('when', texts.title), noticeBox(notices), whenInputs(draft, fields), carriedDraft(draft)],
    [draftButton(reminderTexts.onward, 'remind.when', draft), dropButton(draft)],
  );
}

export function whenInputs(
  { plan: { when } }: Draft,
  { typed = '', quick = '', day = '', time = '' }: WhenFields,
): CardElement[] {
  const texts = reminderTexts.when;
  return [
    ...(when === undefined
      ? []
      : [verbatim([{ text: texts.current(sayWhen(when)), quiet: true }], { small: true })]),
    textInput({ id: 'typed', label: texts.typed, value: typed, placeholder: texts.example, longest: 200 }),
    choiceInput({
      id: 'quick',
      label: texts.quick,
      value: quick,
      placeholder: texts.choose,
      choices: QUICK.map((name) => ({ title: texts.choices[name], value: name })),
    }),
    dateInput({ id: 'day', label: texts.day, value: day }),
    timeInput({ id: 'time', label: texts.time, value: time }),
    paragraph(texts.clock, { quiet: true }),
  ];
}

function sayWhen(when: NonNullable<Draft['plan']['when']>): string {
  return when === 'now' ? reminderTexts.preview.now : sayRecurrence(when);
}
