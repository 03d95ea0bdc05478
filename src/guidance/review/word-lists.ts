import { tokenize } from '../../knowledge/analysis/tokenize.ts';
import type { KeyOf, NoteWord } from './note-words.ts';

/** Where a word of a list stands in a sentence: index of its first word, and of the word after it. */
export interface Place {
  readonly at: number;
  readonly to: number;
}

/** Finds the words of all lists in a sentence at once. */
export interface FindLists {
  (words: readonly NoteWord[]): Map<string, Place[]>;
  /** Forgets the words it has seen. */
  forget(): void;
}

/** Lists that need no words: written times. */
export const GIVEN_LISTS: readonly string[] = ['datum', 'veckodag', 'dagen', 'vecka', 'manad', 'klockslag'];

interface Entry {
  readonly list: string;
  readonly rest: readonly string[];
  readonly exact: boolean;
}

/** A compound has at least this much before its last part. */
const SHORTEST_FIRST_PART = 3;

/** @param lists entries by the id of their list, in the form that `ReviewWords` describes */
export function createFindLists(lists: Readonly<Record<string, readonly string[]>>, keyOf: KeyOf): FindLists {
  const byKey = new Map<string, Entry[]>();
  const bySurface = new Map<string, Entry[]>();
  const opening: { list: string; text: string }[] = [];
  const ending: { list: string; key: string }[] = [];
  for (const [list, entries] of Object.entries(lists)) {
    for (const entry of entries) {
      const bare = entry
        .replace(/^[=*]|\*$/gu, '')
        .normalize('NFC')
        .toLowerCase();
      const surfaces = tokenize(bare).map(({ surface }) => surface);
      if (entry.endsWith('*')) opening.push({ list, text: bare });
      else {
        const exact = entry.startsWith('=');
        const [first, ...rest] = exact ? surfaces : surfaces.map(keyOf);
        const kept = exact ? bySurface : byKey;
        kept.set(first!, [...(kept.get(first!) ?? []), { list, rest, exact }]);
        if (entry.startsWith('*')) ending.push({ list, key: keyOf(bare) });
      }
    }
  }
  const inWord = new Map<string, readonly string[]>();
  const partly = (word: NoteWord): readonly string[] => {
    let found = inWord.get(word.surface);
    if (found === undefined) {
      found = [
        ...opening.filter(({ text }) => word.surface.startsWith(text)),
        ...ending.filter(
          ({ key }) => word.key.endsWith(key) && word.key.length >= key.length + SHORTEST_FIRST_PART,
        ),
      ].map(({ list }) => list);
      inWord.set(word.surface, found);
    }
    return found;
  };
  const find = (words: readonly NoteWord[]) => {
    const places = new Map<string, Place[]>();
    const add = (list: string, at: number, to: number) => {
      const known = places.get(list);
      if (known === undefined) places.set(list, [{ at, to }]);
      else if (known.at(-1)!.at !== at) known.push({ at, to });
    };
    for (const [at, word] of words.entries()) {
      if (word.time !== null) add(word.time, at, at + 1);
      for (const list of partly(word)) add(list, at, at + 1);
      for (const { list, rest, exact } of [
        ...(byKey.get(word.key) ?? []),
        ...(bySurface.get(word.surface) ?? []),
      ]) {
        const fits = rest.every((part, i) => {
          const next = words[at + 1 + i];
          return next !== undefined && (exact ? next.surface : next.key) === part;
        });
        if (fits) add(list, at, at + 1 + rest.length);
      }
    }
    return places;
  };
  return Object.assign(find, { forget: () => inWord.clear() });
}
