import { todayInStockholm } from '../../../guidance/deadlines/today-in-stockholm.ts';
import type { KeptAnswer } from '../../../guidance/introduction/introduction-desk.ts';
import type { QuestionPlace } from '../../../guidance/introduction/introduction-standing.ts';
import { introductionTexts as texts } from '../../../texts/introduction.ts';
import { type AdaptiveCard, adaptiveCard, type CardElement } from '../adaptive-card.ts';
import { button, heading, paragraph, verbatim } from '../elements.ts';
import { citationLines } from '../guide/citation-lines.ts';
import type { IntroductionSurroundings } from './unit-card.ts';

/**
 * What came of an answer: whether it was right, why, and why the others are not.
 * @param label where the question stands @param next null when there is nothing more to repeat
 */
export function answerCard(
  { question }: QuestionPlace,
  { judged, standing }: KeptAnswer,
  label: string,
  next: NextStep | null,
  { sources, today }: Pick<IntroductionSurroundings, 'sources' | 'today'>,
): AdaptiveCard {
  const { isRight, chosen, right, alternatives } = judged;
  const named = (i: number) => `${texts.question.letters[i] ?? ''}. ${alternatives[i]!.text}`;
  const others = alternatives.flatMap(({ why }, i) =>
    i === chosen || i === right ? [] : [{ name: named(i), why }],
  );
  const after =
    standing.dueAt === null ? null : texts.answer.comesBack(todayInStockholm(new Date(standing.dueAt)));
  return adaptiveCard(
    [texts.answer.summary(isRight), `${named(right)} ${alternatives[right]!.why}`].join('\n'),
    [
      paragraph(label, { quiet: true }),
      verbatim([{ text: question.ask, bold: true }]),
      box(
        isRight ? 'good' : 'warning',
        isRight ? texts.answer.right : texts.answer.wrong,
        named(chosen),
        alternatives[chosen]!.why,
      ),
      isRight ? null : box('emphasis', texts.answer.rightOne, named(right), alternatives[right]!.why),
      ...citationLines(question.sources, sources, today, 'small'),
      after === null ? null : paragraph(after),
      next === null ? paragraph(texts.repeat.done) : null,
      others.length === 0 ? null : { ...heading(texts.answer.others), spacing: 'medium', separator: true },
      ...others.map(({ name, why }) =>
        verbatim(
          [
            { text: name, bold: true },
            { text: ` ${why}`, quiet: true },
          ],
          { spacing: 'small' },
        ),
      ),
    ],
    [
      ...(next === null ? [] : [button(next.title, { ...next.press })]),
      button(texts.all, { verb: 'introduction.menu' }),
    ],
  );
}

/** Set apart, and said in words: the colour only repeats it. */
function box(style: string, title: string, name: string, why: string): CardElement {
  return {
    type: 'Container',
    style,
    spacing: 'medium',
    items: [
      heading(title),
      verbatim([{ text: name, bold: true }], { spacing: 'small' }),
      verbatim([{ text: why }], { spacing: 'small' }),
    ],
  };
}

/** A way on from an answer. */
export interface NextStep {
  readonly title: string;
  readonly press:
    | { readonly verb: 'introduction.repeat' }
    | { readonly verb: 'introduction.ask'; readonly id: string; readonly at: number }
    | { readonly verb: 'introduction.end'; readonly id: string };
}

/** @param left how many there are to repeat; null in a unit @returns null when there is nothing more to repeat */
export function nextFromAnswer({ unit, question }: QuestionPlace, left: number | null): NextStep | null {
  const { next: title, done } = texts.answer;
  if (left !== null) return left > 0 ? { title, press: { verb: 'introduction.repeat' } } : null;
  const at = unit.questions.indexOf(question) + 1;
  return at === unit.questions.length
    ? { title: done, press: { verb: 'introduction.end', id: unit.id } }
    : { title, press: { verb: 'introduction.ask', id: unit.id, at } };
}
