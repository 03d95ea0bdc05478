import { SourceNumbers } from '../../../guidance/content/source-numbers.ts';
import type { Advice, End, Onward } from '../../../guidance/paths/path.ts';
import type { PathPlace } from '../../../guidance/paths/walk-path.ts';
import type { SourceRegister } from '../../../knowledge/sources/source.ts';
import { guidanceTexts } from '../../../texts/guidance.ts';
import { pathTexts } from '../../../texts/paths.ts';
import type { CardElement } from '../adaptive-card.ts';
import { heading, pressableRow, verbatim } from '../elements.ts';
import { offerRows } from '../offer-rows.ts';
import { demandRun } from './demand-run.ts';
import { numberedSources, pointsAt } from './numbered-sources.ts';

/** What the end of a path needs to know of the rest of the house. */
export interface EndView {
  readonly sources: SourceRegister;
  /** ISO date. */
  readonly today: string;
  /** The title of what a path leads on to; null when there is no such thing here. */
  readonly titleOf: (onward: Onward) => string | null;
  /** The title of an article; null when it is not among the documents. */
  readonly articleTitle: (id: string) => string | null;
}

/** Each row costs a thumb's height of a card that is tall already. */
const mostToRead = 2;

const parts = ['do', 'decides', 'tell', 'document', 'by'] as const;

/** What to do now, who decides, who is to be told, what to write down and by when; a number behind each points at its source. */
export function endBody(end: End, { path, way }: PathPlace, view: EndView): CardElement[] {
  const numbers = new SourceNumbers();
  const blocks = parts.map((part, i) => ({
    type: 'Container',
    spacing: 'medium',
    // What to do now is to be seen first, also by somebody who scrolls.
    ...(part === 'do' ? { style: 'emphasis', bleed: true } : { separator: i > 1 }),
    items: [
      heading(pathTexts.headings[part]),
      ...end[part].map((advice, i) => adviceLine(advice, numbers, part === 'do' ? `${i + 1}. ` : '')),
    ],
  }));
  const onward = end.onward.flatMap((to) => {
    const title = view.titleOf(to);
    return title === null ? [] : offerRows([{ ...to, title }]);
  });
  const read = path.read.slice(0, mostToRead).flatMap((article) => {
    const title = view.articleTitle(article);
    if (title === null) return [];
    return pressableRow(guidanceTexts.read(title), guidanceTexts.read(title), {
      verb: 'path.read',
      id: path.id,
      way,
      article,
    });
  });
  return [
    heading(end.title, 'medium'),
    ...blocks,
    ...numberedSources(numbers, view.sources, view.today),
    ...(onward.length + read.length === 0
      ? []
      : [{ ...heading(guidanceTexts.onwardTitle), spacing: 'medium' }]),
    ...onward,
    ...read,
  ];
}

function adviceLine({ text, demand, sources }: Advice, numbers: SourceNumbers, lead: string): CardElement {
  return verbatim(
    [
      { text: lead },
      demandRun(demand),
      // A number alone on a line of its own would be taken for part of the next.
      { text: ` ${text}\u00a0` },
      { text: pointsAt(numbers.of(sources)), quiet: true },
    ].filter((run) => run.text !== ''),
    { spacing: 'small' },
  );
}

/** The same as plain text. */
export function endText(end: End): string {
  return [
    end.title,
    ...parts.flatMap((part) => [
      `${pathTexts.headings[part]}:`,
      ...end[part].map(({ demand, text }) => `• ${guidanceTexts.demands[demand]} ${text}`),
    ]),
  ].join('\n');
}
