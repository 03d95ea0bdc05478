import { reminderStatusTexts } from '../../../texts/reminder-status.ts';
import { reminderTexts } from '../../../texts/reminders.ts';
import { type AdaptiveCard, adaptiveCard, type CardElement } from '../adaptive-card.ts';
import { button, heading, paragraph, press, verbatim } from '../elements.ts';
import { noticeBox } from '../guide/notice-box.ts';

const texts = reminderStatusTexts.list;

export interface ListedSchedule {
  readonly id: string;
  /** The one to type. */
  readonly number: number;
  readonly title: string;
  /** State, next occasion and audience, in words. */
  readonly about: readonly string[];
}

export interface ListView {
  readonly rows: readonly ListedSchedule[];
  /** How many there are in all. */
  readonly all: number;
  readonly lead: string;
  readonly page: number;
  readonly hasMore: boolean;
}

/** The reminders, a page at a time, each a row to press. */
export function scheduleListCard(view: ListView, notices: readonly string[] = []): AdaptiveCard {
  const { rows, all, lead, page, hasMore } = view;
  return adaptiveCard(
    [
      texts.summary(all),
      ...rows.map(({ number, title, about }) => `${number}. ${title} – ${texts.line(about)}`),
    ].join('\n'),
    [
      heading(texts.title, 'medium'),
      noticeBox(notices),
      paragraph(all === 0 ? texts.none : lead, { quiet: true }),
      rows.map(row),
      all === 0 ? null : paragraph(texts.typed, { quiet: true }),
    ],
    [
      button(reminderTexts.menu.make, { verb: 'remind.new' }),
      ...(hasMore ? [button(texts.more, { verb: 'remind.list', page: page + 1 })] : []),
      ...(page > 0 ? [button(texts.newer, { verb: 'remind.list', page: page - 1 })] : []),
    ],
  );
}

function row({ id, number, title, about }: ListedSchedule): CardElement {
  return {
    type: 'Container',
    separator: true,
    minHeight: '36px',
    verticalContentAlignment: 'center',
    selectAction: press(texts.open(title), { verb: 'remind.open', id }),
    items: [
      verbatim([{ text: `› ${number}. ${title}`, accent: true }]),
      verbatim([{ text: texts.line(about), quiet: true }], { small: true, spacing: 'none' }),
    ],
  };
}
