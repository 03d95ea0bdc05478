import type { NoteWord } from './note-words.ts';

const NEGATING = new Set([
  'inte',
  'ej',
  'aldrig',
  'ingen',
  'inget',
  'inga',
  'varken',
  'icke',
  'ingenting',
  'utan',
  'knappast',
]);
/** These deny the verb before them as well. */
const BACK = new Set(['inte', 'ej', 'aldrig', 'ingenting', 'inget']);
/** Where a clause ends, so that what is denied before it says nothing of what comes after. */
const CLAUSE = new Set([
  'men',
  'och',
  'eller',
  'samt',
  'för',
  'eftersom',
  'därför',
  'så',
  'då',
  'medan',
  'som',
]);
const BEFORE = 2;
const AFTER = 3;

/** Tells for each word of a sentence whether it is denied: "pappa deltog inte", "ingen överenskommelse", "utan mamma". */
export function negatedWords(words: readonly NoteWord[]): boolean[] {
  const negated = words.map(() => false);
  for (const [at, { surface }] of words.entries()) {
    if (!NEGATING.has(surface)) continue;
    const back = BACK.has(surface) ? BEFORE : 0;
    for (let i = at - 1; i >= Math.max(0, at - back); i--) {
      if (words[i + 1]!.parted || CLAUSE.has(words[i]!.surface) || words[i]!.surface === 'att') break;
      negated[i] = true;
    }
    const ahead = surface === 'utan' ? 1 : AFTER;
    for (let i = at + 1; i <= Math.min(words.length - 1, at + ahead); i++) {
      if (words[i]!.parted || CLAUSE.has(words[i]!.surface)) break;
      negated[i] = true;
    }
  }
  return negated;
}
