import type { Named } from '../../../guidance/content/find-by-name.ts';

/** A name that stands in a text, and what stands around it. */
export interface TakenName<Entry> {
  readonly entry: Entry;
  readonly length: number;
  readonly rest: string;
}

/**
 * Finds names that stand in a text word for word, the longest first: names may themselves say when ("varje månad"), so they
 * are looked for before a time is.
 */
export function takeNames<Entry extends Named>(entries: readonly Entry[], text: string): TakenName<Entry>[] {
  const lower = text.toLocaleLowerCase('sv');
  return entries
    .flatMap((entry) => [entry.title, ...entry.names].map((name) => ({ entry, name })))
    .flatMap(({ entry, name }) => {
      const at = placeOf(name.toLocaleLowerCase('sv'), lower);
      if (at === null) return [];
      const rest = `${text.slice(0, at)} ${text.slice(at + name.length)}`.replace(/\s+/gu, ' ').trim();
      return [{ entry, length: name.length, rest }];
    })
    .sort((a, b) => b.length - a.length);
}

/** Where a name stands as whole words; null when it does not. */
function placeOf(name: string, text: string): number | null {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + name.length);
    if (!/[\p{L}\d]$/u.test(before) && !/^[\p{L}\d]/u.test(after)) return at;
  }
  return null;
}
