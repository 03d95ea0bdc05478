import type { Checklist } from '../../../guidance/checklists/checklist.ts';
import type { Draft } from '../../../reminders/draft/plan-draft.ts';
import { LONGEST_TEXT } from '../../../reminders/reminder.ts';
import { reminderTexts } from '../../../texts/reminders.ts';
import { WORDS_FIELD } from '../../guide/remind/plan-field.ts';
import { type AdaptiveCard, adaptiveCard, type CardElement } from '../adaptive-card.ts';
import { paragraph } from '../elements.ts';
import { noticeBox } from '../guide/notice-box.ts';
import { choiceInput, textInput } from '../inputs.ts';
import { carriedDraft, draftButton, dropButton, stepHeading } from './carried-draft.ts';

/** What a choice of no checklist, and of what a ready-made one already has, is called. */
export const NO_LIST = '-';
export const KEEP = '+';

/** Asks what the reminder is about. */
export function whatCard(
  draft: Draft,
  lists: readonly Checklist[],
  notices: readonly string[],
): AdaptiveCard {
  const texts = reminderTexts.what;
  return adaptiveCard(
    texts.summary,
    [
      stepHeading('what', texts.title),
      noticeBox(notices),
      whatInputs(draft, lists),
      carriedDraft(draft, true),
    ],
    [draftButton(reminderTexts.onward, 'remind.what', draft), dropButton(draft)],
  );
}

/** A checklist to choose and own words to write. @param chosen what was chosen, where it is not in the draft yet */
export function whatInputs(draft: Draft, lists: readonly Checklist[], chosen?: string): CardElement[] {
  const texts = reminderTexts.what;
  const { what } = draft.plan;
  const isKept = what?.kind === 'kept';
  const choices = [
    ...(isKept ? [{ title: texts.keep, value: KEEP }] : []),
    { title: texts.none, value: NO_LIST },
    ...lists.map(({ id, title }) => ({ title, value: id })),
  ];
  const kept = isKept ? KEEP : what?.kind === 'checklist' ? what.id : NO_LIST;
  const isThere = choices.some(({ value }) => value === chosen);
  return [
    choiceInput({
      id: 'checklist',
      label: texts.checklist,
      value: chosen !== undefined && isThere ? chosen : kept,
      choices,
    }),
    textInput({
      id: WORDS_FIELD,
      label: texts.own,
      value: draft.words,
      placeholder: texts.example,
      longest: LONGEST_TEXT,
      lines: true,
    }),
    paragraph(texts.noNames, { quiet: true }),
  ];
}
