import type { Answer, RankedPassage } from '../../answering/answer.ts';
import { botTexts } from '../../texts/bot.ts';
import type { CardState } from '../card-action.ts';
import { type AdaptiveCard, adaptiveCard, type CardButton, type CardElement } from './adaptive-card.ts';
import { button, buttonRow, heading, paragraph, verbatim, verbatimLines } from './elements.ts';
import { hitRows } from './hit-rows.ts';
import { plainAnswer } from './plain-answer.ts';
import { type Quote, quotesOf } from './quotes.ts';
import { sourceLine } from './source-line.ts';

const texts = botTexts.answer;
const otherHits = 3;
const mostNotes = 3;

export interface AnswerView {
  readonly answer: Answer;
  readonly state: CardState;
  /** Set once the reader has pressed a thumb. */
  readonly rated?: 'up' | 'down';
}

/** The answer word for word, each quote with its source, the way to read on, and thumbs. */
export function answerCard({ answer, state, rated }: AnswerView): AdaptiveCard {
  const main = quotedPassage(answer);
  const others = answer.passages.filter((passage) => passage !== main).slice(0, otherHits);
  return adaptiveCard(
    plainAnswer(answer),
    [
      state.from === undefined ? null : askedQuestion(answer.question),
      quotesOf(answer).flatMap(quoteBlock),
      answer.notes.slice(0, mostNotes).map((note) => lawNote(note.text)),
      main === undefined ? null : buttonRow([showMore(main, state)]),
      hitRows(texts.others, others, state),
      rated === undefined ? null : { ...paragraph(texts.rated[rated]), spacing: 'large', separator: true },
    ],
    [
      ...(rated === undefined ? thumbs(main, state) : []),
      ...(state.from === undefined ? [] : [otherQuestions()]),
    ],
  );
}

/** The passage the answer was taken from, which is not always the best ranked one. */
function quotedPassage({ answer, passages }: Answer): RankedPassage | undefined {
  const source = answer.sources[0];
  if (source === undefined) return passages[0];
  const fromDocument = passages.filter((passage) => passage.document === source.document);
  return (
    fromDocument.find((passage) => passage.text.includes(source.quote)) ?? fromDocument[0] ?? passages[0]
  );
}

function quoteBlock({ text, sources }: Quote): CardElement[] {
  return [
    ...verbatimLines(`”${text.trim()}”`),
    ...sources.map((source) =>
      verbatim(
        [
          { text: texts.verbatim, quiet: true },
          { text: sourceLine(source), bold: true },
        ],
        {
          small: true,
          spacing: 'small',
        },
      ),
    ),
  ];
}

/** Marked by a heading as well as by colour, so that it reads the same aloud and in high contrast. */
function lawNote(text: string): CardElement {
  return {
    type: 'Container',
    style: 'warning',
    spacing: 'medium',
    items: [heading(texts.law), { ...verbatim([{ text }]), spacing: 'small' }],
  };
}

function askedQuestion(question: string): CardElement[] {
  return [
    paragraph(texts.asked, { quiet: true }),
    verbatim([{ text: question, bold: true }], { spacing: 'none' }),
  ];
}

function showMore(passage: RankedPassage, state: CardState): CardButton {
  return button(texts.more, { verb: 'passage.show', passage: passage.id, ...state }, texts.moreTooltip);
}

/** A question too long to carry cannot be answered again when the thumb comes back, so it gets none. */
function thumbs(main: RankedPassage | undefined, { question, from }: CardState): CardButton[] {
  if (question === undefined) return [];
  const rate = (rating: 'up' | 'down') =>
    ({
      verb: 'feedback.give',
      rating,
      question,
      from,
      ...(main === undefined ? {} : { passage: main.id }),
    }) as const;
  return [
    button(texts.helpful, rate('up'), texts.helpfulTooltip),
    button(texts.unhelpful, rate('down'), texts.unhelpfulTooltip),
  ];
}

function otherQuestions(): CardButton {
  return button(texts.otherQuestions, { verb: 'suggestions.show' });
}
