import { reminderTexts } from '../../../texts/reminders.ts';
import { type AdaptiveCard, adaptiveCard } from '../adaptive-card.ts';
import { buttonRow, dialogButton, heading, paragraph, pressableRow } from '../elements.ts';

const texts = reminderTexts.menu;

/** The ways in. @param isManager the results are only for those who may remind others */
export function remindMenuCard(isManager: boolean): AdaptiveCard {
  const row = (title: string, verb: string) => pressableRow(title, title, { verb });
  return adaptiveCard(texts.summary, [
    heading(texts.title, 'medium'),
    paragraph(texts.lead),
    row(texts.make, 'remind.new'),
    row(texts.ready, 'remind.ready'),
    row(texts.list, 'remind.list'),
    isManager ? row(texts.results, 'remind.results') : null,
    buttonRow([dialogButton(texts.form, { verb: 'remind.form' })]),
    paragraph(texts.typed, { quiet: true }),
  ]);
}
