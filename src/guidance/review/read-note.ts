import { findDates } from './find-dates.ts';
import { negatedWords } from './negated-words.ts';
import { type Headings, noteSentences, type Stretch } from './note-sentences.ts';
import { type KeyOf, type NoteWord, noteWords } from './note-words.ts';
import { quotedRanges } from './quoted-ranges.ts';
import { reportedWords } from './reported-words.ts';
import { type Meant, NOBODY, whoIsMeant } from './who-is-meant.ts';
import type { FindLists, Place } from './word-lists.ts';

/** One sentence of a note, with all that signs look at. */
export interface ReadSentence extends Stretch {
  readonly words: readonly NoteWord[];
  /** Where words of each list stand. */
  readonly places: ReadonlyMap<string, readonly Place[]>;
  readonly negated: readonly boolean[];
  /** Told by an adult of the family or around it. */
  readonly told: readonly boolean[];
  /** Told by anyone but the writer, the child too. */
  readonly reported: readonly boolean[];
}

const CHILD = ['barns', 'barn', 'barn-hon', 'barn-han'];

/** @param text in canonical form */
export function readNote(
  text: string,
  language: { keyOf: KeyOf; findLists: FindLists; headings: Headings },
): ReadSentence[] {
  const known = { keyOf: language.keyOf, times: findDates(text), quotes: quotedRanges(text) };
  let meant: Meant = NOBODY;
  let heading: string | null = null;
  return noteSentences(text, language.headings).map((stretch) => {
    // Under "Barnets röst" "hon" is the child, whoever was spoken of before.
    if (stretch.heading !== null && stretch.heading !== heading) {
      const whose = { start: 0, end: stretch.heading.length };
      const named = language.findLists(
        noteWords(stretch.heading, whose, { ...known, times: [], quotes: [] }),
      );
      if (CHILD.some((list) => named.has(list)))
        meant = { hon: 'barn', han: 'barn', hen: 'barn', first: 'barn' };
    }
    heading = stretch.heading;
    const words = noteWords(text, stretch, {
      ...known,
      times: within(known.times, stretch),
      quotes: within(known.quotes, stretch),
    });
    const places = language.findLists(words);
    meant = whoIsMeant(words, places, meant);
    return {
      ...stretch,
      words,
      places,
      negated: negatedWords(words),
      told: reportedWords(words, places, ['vuxen']),
      reported: reportedWords(words, places, ['vuxen', 'barn']),
    };
  });
}

/** Those of an ordered list that touch a stretch, found without going through all of them. */
function within<T extends { start: number; end: number }>(
  ranges: readonly T[],
  { start, end }: Stretch,
): T[] {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < ranges.length && ranges[i]!.start < end; i++) found.push(ranges[i]!);
  return found;
}
