import { todayInStockholm } from '../../../guidance/deadlines/today-in-stockholm.ts';
import type { IntroductionStanding } from '../../../guidance/introduction/introduction-standing.ts';
import { introductionTexts as texts } from '../../../texts/introduction.ts';
import { type AdaptiveCard, adaptiveCard, type CardButton, type CardElement } from '../adaptive-card.ts';
import { button, buttonRow, heading, paragraph, pressableRow, verbatim } from '../elements.ts';
import { noticeBox } from '../guide/notice-box.ts';

export interface OverviewOptions {
  /** Said above the rest: what was not understood, or what has been done. */
  readonly notice?: string;
  /** May see who is done. */
  readonly isManager: boolean;
}

/** All units with how far somebody has come, what they have to repeat, and the ways on. */
export function overviewCard(
  standing: IntroductionStanding,
  { notice, isManager }: OverviewOptions,
): AdaptiveCard {
  const { units, done, isFinished, next } = standing;
  const rows = units.map(({ unit, number, state }) =>
    pressableRow(
      texts.open(number, unit.title, texts.states[state]),
      texts.row(texts.marks[state], number, unit.title) +
        (texts.states[state] === '' ? '' : ` · ${texts.states[state]}`),
      { verb: 'introduction.open', id: unit.id },
    ),
  );
  const goOn =
    next === null
      ? []
      : [
          button(next.number === 1 ? texts.begin : texts.goOn(next.number), {
            verb: 'introduction.open',
            id: next.unit.id,
          }),
        ];
  const results: CardButton[] = isManager
    ? [button(texts.results.button, { verb: 'introduction.results' })]
    : [];
  return adaptiveCard(
    texts.summary(done, units.length),
    [
      heading(texts.title, 'medium'),
      noticeBox(notice === undefined ? [] : [notice]),
      ...(units.length === 0 ? [paragraph(texts.empty)] : []),
      done === 0 ? paragraph(texts.lead(units.length)) : null,
      isFinished ? verbatim([{ text: texts.finished, bold: true }]) : null,
      repetition(standing),
      paragraph(texts.progress(done, units.length), { quiet: true }),
      ...rows,
      paragraph(`${texts.private} ${texts.typed}`, { quiet: true }),
    ],
    [
      ...goOn,
      button(texts.sharing.button, { verb: 'introduction.sharing' }),
      ...results,
      ...(units.every(({ state }) => state === 'new')
        ? []
        : [button(texts.restart.button, { verb: 'introduction.restart' })]),
    ],
  );
}

/** What is to be asked again, set apart; where nothing is due, when it will be. */
function repetition({ due, nextDueAt }: IntroductionStanding): CardElement[] {
  const { repeat } = texts;
  if (due.length > 0)
    return [
      {
        type: 'Container',
        style: 'emphasis',
        items: [
          heading(repeat.due(due.length)),
          paragraph(repeat.why, { quiet: true }),
          buttonRow([button(repeat.start, { verb: 'introduction.repeat' })]),
        ],
      },
    ];
  if (nextDueAt === null) return [];
  return [
    paragraph(`${repeat.next(todayInStockholm(new Date(nextDueAt)))} ${repeat.remind}`, { quiet: true }),
  ];
}
