import type { Untimed } from '../../../guidance/deadlines/deadline.ts';
import { limitAdvice } from '../../../guidance/deadlines/limit-advice.ts';
import type { ReckonedLimit, Reckoning } from '../../../guidance/deadlines/reckon-deadline.ts';
import { deadlineFilePath } from '../../../http/deadline-file.ts';
import type { SourceRegister } from '../../../knowledge/sources/source.ts';
import { deadlineCardTexts as texts } from '../../../texts/deadline-cards.ts';
import { deadlineTexts } from '../../../texts/deadlines.ts';
import { type AdaptiveCard, adaptiveCard, type CardElement } from '../adaptive-card.ts';
import { button, buttonRow, heading, linkButton, paragraph, verbatim } from '../elements.ts';
import { citationLines } from './citation-lines.ts';

export interface DeadlineView {
  readonly reckoning: Reckoning;
  /** Part of the day was left out, and this is what was taken. */
  readonly assumed: boolean;
  readonly sources: SourceRegister;
  /** ISO date. */
  readonly today: string;
  /** Where calendar files can be fetched; null when the program has no address that people reach. */
  readonly publicUrl: string | null;
}

/** The last day of each limit, what it stands on and what is law; then what has no day, and how it was counted. */
export function deadlineCard(view: DeadlineView): AdaptiveCard {
  const { reckoning, assumed } = view;
  return adaptiveCard(
    plainText(reckoning),
    [
      paragraph(texts.label, { quiet: true }),
      { ...heading(reckoning.title, 'medium'), spacing: 'none' },
      assumed
        ? paragraph(deadlineTexts.assumed(reckoning.start))
        : paragraph(deadlineTexts.start(reckoning.from, reckoning.start)),
      reckoning.limits.flatMap((limit) => limitBlock(limit, view)),
      untimedBlock(reckoning.untimed, view),
      paragraph(deadlineTexts.counting, { quiet: true }),
    ],
    [
      button(texts.again, { verb: 'deadline.open', id: reckoning.id }),
      button(texts.others, { verb: 'deadline.menu' }),
    ],
  );
}

function limitBlock(
  limit: ReckonedLimit,
  { reckoning, publicUrl, sources, today }: DeadlineView,
): CardElement[] {
  const { lastDay, daysLeft } = limit;
  const advice = [
    ...(limit.from === reckoning.from ? [] : [deadlineTexts.start(limit.from, reckoning.start)]),
    ...limitAdvice(limit),
  ];
  return [
    {
      type: 'Container',
      separator: true,
      spacing: 'medium',
      items: [
        heading(deadlineTexts.lastDay(lastDay)),
        verbatim([{ text: deadlineTexts.left(daysLeft) }], { spacing: 'none' }),
        verbatim([
          { text: `${deadlineTexts.standing(limit.demand, limit.unit)}.`, bold: true },
          { text: ` ${limit.text}` },
        ]),
        ...advice.map((line) => verbatim([{ text: line }], { spacing: 'small' })),
        ...citationLines(limit.sources, sources, today),
        ...(publicUrl === null || daysLeft < 0
          ? []
          : [
              buttonRow([
                linkButton(
                  texts.calendar,
                  publicUrl + deadlineFilePath(reckoning.id, reckoning.start.iso, limit.id),
                  texts.calendarOf(limit.text),
                ),
              ]),
            ]),
      ],
    },
  ];
}

function untimedBlock(untimed: readonly Untimed[], { sources, today }: DeadlineView): CardElement[] {
  if (untimed.length === 0) return [];
  return [
    { ...heading(deadlineTexts.untimed), spacing: 'medium' },
    ...untimed.flatMap(({ text, demand, unit, sources: cited }) => [
      verbatim(
        [{ text: `${deadlineTexts.standing(demand, unit ?? null)}.`, bold: true }, { text: ` ${text}` }],
        { spacing: 'small' },
      ),
      ...citationLines(cited, sources, today),
    ]),
  ];
}

function plainText({ title, from, start, limits }: Reckoning): string {
  return [
    title,
    deadlineTexts.start(from, start),
    ...limits.flatMap(({ lastDay, daysLeft, demand, unit, text }) => [
      `${deadlineTexts.lastDay(lastDay)}. ${deadlineTexts.left(daysLeft)}`,
      `${deadlineTexts.standing(demand, unit)}: ${text}`,
    ]),
  ].join('\n');
}
