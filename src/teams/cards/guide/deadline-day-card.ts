import type { Deadline } from '../../../guidance/deadlines/deadline.ts';
import type { SourceRegister } from '../../../knowledge/sources/source.ts';
import { deadlineCardTexts as texts } from '../../../texts/deadline-cards.ts';
import { deadlineTexts } from '../../../texts/deadlines.ts';
import { type AdaptiveCard, adaptiveCard } from '../adaptive-card.ts';
import { button, heading, paragraph, verbatim } from '../elements.ts';
import { dateInput } from '../inputs.ts';
import { citationLines } from './citation-lines.ts';
import { noticeBox } from './notice-box.ts';

export interface DayView {
  /** ISO date that stands in the field. */
  readonly day: string;
  /** What was wrong with the day that was given; null when none was. */
  readonly problem: string | null;
  readonly sources: SourceRegister;
  /** ISO date. */
  readonly today: string;
}

/** How long each limit is and where it says so, and which day to count from. */
export function deadlineDayCard(
  { id, title, intro, from, limits }: Deadline,
  { day, problem, sources, today }: DayView,
): AdaptiveCard {
  return adaptiveCard(
    [
      title,
      ...limits.map(({ text, span }) => texts.limit(deadlineTexts.span(span), text)),
      problem ?? deadlineTexts.whichDay(from),
    ].join('\n'),
    [
      heading(title, 'medium'),
      paragraph(intro),
      limits.flatMap(({ text, span, demand, unit, sources: cited }) => [
        verbatim([
          { text: `${deadlineTexts.standing(demand, unit ?? null)}.`, bold: true },
          { text: ` ${texts.limit(deadlineTexts.span(span), text)}` },
        ]),
        ...citationLines(cited, sources, today),
      ]),
      noticeBox(problem === null ? [] : [problem]),
      dateInput({ id: 'day', label: from, value: day }),
    ],
    [button(texts.reckon, { verb: 'deadline.reckon', id }), button(texts.others, { verb: 'deadline.menu' })],
  );
}
