import type { Answer, Answerer, AnswerSource, PassageInContext } from '../../answering/answer.ts';
import { quotesOf } from '../../answering/quotes-of.ts';
import { shortenEnd } from '../../texts/shorten.ts';
import type { Cited } from '../cards/extension/cited-blocks.ts';
import type { InsertedView } from '../cards/extension/inserted-card.ts';
import { quotedPassages } from '../cards/quoted-passages.ts';
import type { ReaderLink } from '../deep-link.ts';

/** Others are to read it in a conversation about something else. */
const longestPassage = 700;

/** An answer as it is put in a conversation. @returns null for a refusal */
export function insertedAnswer(answer: Answer, answerer: Answerer, link: ReaderLink): InsertedView | null {
  if (!answer.answered) return null;
  const [first] = quotedPassages(answer);
  const cited = quotesOf(answer).map(
    ({ text, sources }): Cited => ({
      text,
      places: sources.map((source) => ({ source, year: yearOf(source, answerer) })),
    }),
  );
  return { cited, notes: answer.notes, link: first === undefined ? null : link(first.id) };
}

/** A passage as it is put in a conversation. @param quote what in it answers, where something does */
export function insertedPassage(
  { passage, notes, date }: PassageInContext,
  quote: string | null,
  link: ReaderLink,
): InsertedView {
  const text = quote ?? shortenEnd(passage.text, longestPassage);
  return {
    cited: [{ text, places: [{ source: passage, year: year(date) }] }],
    notes,
    link: link(passage.id),
  };
}

function yearOf({ document }: AnswerSource, answerer: Answerer): string | null {
  return year(answerer.passage(document)?.date ?? null);
}

function year(date: string | null): string | null {
  return /^\d{4}/u.exec(date ?? '')?.[0] ?? null;
}
