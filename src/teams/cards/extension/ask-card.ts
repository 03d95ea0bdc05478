import type { Answer } from '../../../answering/answer.ts';
import { botTexts } from '../../../texts/bot.ts';
import { extensionTexts } from '../../../texts/extension.ts';
import { type AdaptiveCard, adaptiveCard, type CardElement } from '../adaptive-card.ts';
import { buttonRow, heading, paragraph, submitButton } from '../elements.ts';
import { noticeBox } from '../guide/notice-box.ts';
import { textInput } from '../inputs.ts';
import { lawNotes } from '../law-notes.ts';
import { readButton } from '../read-button.ts';
import { safetyNotes } from '../safety-notes.ts';
import { citedBlocks } from './cited-blocks.ts';
import type { InsertedView } from './inserted-card.ts';

/** The name of the field that the question stands in. */
export const QUESTION_FIELD = 'question';
/** As long as a question may be. */
const LONGEST_QUESTION = 1_000;

export interface AskView {
  /** What stands in the field; '' where nothing may. */
  readonly question: string;
  /** null before anything has been searched for. */
  readonly answer: Answer | null;
  /** The answer as it would be put in the conversation; null when there is none. */
  readonly inserted: InsertedView | null;
  readonly notices: readonly string[];
}

/** A question about a message, to be changed and asked again, and its answer. */
export function askCard({ question, answer, inserted, notices }: AskView): AdaptiveCard {
  const texts = extensionTexts.ask;
  const ask = answer === null ? texts.ask : texts.again;
  return adaptiveCard([texts.title, ...notices].join('\n'), [
    noticeBox(notices),
    textInput({
      id: QUESTION_FIELD,
      label: question === '' ? texts.own : texts.field,
      value: question,
      longest: LONGEST_QUESTION,
      lines: true,
    }),
    paragraph(texts.hint, { quiet: true }),
    buttonRow([submitButton(ask, { verb: 'ask.again' })]),
    answer === null ? null : answered(answer, inserted),
  ]);
}

function answered(answer: Answer, inserted: InsertedView | null): CardElement[] {
  const texts = extensionTexts.ask;
  if (inserted === null) return refused(answer);
  return [
    { ...heading(texts.answer, 'medium'), spacing: 'large', separator: true },
    ...[safetyNotes(inserted.notes)].filter((element) => element !== null),
    ...inserted.cited.flatMap(citedBlocks),
    ...[lawNotes(inserted.notes)].filter((element) => element !== null),
    buttonRow([
      submitButton(texts.insert, { verb: 'ask.insert', asked: answer.question }),
      ...readButton(inserted.link),
    ]),
    paragraph(texts.insertHint, { quiet: true }),
  ];
}

function refused({ answer, reason, notes }: Answer): CardElement[] {
  const texts = botTexts.refusal;
  const why = reason ?? 'no_support';
  return [
    ...[safetyNotes(notes)].filter((element) => element !== null),
    { ...heading(texts.titles[why], 'medium'), spacing: 'large', separator: true },
    paragraph(answer.text),
  ];
}
