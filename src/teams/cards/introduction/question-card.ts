import type { QuestionPlace } from '../../../guidance/introduction/introduction-standing.ts';
import { introductionTexts as texts } from '../../../texts/introduction.ts';
import { type AdaptiveCard, adaptiveCard } from '../adaptive-card.ts';
import { button, paragraph, pressableRow, verbatim } from '../elements.ts';

/** A question, one row for each answer. @param left how many there are to repeat, this one too; null when the unit is being read */
export function questionCard({ unit, question }: QuestionPlace, left: number | null): AdaptiveCard {
  const letter = (i: number) => texts.question.letters[i] ?? '';
  const repeat = left === null ? {} : { repeat: true };
  const lines = question.alternatives.map(({ text }, i) => `${letter(i)}. ${text}`);
  return adaptiveCard(
    [question.ask, ...lines, texts.question.typed].join('\n'),
    [
      paragraph(placeOf({ unit, question }, left), { quiet: true }),
      verbatim([{ text: question.ask, bold: true }]),
      ...question.alternatives.map(({ text }, i) =>
        pressableRow(texts.question.choose(letter(i), text), lines[i]!, {
          verb: 'introduction.answer',
          id: unit.id,
          question: question.id,
          alternative: i,
          ...repeat,
        }),
      ),
      paragraph(texts.question.typed, { quiet: true }),
    ],
    [
      button(texts.question.read, { verb: 'introduction.open', id: unit.id }),
      button(texts.all, { verb: 'introduction.menu' }),
    ],
  );
}

/** Where a question stands: in its unit, or among those to repeat. */
export function placeOf({ unit, question }: QuestionPlace, left: number | null): string {
  return left === null
    ? texts.question.place(unit.title, unit.questions.indexOf(question) + 1, unit.questions.length)
    : `${texts.repeat.place(left)} · ${unit.title}`;
}
