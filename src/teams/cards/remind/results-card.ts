import type { Reason } from '../../../guidance/checklists/checklist.ts';
import { OWN_WORDS } from '../../../guidance/checklists/participation.ts';
import { PERIODS, type Period } from '../../../guidance/checklists/period.ts';
import { STEPS } from '../../../guidance/checklists/steps.ts';
import type { PeriodSum } from '../../../guidance/checklists/sum-periods.ts';
import { participationResultTexts as texts } from '../../../texts/participation-results.ts';
import { type AdaptiveCard, adaptiveCard, type CardElement } from '../adaptive-card.ts';
import { button, buttonRow, heading, paragraph, verbatim } from '../elements.ts';
import { choiceInput } from '../inputs.ts';

export interface ResultsView {
  readonly sums: readonly PeriodSum[];
  readonly period: Period;
  /** Districts to choose between. */
  readonly units: readonly string[];
  /** The one that is chosen; '' for all. */
  readonly unit: string;
  readonly page: number;
  readonly hasMore: boolean;
  readonly reasons: readonly Reason[];
}

/** What all districts are called in the choice. */
export const ALL_UNITS = '-';

/** How often children took part, by district and period. */
export function resultsCard(view: ResultsView): AdaptiveCard {
  const { sums, period, units, unit, page, hasMore } = view;
  const results = (more: object) => ({ verb: 'remind.results', period, ...more });
  return adaptiveCard(
    [texts.summary, ...sums.map(plain)].join('\n'),
    [
      heading(texts.title, 'medium'),
      paragraph(texts.lead),
      units.length < 2
        ? null
        : choiceInput({
            id: 'unit',
            label: texts.unit,
            value: unit === '' ? ALL_UNITS : unit,
            choices: [
              { title: texts.allUnits, value: ALL_UNITS },
              ...units.map((name) => ({ title: name, value: name })),
            ],
          }),
      buttonRow(
        PERIODS.map((one) => button(mark(texts.periods[one], one === period), results({ period: one }))),
      ),
      sums.length === 0 ? paragraph(texts.none) : sums.map((sum) => block(sum, view.reasons)),
      paragraph(texts.guard, { quiet: true }),
    ],
    [
      ...(hasMore ? [button(texts.more, results({ page: page + 1 }))] : []),
      ...(page > 0 ? [button(texts.newer, results({ page: page - 1 }))] : []),
    ],
  );
}

function mark(title: string, isChosen: boolean): string {
  return isChosen ? `● ${title}` : title;
}

function head({ unit, period }: PeriodSum): string {
  return texts.head(unit, texts.period(period));
}

function plain(sum: PeriodSum): string {
  return `${head(sum)}: ${sum.answers === null ? texts.tooFew : texts.answers(sum.answers)}`;
}

function block(sum: PeriodSum, reasons: readonly Reason[]): CardElement {
  const { answers, steps } = sum;
  const line = (name: string, value: string) =>
    verbatim([{ text: `${name}: `, bold: true }, { text: value }], { spacing: 'small' });
  const title = verbatim([{ text: head(sum), bold: true }]);
  if (answers === null || steps === null)
    return { type: 'Container', separator: true, items: [title, paragraph(texts.tooFew, { quiet: true })] };
  const given = STEPS.flatMap((step) =>
    Object.entries(steps[step].reasons).map(([id, count]) => ({
      step,
      text: reasonText(id, reasons),
      count,
    })),
  );
  return {
    type: 'Container',
    separator: true,
    items: [
      title,
      paragraph(texts.answers(answers), { quiet: true }),
      ...STEPS.map((step) => line(texts.steps[step], texts.step(steps[step].yes, steps[step].no))),
      ...(given.length === 0 ? [] : [paragraph(texts.reasons, { quiet: true })]),
      ...given.map(({ step, text, count }) =>
        verbatim([{ text: `• ${texts.steps[step]} – ${texts.reason(text, count)}`, quiet: true }], {
          small: true,
          spacing: 'none',
        }),
      ),
    ],
  };
}

function reasonText(id: string, reasons: readonly Reason[]): string {
  if (id === 'none') return texts.noReason;
  return id === OWN_WORDS ? texts.ownWords : (reasons.find((reason) => reason.id === id)?.text ?? id);
}
