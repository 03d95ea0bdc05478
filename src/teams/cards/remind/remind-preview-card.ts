import type { Draft } from '../../../reminders/draft/plan-draft.ts';
import { reminderTexts } from '../../../texts/reminders.ts';
import { type AdaptiveCard, adaptiveCard } from '../adaptive-card.ts';
import { heading, paragraph, verbatim } from '../elements.ts';
import { noticeBox } from '../guide/notice-box.ts';
import { carriedDraft, draftButton, dropButton } from './carried-draft.ts';
import { unpressable } from './unpressable.ts';

const texts = reminderTexts.preview;

/** A reminder that is ready to be confirmed, in words. */
export interface PreviewView {
  readonly title: string;
  /** The card that is sent, and how many there are when each occasion has its own. */
  readonly card: AdaptiveCard;
  readonly cards: number;
  /** "alla i Farsta" */
  readonly to: string;
  /** "varje måndag kl. 09.00" */
  readonly when: string;
  /** The next ones, each a line. */
  readonly occasions: readonly string[];
  /** Who gets it, hours, weekends: a line each. */
  readonly lines: readonly string[];
}

/** The exact card, who gets it and when; nothing is saved before it is confirmed. */
export function remindPreviewCard(draft: Draft, view: PreviewView, notices: readonly string[]): AdaptiveCard {
  const isChange = draft.plan.changes !== undefined;
  const step = (title: string, to: 'what' | 'who' | 'when') =>
    draftButton(title, 'remind.step', draft, { to });
  return adaptiveCard(
    texts.summary(view.title, view.when),
    [
      heading(isChange ? texts.changeTitle : texts.title, 'medium'),
      noticeBox(notices),
      fact(texts.to, view.to),
      fact(texts.when, view.when),
      ...view.lines.map((line) => verbatim([{ text: line, quiet: true }], { small: true, spacing: 'small' })),
      heading(view.occasions.length === 1 ? texts.once : texts.next),
      ...view.occasions.map((line) => verbatim([{ text: `• ${line}` }], { spacing: 'none' })),
      paragraph(texts.card, { quiet: true }),
      view.cards > 1 ? paragraph(texts.part(view.cards), { quiet: true }) : null,
      { type: 'Container', style: 'accent', bleed: false, items: unpressable(view.card) },
      paragraph(texts.typed, { quiet: true }),
      carriedDraft(draft),
    ],
    [
      draftButton(isChange ? texts.save : texts.confirm, 'remind.confirm', draft),
      step(texts.what, 'what'),
      step(texts.who, 'who'),
      step(texts.whenButton, 'when'),
      dropButton(draft),
    ],
  );
}

function fact(name: string, value: string) {
  return verbatim([{ text: `${name}: `, bold: true }, { text: value }], { spacing: 'small' });
}
