import type { NoteWord } from './note-words.ts';
import type { Place } from './word-lists.ts';

/** How many words may stand between who says something and the saying, and before "att". */
const REACH = 4;
/** Where another takes over. */
const TURNS = new Set(['men', 'medan', 'däremot']);

/**
 * Tells for each word whether it is told by one of those asked about: "mamma säger att …", "enligt skolan …".
 * @param tellers the lists of who may tell
 */
export function reportedWords(
  words: readonly NoteWord[],
  places: ReadonlyMap<string, readonly Place[]>,
  tellers: readonly string[],
): boolean[] {
  const reported = words.map(() => false);
  const isTeller = indexed(
    words.length,
    tellers.flatMap((list) => places.get(list) ?? []),
  );
  const isSaying = indexed(words.length, places.get('sager') ?? []);
  const isAccording = indexed(words.length, places.get('enligt') ?? []);
  let teller = -Infinity;
  let saying = -Infinity;
  let on = false;
  for (const [at, word] of words.entries()) {
    if (TURNS.has(word.surface)) [on, teller, saying] = [false, -Infinity, -Infinity];
    if (on) reported[at] = true;
    if (isTeller[at]) {
      // "Enligt skolan", and "berättar mamma": the saying may come first.
      if (isAccording[at - 1] || isAccording[at - 2]) on = true;
      if (isSaying[at - 1]) saying = at;
      teller = at;
    }
    if (isSaying[at] && at - teller <= REACH) saying = at;
    const opens =
      word.surface === 'att' || word.surface === 'hur' || word.surface === 'om' || word.surface === 'som';
    if (at > saying && at - saying <= REACH && (opens || word.parted)) on = true;
    if (on && (opens || word.parted)) reported[at] = true;
  }
  return reported;
}

function indexed(length: number, places: readonly Place[]): boolean[] {
  const marked = new Array<boolean>(length).fill(false);
  for (const { at, to } of places) marked.fill(true, at, to);
  return marked;
}
