import type { Answer, RankedPassage } from '../../answering/answer.ts';
import { quotedPassages } from './quoted-passages.ts';

/** Beside a long answer there is less room, and beside two whole sections on a phone there is none. */
const longAnswer = 400;
const longestWithHits = 520;

/**
 * How many rows there is room for below an answer: what belongs to it comes first, and what else was found fills the
 * rest. Beside a long answer there is none.
 */
export function rowsBelow(
  answer: Answer,
  offers: number,
): { readonly offers: number; readonly hits: number } {
  const { length } = answer.answer.text;
  const room = length > longestWithHits ? 0 : length > longAnswer ? 2 : 3;
  const offered = Math.min(offers, room);
  return { offers: offered, hits: room - offered };
}

/** Passages to read on from, none of them one that the answer already quotes. */
export function furtherHits(answer: Answer, most: number): RankedPassage[] {
  const quoted = quotedPassages(answer);
  const further = answer.passages.filter((passage) => !quoted.some((other) => overlap(passage, other)));
  return further.slice(0, most);
}

function overlap(one: RankedPassage, other: RankedPassage): boolean {
  if (one.document !== other.document) return false;
  return one.lines[0] <= other.lines[1] && other.lines[0] <= one.lines[1];
}
