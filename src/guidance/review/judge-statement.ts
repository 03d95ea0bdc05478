import { matchSign } from './match-sign.ts';
import type { ReadSentence } from './read-note.ts';
import type { Sign, Statement } from './review-language.ts';
import type { ReviewStatus } from './review-result.ts';

/** How a recogniser came out, and the sentences that decided. */
export interface Judgement {
  readonly status: ReviewStatus;
  readonly sentences: readonly { readonly sentence: ReadSentence; readonly say?: string }[];
}

/** Whether the note states something: all its parts, some of them or only vaguely, or not at all. */
export function judgeStatement(
  sentences: readonly ReadSentence[],
  { applies, parts, whole, unclear }: Statement,
  isUnder: (heading: string) => boolean,
): Judgement {
  const having = (signs: readonly Sign[]) =>
    sentences.filter((sentence) => signs.some((sign) => matchSign(sentence, sign, isUnder)));
  if (applies !== undefined && having(applies).length === 0) return { status: 'ej aktuellt', sentences: [] };
  const found = parts.map(having);
  const judged = (status: ReviewStatus, which: readonly ReadSentence[]) => {
    const deciding = new Set(which);
    return { status, sentences: sentences.filter((s) => deciding.has(s)).map((sentence) => ({ sentence })) };
  };
  if (found.every((some) => some.length > 0))
    return judged(
      'finns',
      found.flatMap((some) => some.slice(0, 3)),
    );
  const vague = [...(whole ? [] : found.flat()), ...having(unclear)];
  if (vague.length > 0) return judged('oklart', vague.slice(0, 5));
  return judged(
    'saknas',
    sentences.filter(({ empty, heading }) => empty && heading !== null && isUnder(heading)).slice(0, 5),
  );
}
