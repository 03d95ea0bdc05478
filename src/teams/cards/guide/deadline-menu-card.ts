import type { Deadline } from '../../../guidance/deadlines/deadline.ts';
import { deadlineCardTexts as texts } from '../../../texts/deadline-cards.ts';
import { type AdaptiveCard, adaptiveCard } from '../adaptive-card.ts';
import { heading, paragraph, pressableRow } from '../elements.ts';

/** The time limits to choose between. @param several whether more than one was meant */
export function deadlineMenuCard(deadlines: readonly Deadline[], several = false): AdaptiveCard {
  const plain = [texts.summary, ...deadlines.map(({ title }) => `• ${title}`)].join('\n');
  return adaptiveCard(plain, [
    heading(several ? texts.severalTitle : texts.menuTitle, 'medium'),
    several ? null : paragraph(texts.menuLead, { quiet: true }),
    deadlines.map(({ id, title }) => pressableRow(texts.choose(title), title, { verb: 'deadline.open', id })),
  ]);
}
