import type { Question } from '../../../guidance/paths/path.ts';
import type { PathPlace } from '../../../guidance/paths/walk-path.ts';
import { guidanceTexts } from '../../../texts/guidance.ts';
import { pathTexts } from '../../../texts/paths.ts';
import { type AdaptiveCard, adaptiveCard, type CardButton, type CardElement } from '../adaptive-card.ts';
import { button, heading, paragraph, pressableRow, verbatim } from '../elements.ts';
import { dangerNote } from './danger-note.ts';
import { type EndView, endBody, endText } from './path-end.ts';

/** The card somebody stands on: a question with its choices, or what to do. */
export function pathCard(place: PathPlace, view: EndView): AdaptiveCard {
  const { path, card, answers } = place;
  const line = card.kind === 'question' ? questionText(card.question) : endText(card.end);
  return adaptiveCard(
    pathTexts.summary(path.title, path.danger ? `${guidanceTexts.danger}\n${line}` : line),
    [
      path.danger ? dangerNote() : null,
      paragraph(pathTexts.label(path.title), { quiet: true }),
      answers.length === 0
        ? null
        : verbatim([{ text: pathTexts.answered(answers), quiet: true }], { small: true, spacing: 'none' }),
      card.kind === 'question' ? questionBody(card.question, place) : endBody(card.end, place, view),
    ],
    navigation(place),
  );
}

function questionBody(question: Question, { path, way }: PathPlace): CardElement[] {
  return [
    heading(question.ask, 'medium'),
    ...(question.help === undefined ? [] : [paragraph(question.help)]),
    ...question.choices.map(({ text, to }, i) =>
      pressableRow(pathTexts.choose(text), `${i + 1}. ${text}`, {
        verb: 'path.go',
        id: path.id,
        way: [...way, to],
      }),
    ),
  ];
}

function questionText({ ask, choices }: Question): string {
  return [ask, ...choices.map(({ text }, i) => `${i + 1}. ${text}`), pathTexts.typed].join('\n');
}

function navigation({ path, way, card }: PathPlace): CardButton[] {
  const { always } = path;
  const canReport = always !== undefined && way.at(-1) !== always.to;
  return [
    ...(canReport
      ? [
          button(always.text, {
            verb: 'path.go',
            id: path.id,
            way: [...(card.kind === 'end' ? [] : way), always.to],
          }),
        ]
      : []),
    ...(way.length > 1
      ? [button(guidanceTexts.back, { verb: 'path.go', id: path.id, way: way.slice(0, -1) })]
      : way[0] === path.start
        ? []
        : [button(guidanceTexts.restart, { verb: 'path.open', id: path.id })]),
    button(pathTexts.menuButton, { verb: 'path.menu' }),
  ];
}
