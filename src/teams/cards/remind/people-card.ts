import type { Draft } from '../../../reminders/draft/plan-draft.ts';
import { reminderTexts } from '../../../texts/reminders.ts';
import { type AdaptiveCard, adaptiveCard } from '../adaptive-card.ts';
import { buttonRow, heading, paragraph } from '../elements.ts';
import { noticeBox } from '../guide/notice-box.ts';
import { choiceInput, textInput } from '../inputs.ts';
import { carriedDraft, draftButton, dropButton } from './carried-draft.ts';

const texts = reminderTexts.people;

export interface PeoplePage {
  readonly people: readonly { readonly id: string; readonly name: string | null }[];
  /** Ids of those that are chosen, on this page and others. */
  readonly chosen: readonly string[];
  readonly page: number;
  readonly hasMore: boolean;
  /** What is looked for in the names; '' for nothing. */
  readonly sought: string;
}

/** How many are shown at once: a thumb's height each. */
export const PEOPLE_SHOWN = 20;

/** Asks which persons the reminder goes to, a page at a time. */
export function peopleCard(draft: Draft, view: PeoplePage, notices: readonly string[]): AdaptiveCard {
  const { people, chosen, page, hasMore, sought } = view;
  const at = { page, sought };
  const here = people.filter(({ id }) => chosen.includes(id)).map(({ id }) => id);
  return adaptiveCard(
    texts.summary,
    [
      heading(texts.title, 'medium'),
      noticeBox(notices),
      chosen.length === 0 ? null : paragraph(texts.chosen(chosen.length)),
      people.length === 0
        ? paragraph(texts.none)
        : choiceInput({
            id: 'chosen',
            label: texts.label,
            value: here.join(','),
            choices: people.map(({ id, name }) => ({ title: name ?? texts.unnamed, value: id })),
            several: true,
            expanded: true,
          }),
      textInput({ id: 'find', label: texts.find, value: sought, longest: 100 }),
      buttonRow([
        draftButton(texts.search, 'remind.people', draft, { to: 'find', ...at }),
        ...(hasMore ? [draftButton(texts.more, 'remind.people', draft, { to: 'more', ...at })] : []),
      ]),
      carriedDraft(draft),
    ],
    [draftButton(texts.done, 'remind.people', draft, { to: 'done', ...at }), dropButton(draft)],
  );
}
