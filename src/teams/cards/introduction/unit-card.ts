import { SourceNumbers } from '../../../guidance/content/source-numbers.ts';
import type {
  IntroductionParagraph,
  IntroductionUnit,
} from '../../../guidance/introduction/introduction-unit.ts';
import type { UnitSurroundings } from '../../../guidance/introduction/introduction-view.ts';
import { guidanceTexts } from '../../../texts/guidance.ts';
import { introductionTexts as texts } from '../../../texts/introduction.ts';
import { type AdaptiveCard, adaptiveCard, type CardElement } from '../adaptive-card.ts';
import { button, heading, paragraph, pressableRow, verbatim } from '../elements.ts';
import { dangerNote } from '../guide/danger-note.ts';
import { demandRun } from '../guide/demand-run.ts';
import { numberedSources, pointsAt } from '../guide/numbered-sources.ts';
import { offerRows } from '../offer-rows.ts';

/** What a card of the introduction needs to know of the rest of the house. */
export interface IntroductionSurroundings extends UnitSurroundings {
  /** ISO date. */
  readonly today: string;
}

/** A unit to read, with its sources and what to try it with. @param number of the unit, from 1, among so many */
export function unitCard(
  unit: IntroductionUnit,
  number: number,
  all: number,
  around: IntroductionSurroundings,
): AdaptiveCard {
  const numbers = new SourceNumbers();
  const plain = [
    texts.unit.summary(number, unit.title),
    unit.intro,
    ...unit.paragraphs.map(({ text }) => text),
  ];
  return adaptiveCard(
    (unit.danger ? [guidanceTexts.danger, ...plain] : plain).join('\n'),
    [
      unit.danger ? dangerNote() : null,
      paragraph(texts.unit.place(number, all), { quiet: true }),
      heading(unit.title, 'medium'),
      verbatim([{ text: unit.intro, quiet: true }]),
      ...unit.paragraphs.map((one) => block(one, numbers)),
      ...numberedSources(numbers, around.sources, around.today),
      ...onwardRows(unit, around),
    ],
    [
      button(texts.unit.questions(unit.questions.length), { verb: 'introduction.ask', id: unit.id, at: 0 }),
      button(texts.all, { verb: 'introduction.menu' }),
    ],
  );
}

function block(
  { heading: title, text, demand, sources }: IntroductionParagraph,
  numbers: SourceNumbers,
): CardElement {
  const said = verbatim(
    [
      ...(demand === undefined ? [] : [demandRun(demand)]),
      // A number alone on a line of its own would be taken for part of the next.
      { text: `${demand === undefined ? '' : ' '}${text}\u00a0` },
      { text: pointsAt(numbers.of(sources)), quiet: true },
    ],
    { spacing: 'small' },
  );
  return title === undefined ? said : { type: 'Container', spacing: 'medium', items: [heading(title), said] };
}

/** Each row costs a thumb's height of a card that is tall already. */
const mostToRead = 2;

/** What the unit can be tried with, and articles to read on in; nothing at all where there is neither. */
export function onwardRows(
  { id, onward, read }: IntroductionUnit,
  { titleOf, articleTitle }: IntroductionSurroundings,
): CardElement[] {
  const offers = onward.flatMap((to) => {
    const title = titleOf(to);
    return title === null ? [] : offerRows([{ ...to, title }]);
  });
  const articles = read.slice(0, mostToRead).flatMap((article) => {
    const title = articleTitle(article);
    if (title === null) return [];
    const label = guidanceTexts.read(title);
    return pressableRow(label, label, { verb: 'introduction.read', id, article });
  });
  return offers.length + articles.length === 0
    ? []
    : [{ ...heading(texts.unit.onward), spacing: 'medium' }, ...offers, ...articles];
}
