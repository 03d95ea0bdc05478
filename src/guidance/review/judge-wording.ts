import type { Judgement } from './judge-statement.ts';
import { matchSign } from './match-sign.ts';
import type { ReadSentence } from './read-note.ts';
import type { Wording } from './review-language.ts';

/** The list of the words of one wording, for the finding of lists. */
export function wordingList(recogniser: string, index: number): string {
  return `${recogniser} ${index}`;
}

/** Points out words that stand where they should not: outside the part for them, quotations and what others have said. */
export function judgeWording(
  sentences: readonly ReadSentence[],
  id: string,
  { apart, headings, wordings }: Wording,
  isUnder: (heading: string) => boolean,
): Judgement {
  const isApart = (sentence: ReadSentence) =>
    !sentence.empty &&
    ((headings.length > 0 && sentence.heading !== null && isUnder(sentence.heading)) ||
      apart.some((sign) => matchSign(sentence, sign, isUnder)));
  const pointedOut = sentences.flatMap((sentence) => {
    if (sentence.empty || isApart(sentence)) return [];
    const found = wordings.find(
      ({ unless, reported }, i) =>
        !unless.some((lists) => lists.split('|').some((list) => sentence.places.has(list))) &&
        (sentence.places.get(wordingList(id, i)) ?? []).some(
          ({ at }) => !sentence.words[at]!.quoted && (reported || !sentence.reported[at]),
        ),
    );
    return found === undefined ? [] : [{ sentence, say: found.say }];
  });
  if (pointedOut.length > 0) return { status: 'oklart', sentences: pointedOut.slice(0, 10) };
  const kept = sentences.filter(isApart).slice(0, 3);
  if (kept.length > 0) return { status: 'finns', sentences: kept.map((sentence) => ({ sentence })) };
  return { status: 'ej aktuellt', sentences: [] };
}
