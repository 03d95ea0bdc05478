/** English words of time with the Swedish ones that are read. Looked up in small letters. */

export const ENGLISH_MONTHS: Readonly<Record<string, string>> = {
  january: 'januari',
  february: 'februari',
  march: 'mars',
  april: 'april',
  may: 'maj',
  june: 'juni',
  july: 'juli',
  august: 'augusti',
  september: 'september',
  october: 'oktober',
  november: 'november',
  december: 'december',
};

export const ENGLISH_WEEKDAYS: Readonly<Record<string, string>> = {
  monday: 'måndag',
  tuesday: 'tisdag',
  wednesday: 'onsdag',
  thursday: 'torsdag',
  friday: 'fredag',
  saturday: 'lördag',
  sunday: 'söndag',
};

export const ENGLISH_NUMBERS: Readonly<Record<string, string>> = {
  a: 'en',
  one: 'en',
  two: 'två',
  three: 'tre',
  four: 'fyra',
  five: 'fem',
  six: 'sex',
  seven: 'sju',
  eight: 'åtta',
  nine: 'nio',
  ten: 'tio',
  eleven: 'elva',
  twelve: 'tolv',
};

export const ENGLISH_ORDINALS: Readonly<Record<string, string>> = {
  first: 'första',
  second: 'andra',
  third: 'tredje',
  fourth: 'fjärde',
  fifth: 'femte',
  sixth: 'sjätte',
  seventh: 'sjunde',
  eighth: 'åttonde',
  ninth: 'nionde',
  tenth: 'tionde',
  eleventh: 'elfte',
  twelfth: 'tolfte',
  last: 'sista',
};

/** One of them, and several. */
export const ENGLISH_UNITS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  day: ['dag', 'dagar'],
  week: ['vecka', 'veckor'],
  month: ['månad', 'månader'],
  quarter: ['kvartal', 'kvartal'],
  year: ['år', 'år'],
};
