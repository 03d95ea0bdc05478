import type { Deadline } from '../../../guidance/deadlines/deadline.ts';
import { deadlineCardTexts as texts } from '../../../texts/deadline-cards.ts';
import { deadlineTexts } from '../../../texts/deadlines.ts';
import { type AdaptiveCard, adaptiveCard } from '../adaptive-card.ts';
import { button, heading, paragraph } from '../elements.ts';
import { dateInput } from '../inputs.ts';

/** Asks which day to count from. @param problem what was wrong with the day that was given */
export function deadlineDayCard(
  { id, title, intro, from }: Deadline,
  { day, problem }: { readonly day: string; readonly problem: string | null },
): AdaptiveCard {
  return adaptiveCard(
    [title, problem ?? deadlineTexts.whichDay(from)].join('\n'),
    [
      heading(title, 'medium'),
      paragraph(intro),
      problem === null ? null : { type: 'Container', style: 'emphasis', items: [paragraph(problem)] },
      dateInput({ id: 'day', label: from, value: day }),
    ],
    [button(texts.reckon, { verb: 'deadline.reckon', id }), button(texts.others, { verb: 'deadline.menu' })],
  );
}
