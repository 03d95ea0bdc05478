import type { ReadSentence } from './read-note.ts';
import type { Sign } from './review-language.ts';
import type { Place } from './word-lists.ts';

/**
 * Whether a sentence has a sign.
 * @param isUnder whether a heading is one of the recogniser's own
 */
export function matchSign(
  sentence: ReadSentence,
  sign: Sign,
  isUnder: (heading: string) => boolean,
): boolean {
  if (sentence.empty) return false;
  if (sign.under && (sentence.heading === null || !isUnder(sentence.heading))) return false;
  if (sign.words !== undefined && sentence.words.length < sign.words) return false;
  if (sign.most !== undefined && sentence.words.length > sign.most) return false;
  if (sign.quote && !sentence.words.some(({ quoted }) => quoted)) return false;
  if (sign.none.some((lists) => placesOf(sentence, lists).length > 0)) return false;
  const wanted = sign.all.map((lists) =>
    placesOf(sentence, lists).filter((place) => counts(sentence, sign, place)),
  );
  // A list asked for twice needs two places.
  const times = (lists: string) => sign.all.filter((other) => other === lists).length;
  if (wanted.some((places, i) => places.length < times(sign.all[i]!))) return false;
  return sign.within === undefined || isChain(wanted, sign.within);
}

function placesOf(sentence: ReadSentence, lists: string): readonly Place[] {
  const ids = lists.split('|');
  if (ids.length === 1) return sentence.places.get(ids[0]!) ?? [];
  return ids.flatMap((id) => sentence.places.get(id) ?? []).sort((one, other) => one.at - other.at);
}

function counts(sentence: ReadSentence, sign: Sign, { at, to }: Place): boolean {
  if (!sign.negated && sentence.negated.slice(at, to).includes(true)) return false;
  if (sign.reported === 'no') return !sentence.told[at];
  return sign.reported !== 'only' || sentence.told[at] === true;
}

/** Whether one place of each list can be chosen in order, with at most so many words between neighbours. */
function isChain(wanted: readonly (readonly Place[])[], within: number): boolean {
  let reached = wanted[0] ?? [];
  for (const places of wanted.slice(1)) {
    let next = 0;
    let end = -Infinity;
    const ends = reached.map(({ to }) => to).sort((one, other) => one - other);
    reached = places.filter(({ at }) => {
      while (next < ends.length && ends[next]! <= at) end = ends[next++]!;
      return at - end <= within;
    });
  }
  return reached.length > 0;
}
