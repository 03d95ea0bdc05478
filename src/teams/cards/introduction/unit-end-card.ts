import type {
  IntroductionStanding,
  UnitStanding,
} from '../../../guidance/introduction/introduction-standing.ts';
import { introductionTexts as texts } from '../../../texts/introduction.ts';
import { shorten } from '../../../texts/shorten.ts';
import { type AdaptiveCard, adaptiveCard } from '../adaptive-card.ts';
import { button, heading, paragraph, verbatim } from '../elements.ts';
import { type IntroductionSurroundings, onwardRows } from './unit-card.ts';

/** The whole of a question stands on its own card. */
const LONGEST_QUESTION = 130;

/** What somebody has with them from a unit, and the way to the next. */
export function unitEndCard(
  { unit, number, unanswered, comeBack }: UnitStanding,
  { next, isFinished, shares }: IntroductionStanding,
  around: IntroductionSurroundings,
): AdaptiveCard {
  const open = unit.questions.findIndex(({ id }) => unanswered.includes(id));
  const buttons = [
    ...(open === -1 ? [] : [button(texts.end.ask, { verb: 'introduction.ask', id: unit.id, at: open })]),
    ...(open !== -1 || next === null
      ? []
      : [button(texts.end.next(next.unit.title), { verb: 'introduction.open', id: next.unit.id })]),
    ...(isFinished && !shares ? [button(texts.sharing.button, { verb: 'introduction.sharing' })] : []),
    button(texts.all, { verb: 'introduction.menu' }),
  ];
  if (open !== -1)
    return adaptiveCard(
      texts.end.notYet(unanswered.length),
      [heading(unit.title, 'medium'), paragraph(texts.end.notYet(unanswered.length))],
      buttons,
    );
  return adaptiveCard(
    texts.end.summary(unit.title),
    [
      heading(texts.end.title(number), 'medium'),
      verbatim([{ text: unit.title, quiet: true }], { small: true, spacing: 'none' }),
      paragraph(comeBack.length === 0 ? texts.end.all : texts.end.comesBack),
      ...unit.questions
        .filter(({ id }) => comeBack.includes(id))
        .map(({ ask }) => verbatim([{ text: `• ${shorten(ask, LONGEST_QUESTION)}` }], { spacing: 'small' })),
      isFinished ? verbatim([{ text: texts.finished, bold: true }]) : null,
      // What there is to read stands with the text.
      ...onwardRows({ ...unit, read: [] }, around),
    ],
    buttons,
  );
}
