import type { PassageInContext } from '../../answering/answer.ts';
import { botTexts } from '../../texts/bot.ts';
import type { CardState } from '../card-action.ts';
import { type AdaptiveCard, adaptiveCard, type CardElement } from './adaptive-card.ts';
import { button, heading, paragraph, verbatim, verbatimLines } from './elements.ts';
import { shorten, shortenEnd, shortenStart } from './shorten.ts';
import { sourceLine } from './source-line.ts';

const texts = botTexts.passage;
/** Enough to see what the passage follows on and leads to, short enough for a phone. */
const contextLength = 700;
const headingLength = 220;

/** A passage between the text before and after it, with the facts about its document. */
export function passageCard(found: PassageInContext, state: CardState = {}): AdaptiveCard {
  const { passage } = found;
  const plain = [texts.summary(sourceLine(passage)), passage.text].join('\n');
  return adaptiveCard(
    plain,
    [
      verbatim([{ text: shorten(passage.title, headingLength), bold: true }]),
      passage.section === ''
        ? null
        : verbatim([{ text: shorten(passage.section, headingLength), quiet: true }], {
            small: true,
            spacing: 'none',
          }),
      surrounding(texts.before, shortenStart(found.before.trim(), contextLength)),
      {
        type: 'Container',
        style: 'emphasis',
        spacing: 'medium',
        items: [heading(texts.hit), ...verbatimLines(passage.text)],
      },
      surrounding(texts.after, shortenEnd(found.after.trim(), contextLength)),
      { type: 'FactSet', spacing: 'large', separator: true, facts: facts(found) },
    ],
    state.question === undefined
      ? []
      : [button(texts.back, { verb: 'question.ask', question: state.question, from: state.from })],
  );
}

function surrounding(label: string, text: string): CardElement[] {
  return text === '' ? [] : [paragraph(label, { quiet: true }), ...verbatimLines(text, { quiet: true })];
}

function facts({
  passage,
  publisher,
  date,
  reference,
}: PassageInContext): { title: string; value: string }[] {
  const [from, to] = passage.lines;
  const lines = botTexts.source.lines(from, to);
  const rows: readonly (readonly [string, string | null])[] = [
    [texts.publisher, publisher],
    [texts.date, date],
    [texts.reference, reference],
    [texts.place, passage.page === null ? lines : `${botTexts.source.page(passage.page)}, ${lines}`],
    [texts.file, passage.document],
  ];
  return rows.flatMap(([title, value]) => (value === null ? [] : [{ title, value }]));
}
