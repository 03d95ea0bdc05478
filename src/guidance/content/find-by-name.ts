import { editDistance } from '../../knowledge/analysis/spelling.ts';
import { stem } from '../../knowledge/analysis/stem.ts';
import { tokenize } from '../../knowledge/analysis/tokenize.ts';

/** Anything that people call by name: a list, a path, a template, a time limit. */
export interface Named {
  readonly title: string;
  readonly names: readonly string[];
}

/** One that is meant, several that may be, or none that is close. */
export type NameMatch<T> =
  | {
      readonly kind: 'one';
      readonly entry: T;
      /** Whether each word of the text stands in the name: nothing was said beside it. */
      readonly whole: boolean;
    }
  | { readonly kind: 'several'; readonly entries: readonly T[] }
  | { readonly kind: 'none' };

/** A name is meant when this share of the words, by weight, is in common. */
const CLEAR = 0.6;
/** Below this nothing is offered. */
const CLOSE = 0.35;
/** Entries this near the best are offered beside it. */
const MARGIN = 0.12;
const MOST = 5;
/** A word that is spelt almost like one in a name. */
const MISSPELT = 0.85;
/** A word that is part of a compound, or the other way round: "uppföljning" and "uppföljningsmöte". */
const PART = 0.6;

interface Word {
  readonly surface: string;
  readonly stem: string;
}

/** Characters; whoever writes more has told it by then. Comparing takes time with every word. */
const LONGEST = 400;

const FILLERS: ReadonlySet<string> = new Set(
  'i en ett för om vid och till med på av att den det de när hur vad är ska jag vi min mitt vår som inför efter'.split(
    ' ',
  ),
);

/**
 * Finds what a text names, whatever the order, the endings and small slips of its words.
 * @param text what somebody typed after a command; empty names nothing
 */
export function findByName<T extends Named>(entries: readonly T[], text: string): NameMatch<T> {
  const asked = wordsOf(text.slice(0, LONGEST));
  if (asked.length === 0) return { kind: 'none' };
  const exact = entries.filter((entry) => namesOf(entry).some((name) => same(wordsOf(name), asked)));
  if (exact.length === 1) return { kind: 'one', entry: exact[0]!, whole: true };
  const prepared = entries.map((entry) => ({ entry, names: namesOf(entry).map(wordsOf) }));
  const weigh = weights(prepared.map(({ names }) => new Set(names.flat().map(({ stem }) => stem))));
  const ranked = prepared
    .map(({ entry, names }) => ({
      entry,
      score: Math.max(...names.map((name) => likeness(asked, name, weigh))),
      whole: names.some((name) =>
        asked.every((word) => name.some((other) => alike(word, other) >= MISSPELT)),
      ),
    }))
    .filter(({ score }) => score >= CLOSE)
    .sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (best === undefined) return { kind: 'none' };
  const near = ranked.filter(({ score }) => best.score - score < MARGIN);
  if (near.length === 1 && best.score >= CLEAR) return { kind: 'one', entry: best.entry, whole: best.whole };
  return { kind: 'several', entries: near.slice(0, MOST).map(({ entry }) => entry) };
}

/** Says whether words name one of the entries and say nothing beside it. */
export function isNameOf(entries: readonly Named[], text: string): boolean {
  const found = findByName(entries, text);
  return found.kind === 'one' && found.whole;
}

function namesOf({ title, names }: Named): string[] {
  return [title, ...names];
}

function wordsOf(text: string): Word[] {
  const words = tokenize(text).map(({ surface }) => surface);
  const telling = words.filter((word) => !FILLERS.has(word));
  return (telling.length === 0 ? words : telling).map((surface) => ({ surface, stem: stem(surface) }));
}

function same(one: readonly Word[], other: readonly Word[]): boolean {
  const stems = (words: readonly Word[]) =>
    words
      .map((word) => word.stem)
      .toSorted()
      .join(' ');
  return stems(one) === stems(other);
}

/** A word that many entries have tells less of which is meant; so does one that no name has. */
function weights(vocabularies: readonly ReadonlySet<string>[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const words of vocabularies) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + vocabularies.length / (counts.get(word) ?? vocabularies.length));
}

/** 0–1: how much of what was asked for is in the name, and of the name in what was asked for. */
function likeness(asked: readonly Word[], name: readonly Word[], weigh: (stem: string) => number): number {
  const total = (words: readonly Word[]) => words.reduce((sum, word) => sum + weigh(word.stem), 0);
  const found = (words: readonly Word[], among: readonly Word[]) =>
    words.reduce(
      (sum, word) => sum + weigh(word.stem) * Math.max(0, ...among.map((other) => alike(word, other))),
      0,
    );
  const all = total(asked) + total(name);
  return all === 0 ? 0 : (found(asked, name) + found(name, asked)) / all;
}

/** 0–1: 1 for the same word. Short words have to be the same. */
function alike(one: Word, other: Word): number {
  if (one.stem === other.stem) return 1;
  const [short, long] = one.surface.length <= other.surface.length ? [one, other] : [other, one];
  if (short.surface.length < 4) return 0;
  const slips = long.surface.length >= 8 ? 2 : 1;
  const isSlip = editDistance(one.surface, other.surface, slips) <= slips;
  if (isSlip && one.surface[0] === other.surface[0]) return MISSPELT;
  const isPart = long.stem.startsWith(short.stem) || long.stem.endsWith(short.stem);
  return isPart && short.stem.length >= 4 ? PART : 0;
}
