import { MONTHS, NUMBERS, WEEKDAYS } from '../../../guidance/deadlines/day-words.ts';
import { letter } from './typed-text.ts';

/** Words of time, and the pieces of regular expressions that find them. Looked up in small letters. */

const MORE_NUMBERS: Readonly<Record<string, number>> = {
  ...NUMBERS,
  tva: 2,
  atta: 8,
  tretton: 13,
  fjorton: 14,
  femton: 15,
  sexton: 16,
  sjutton: 17,
  arton: 18,
  nitton: 19,
  tjugo: 20,
  tjugoen: 21,
  trettio: 30,
  fyrtiofem: 45,
  fyrtio: 40,
  femtio: 50,
  sextio: 60,
  nittio: 90,
};

const ORDINALS: Readonly<Record<string, number>> = {
  första: 1,
  andra: 2,
  annan: 2,
  annat: 2,
  tredje: 3,
  fjärde: 4,
  femte: 5,
  sjätte: 6,
  sjunde: 7,
  åttonde: 8,
  nionde: 9,
  tionde: 10,
  elfte: 11,
  tolfte: 12,
  fjortonde: 14,
  femtonde: 15,
  sista: -1,
  siste: -1,
};

const longestFirst = (words: Readonly<Record<string, number>>) =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|');

export const number = `\\d{1,4}|${longestFirst(MORE_NUMBERS)}`;
export const ordinal = `\\d{1,2} ?: ?[ea]|\\d{1,2}[ea]|${longestFirst(ORDINALS)}`;
export const month = longestFirst(MONTHS);
/** "måndag", "måndagen", "måndagar", "mån", "måndan"; not "man" and "son", which are other words by themselves. */
export const weekday = `(?:(?:${longestFirst(WEEKDAYS)})da(?:g(?:en|ar|arna|s)?|r|n)|mån|tis|ons|tors|fre|lör|sön)`;
/** Several of them, or one. */
export const weekdays = `${weekday}(?:,? (?:och |samt |& |plus )?(?:på )?${weekday}){0,6}`;

export function numberOf(text: string): number {
  return MORE_NUMBERS[text] ?? Number(text);
}

export function ordinalOf(text: string): number {
  return ORDINALS[text] ?? Number.parseInt(text, 10);
}

export function monthOf(text: string): number {
  return MONTHS[text]!;
}

/** @param text such as "måndagar och torsdagar" @returns each once, in the order of the week */
export function weekdaysOf(text: string): number[] {
  const stem = new RegExp(`(?<!${letter})(?:${longestFirst(WEEKDAYS)})`, 'gu');
  return [...new Set([...text.matchAll(stem)].map(([found]) => WEEKDAYS[found]!))].sort();
}
