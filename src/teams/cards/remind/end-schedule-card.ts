import { reminderStatusTexts } from '../../../texts/reminder-status.ts';
import { type AdaptiveCard, adaptiveCard } from '../adaptive-card.ts';
import { button, heading, paragraph, verbatim } from '../elements.ts';

const texts = reminderStatusTexts.end;

/** Asks once before a reminder is ended for good. */
export function endScheduleCard({
  id,
  revision,
  title,
}: {
  readonly id: string;
  readonly revision: number;
  readonly title: string;
}): AdaptiveCard {
  return adaptiveCard(
    `${texts.title} ${texts.lead(title)}`,
    [heading(texts.title, 'medium'), verbatim([{ text: texts.lead(title) }]), paragraph(texts.lasts)],
    [
      button(texts.yes, { verb: 'remind.end', id, revision }),
      button(reminderStatusTexts.buttons.back, { verb: 'remind.open', id }),
    ],
  );
}
