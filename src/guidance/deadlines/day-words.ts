/** How people write months and weekdays. Looked up in small letters. */

/** From the start of a word to the number of the month, 1–12. */
export const MONTHS: Readonly<Record<string, number>> = {
  januari: 1,
  jan: 1,
  februari: 2,
  febuari: 2,
  feb: 2,
  mars: 3,
  mar: 3,
  april: 4,
  apr: 4,
  maj: 5,
  juni: 6,
  jun: 6,
  juli: 7,
  jul: 7,
  augusti: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  oktober: 10,
  okt: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

/** Monday is 1, as in ISO 8601. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  mån: 1,
  man: 1,
  tis: 2,
  ons: 3,
  tors: 4,
  tor: 4,
  fre: 5,
  lör: 6,
  lor: 6,
  sön: 7,
  son: 7,
};

/** Days from today. */
export const NEAR_DAYS: Readonly<Record<string, number>> = {
  idag: 0,
  igår: -1,
  igar: -1,
  iförrgår: -2,
  förrgår: -2,
  imorgon: 1,
  imorn: 1,
};

/** Numbers up to twelve, as in "för två veckor sedan". */
export const NUMBERS: Readonly<Record<string, number>> = {
  en: 1,
  ett: 1,
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
  elva: 11,
  tolv: 12,
};
