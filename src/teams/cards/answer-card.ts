import type { Answer } from '../../answering/answer.ts';
import { asShown, type Quote, quotesOf } from '../../answering/quotes-of.ts';
import type { Offerable } from '../../guidance/content/offers-under.ts';
import { botTexts } from '../../texts/bot.ts';
import type { CardState } from '../card-action.ts';
import { type AdaptiveCard, adaptiveCard, type CardButton, type CardElement } from './adaptive-card.ts';
import { articleLines, button, buttonRow, paragraph, verbatim, verbatimLines } from './elements.ts';
import { furtherHits, rowsBelow } from './further-hits.ts';
import { hitRows } from './hit-rows.ts';
import { lawNotes } from './law-notes.ts';
import { offerButton, offerRows } from './offer-rows.ts';
import { plainAnswer } from './plain-answer.ts';
import { quotedPassages } from './quoted-passages.ts';
import { safetyNotes } from './safety-notes.ts';
import { sourceLines } from './source-lines.ts';

const texts = botTexts.answer;

export interface AnswerView {
  readonly answer: Answer;
  readonly state: CardState;
  /** Set once the reader has pressed a thumb. */
  readonly rated?: 'up' | 'down';
  /** What of the guidance belongs to the answer. */
  readonly offers?: readonly Offerable[];
}

/**
 * The answer word for word, each quote with its source, and below it what one may want to press. It is kept low: a
 * chat scrolls to its end, and whoever asks should land on the answer.
 */
export function answerCard({ answer, state, rated, offers = [] }: AnswerView): AdaptiveCard {
  const [quoted] = quotedPassages(answer);
  const rows = rowsBelow(answer, offers.length);
  const buttons = [
    ...(quoted === undefined ? [] : [showMore(quoted.id, state)]),
    ...(rated === undefined ? thumbs(quoted?.id, state) : []),
    // Where there is no room for a row, what to do next is a word among the buttons.
    ...(rows.offers === 0 ? offers.slice(0, 1).map(offerButton) : []),
    ...(state.from === undefined ? [] : [button(texts.otherQuestions, { verb: 'suggestions.show' })]),
  ];
  return adaptiveCard(plainAnswer(answer), [
    state.from === undefined ? null : askedQuestion(answer.question),
    safetyNotes(answer.notes),
    quotesOf(answer).flatMap(quoteBlock),
    lawNotes(answer.notes),
    rated === undefined ? null : paragraph(texts.rated[rated]),
    buttons.length === 0 ? null : buttonRow(buttons),
    offerRows(offers.slice(0, rows.offers)),
    hitRows(texts.others, furtherHits(answer, rows.hits), state),
  ]);
}

function quoteBlock({ text, sources }: Quote): CardElement[] {
  return [
    ...(sources.some(({ origin }) => origin === 'own') ? verbatimLines : articleLines)(
      asShown(text, sources),
    ),
    ...sources
      .flatMap(sourceLines)
      .map((line) => verbatim([{ text: line, quiet: true }], { small: true, spacing: 'none' })),
  ];
}

function askedQuestion(question: string): CardElement[] {
  return [
    paragraph(texts.asked, { quiet: true }),
    verbatim([{ text: question, bold: true }], { spacing: 'none' }),
  ];
}

function showMore(passage: string, state: CardState): CardButton {
  return button(texts.more, { verb: 'passage.show', passage, ...state }, texts.moreTooltip);
}

/** A question too long to carry cannot be answered again when the thumb comes back, so it gets none. */
function thumbs(passage: string | undefined, { question, from }: CardState): CardButton[] {
  if (question === undefined) return [];
  const rate = (rating: 'up' | 'down') =>
    ({
      verb: 'feedback.give',
      rating,
      question,
      ...(from === undefined ? {} : { from }),
      ...(passage === undefined ? {} : { passage }),
    }) as const;
  return [
    button(texts.helpful, rate('up'), texts.helpfulTooltip),
    button(texts.unhelpful, rate('down'), texts.unhelpfulTooltip),
  ];
}
