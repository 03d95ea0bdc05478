import type { Lemmatiser } from './lemmatiser.ts';

/** Splits a compound into its parts, each as a stem; an empty list when the word is not one. */
export type CompoundSplitter = (word: string) => readonly string[];

const SHORTEST = 4;
/** Three-letter words that truly head or open compounds in the field (vårdhem, handläggartid, råd, mål). */
const SHORT_PARTS = new Set([
  'hem',
  'tid',
  'mål',
  'råd',
  'dag',
  'lag',
  'bok',
  'akt',
  'ålder',
  'kön',
  'råd',
  'stöd',
  'mor',
  'far',
  'hot',
  'sju',
  'år',
  'vis',
  'bup',
  'fri',
  'våld',
  'bo',
]);
/** What may stand between two parts: barn|a|vård, utredning|s|tid, familj|e|hem, veck|o|möte. */
const LINKS = ['', 's', 'a', 'e', 'o', 'u'];

/**
 * Swedish writes compounds as one word. A word is split where both halves are words of the texts or the lexicon, and
 * the split with the longest last part wins, since the last part says what the thing is.
 * @param isWord whether a stem is known as a word of its own
 */
export function createCompoundSplitter(
  isWord: (stem: string) => boolean,
  lemmatise: Lemmatiser,
): CompoundSplitter {
  const cache = new Map<string, readonly string[]>();
  const part = (text: string): string | null => {
    if (text.length < SHORTEST && !SHORT_PARTS.has(text)) return null;
    const own = lemmatise(text);
    return isWord(own) ? own : null;
  };
  const first = (text: string): string | null => {
    for (const link of LINKS) {
      if (link !== '' && !text.endsWith(link)) continue;
      const found = part(link === '' ? text : text.slice(0, -1));
      if (found) return found;
    }
    return null;
  };
  const split = (word: string, depth: number): readonly string[] => {
    if (word.length < 7 || depth > 2 || /\d/u.test(word)) return [];
    for (let at = 3; at <= word.length - 3; at++) {
      const last = part(word.slice(at));
      if (!last) continue;
      const head = word.slice(0, at);
      const opening = first(head);
      const deeper = split(head.replace(/s$/u, ''), depth + 1);
      if (opening) return deeper.length > 0 ? [...deeper, last] : [opening, last];
      if (deeper.length > 0) return [...deeper, last];
    }
    return [];
  };
  return (word) => {
    let parts = cache.get(word);
    if (parts === undefined) {
      parts = split(word, 0);
      if (cache.size > 200_000) cache.clear();
      cache.set(word, parts);
    }
    return parts;
  };
}
