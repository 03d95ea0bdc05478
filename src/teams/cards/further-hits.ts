import type { Answer, RankedPassage } from '../../answering/answer.ts';
import { quotedPassages } from './quoted-passages.ts';

/** Beside a long answer there is less room, and beside two whole sections on a phone there is none. */
const longAnswer = 400;
const longestWithHits = 520;

/** Up to three passages to read on from, none of them one that the answer already quotes. */
export function furtherHits(answer: Answer): RankedPassage[] {
  const quoted = quotedPassages(answer);
  const further = answer.passages.filter((passage) => !quoted.some((other) => overlap(passage, other)));
  const { length } = answer.answer.text;
  return length > longestWithHits ? [] : further.slice(0, length > longAnswer ? 2 : 3);
}

function overlap(one: RankedPassage, other: RankedPassage): boolean {
  if (one.document !== other.document) return false;
  return one.lines[0] <= other.lines[1] && other.lines[0] <= one.lines[1];
}
