import type { Checklist } from '../../../guidance/checklists/checklist.ts';
import type { Draft } from '../../../reminders/draft/plan-draft.ts';
import { dialogTexts } from '../../../texts/dialogs.ts';
import { type AdaptiveCard, adaptiveCard } from '../adaptive-card.ts';
import { heading, paragraph } from '../elements.ts';
import { noticeBox } from '../guide/notice-box.ts';
import { carriedDraft, draftButton, dropButton } from './carried-draft.ts';
import { whatInputs } from './what-card.ts';
import { type WhenFields, whenInputs } from './when-card.ts';
import { type WhoOptions, whoInputs } from './who-card.ts';

export interface RemindFormView {
  readonly lists: readonly Checklist[];
  readonly who: WhoOptions;
  /** Whoever can only remind themselves is not asked whom. */
  readonly isManager: boolean;
  readonly when: WhenFields;
  /** A checklist that was chosen, and is not in the draft yet. */
  readonly checklist?: string | undefined;
}

/** What, who and when of a reminder at once. */
export function remindFormCard(
  draft: Draft,
  { lists, who, isManager, when, checklist }: RemindFormView,
  notices: readonly string[],
): AdaptiveCard {
  const texts = dialogTexts.remindForm;
  return adaptiveCard(
    [texts.title, texts.lead, ...notices].join('\n'),
    [
      heading(texts.title, 'medium'),
      noticeBox(notices),
      paragraph(texts.lead),
      heading(texts.what),
      whatInputs(draft, lists, checklist),
      { ...heading(texts.who), spacing: 'large' },
      isManager ? whoInputs(who) : [paragraph(texts.onlyYou)],
      { ...heading(texts.when), spacing: 'large' },
      whenInputs(draft, when),
      carriedDraft(draft, true),
    ],
    [draftButton(texts.done, 'remind.said', draft), dropButton(draft)],
  );
}
