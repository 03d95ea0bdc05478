import {
  ENGLISH_MONTHS,
  ENGLISH_NUMBERS,
  ENGLISH_ORDINALS,
  ENGLISH_UNITS,
  ENGLISH_WEEKDAYS,
} from './english-day-words.ts';

const oneOf = (words: Readonly<Record<string, unknown>>) => Object.keys(words).join('|');
const month = `(?<month>${oneOf(ENGLISH_MONTHS)})`;
const weekday = oneOf(ENGLISH_WEEKDAYS);
const swedishWeekday = Object.values(ENGLISH_WEEKDAYS).join('|');
const swedishMonth = Object.values(ENGLISH_MONTHS).join('|');
const unit = `(?<unit>${oneOf(ENGLISH_UNITS)})s?`;
const number = `(?<number>\\d{1,4}|${oneOf(ENGLISH_NUMBERS)})`;
const plainNumber = `(?:\\d{1,4}|${oneOf(ENGLISH_NUMBERS)})`;
const nth = `(?<nth>\\d{1,3}(?:st|nd|rd|th)|${oneOf(ENGLISH_ORDINALS)})`;
const clock = '(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?';

type Groups = Readonly<Record<string, string | undefined>>;
type Change = readonly [source: string, swedish: string | ((groups: Groups) => string)];

/** In this order: those first that others are part of. Each is a whole phrase that can be nothing but English. */
const CHANGES: readonly Change[] = [
  [`(?:at )?${clock} ?(?<half>[ap])\\.?m\\.?`, (said) => `kl ${halfDay(said)}`],
  [
    `at ${clock}(?: o[’']?clock)?`,
    ({ hour, minute }) => `kl ${hour}${minute === undefined ? '' : `.${minute}`}`,
  ],
  ['at (?:noon|midday)', 'kl 12'],
  ['in the morning', 'på morgonen'],
  ['in the afternoon', 'på eftermiddagen'],
  [
    'the working day (?<side>before|after)(?: if the day is (?:off|a holiday))?',
    ({ side }) => `vardagen ${sideOf(side)}`,
  ],
  ['the day after tomorrow', 'i övermorgon'],
  ['the day before yesterday', 'i förrgår'],
  ['the same day as', 'samma dag som'],
  ['the same day', 'samma dag'],
  [`${number} ${unit} ago`, (said) => `för ${spanOf(said)} sedan`],
  // "four months plus two days after": first what stands before the sign.
  [`${number} ${unit} (?<sign>plus|minus)(?= ${plainNumber} )`, (said) => `${spanOf(said)} ${said.sign}`],
  [`${number} ${unit} (?<side>before|after)`, (said) => `${spanOf(said)} ${sideOf(said.side)}`],
  [`in ${number} ${unit}`, (said) => `om ${spanOf(said)}`],
  [`once (?:a|per|every) ${unit}`, (said) => rateOf('en', said)],
  [`twice (?:a|per|every) ${unit}`, (said) => rateOf('två', said)],
  [`${number} times (?:a|per) ${unit}`, (said) => rateOf(numberOf(said.number), said)],
  [`${number} times?`, ({ number: count }) => `${numberOf(count)} gånger`],
  [
    `(?:every|each) (?:other|second) (?:${unit}|(?<day>${weekday})s?)`,
    (said) => `varannan ${periodOf(said)}`,
  ],
  [`every ${nth} (?:${unit}|(?<day>${weekday}))`, (said) => `var ${nthOf(said.nth)} ${periodOf(said)}`],
  [`every ${number} ${unit}`, (said) => `var ${numberOf(said.number)}:e ${one(said.unit)}`],
  ['(?:every|each) (?:working day|weekday)', 'varje vardag'],
  ['on (?:working days|weekdays)', 'på vardagar'],
  ['on all days', 'på alla dagar'],
  [`(?:every|each) (?:${unit}|(?<day>${weekday}))`, (said) => `varje ${periodOf(said)}`],
  ['daily', 'varje dag'],
  ['weekly', 'varje vecka'],
  ['monthly', 'varje månad'],
  ['quarterly', 'varje kvartal'],
  ['yearly|annually', 'varje år'],
  ['(?:on )?the last working day of', 'sista vardagen i'],
  ['(?:on )?the first working day of', 'första vardagen i'],
  ['(?:on )?the last day of', 'sista dagen i'],
  [
    `(?:on )?(?:the )?${nth} (?<day>${weekday}) (?:of|in)`,
    (said) => `${nthOf(said.nth)} ${periodOf(said)} i`,
  ],
  [
    `(?:on )?the (?<nth>\\d{1,2}(?:st|nd|rd|th))(?: day)? of(?= (?:the|var))`,
    (said) => `den ${nthOf(said.nth)}`,
  ],
  [`(?<=(?: i|:e|:a) |^i )the ${unit}`, (said) => definite(said.unit)],
  [
    `(?:on )?(?:the )?(?<number>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month}`,
    (said) => `${said.number} ${monthOf(said)}`,
  ],
  [
    `(?:on )?${month} (?<number>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)`,
    (said) => `${said.number} ${monthOf(said)}`,
  ],
  [`(?:on )?the (?<nth>\\d{1,2}(?:st|nd|rd|th))`, (said) => `den ${nthOf(said.nth)}`],
  [`in ${month}`, (said) => `i ${monthOf(said)}`],
  ['tomorrow', 'i morgon'],
  ['today', 'i dag'],
  ['yesterday', 'i går'],
  ['next week', 'nästa vecka'],
  ['next month', 'nästa månad'],
  ['week (?<number>\\d{1,2})', ({ number: week }) => `vecka ${week}`],
  [`next (?<day>${weekday})`, (said) => `nästa ${periodOf(said)}`],
  [`last (?<day>${weekday})`, (said) => `förra ${periodOf(said)}en`],
  [`(?:on|this) (?<day>${weekday})(?!s)`, (said) => `på ${periodOf(said)}`],
  [`(?:on )?(?<day>${weekday})s`, (said) => `${periodOf(said)}ar`],
  [`(?<day>${weekday})`, (said) => periodOf(said)],
  [`(?:starting|beginning)(?: on| from)?(?= \\d| (?:på )?(?:${swedishWeekday}|i |nästa))`, 'från och med'],
  [`from(?= \\d{1,2} (?:${swedishMonth})| \\d{4}-| (?:${swedishWeekday}))`, 'från och med'],
  [
    `(?<=(?:${swedishWeekday}|${swedishMonth}|före|efter|samma dag|\\d{4})(?:ar)?,? )and(?= \\d|(?: på)? (?:${swedishWeekday})| samma dag| (?:en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv) )`,
    'och',
  ],
  [`(?<=(?:${swedishWeekday}) )to(?= (?:${swedishWeekday}))`, 'till'],
  [`(?<=varje år )on(?= \\d)`, 'den'],
];

/** Made when they are first needed: nobody may ever write in English. */
let made: readonly (readonly [RegExp, Change[1]])[] | undefined;

/**
 * Puts English words of time into Swedish, so that they can be read: "every Monday at 9" → "varje måndag kl 9", "3 May" →
 * "3 maj". All other words stay as they are, and so does Swedish.
 */
export function timeInSwedish(text: string): string {
  made ??= CHANGES.map(
    ([source, swedish]) =>
      [new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'giu'), swedish] as const,
  );
  return made.reduce(
    (said, [pattern, swedish]) =>
      said.replace(pattern, (...found) =>
        typeof swedish === 'string' ? swedish : swedish((found.at(-1) ?? {}) as Groups),
      ),
    text,
  );
}

const look = <Value>(words: Readonly<Record<string, Value>>, word: string | undefined) =>
  words[(word ?? '').toLowerCase()];

function halfDay({ hour, minute, half }: Groups): string {
  const late = half?.toLowerCase() === 'p';
  const inHalf = Number(hour) % 12;
  return `${late ? inHalf + 12 : inHalf}.${minute ?? '00'}`;
}

function numberOf(word: string | undefined): string {
  return look(ENGLISH_NUMBERS, word) ?? word ?? '';
}

/** "3rd" → "3:e", "third" → "tredje" */
function nthOf(word: string | undefined): string {
  const figures = Number.parseInt(word ?? '', 10);
  if (Number.isNaN(figures)) return look(ENGLISH_ORDINALS, word) ?? '';
  return `${figures}:${[1, 2].includes(figures % 10) && ![11, 12].includes(figures % 100) ? 'a' : 'e'}`;
}

function one(word: string | undefined): string {
  return look(ENGLISH_UNITS, word)?.[0] ?? '';
}

/** "två veckor" */
function spanOf({ number: count, unit: of }: Groups): string {
  const many = !['a', 'one', '1'].includes((count ?? '').toLowerCase());
  return `${numberOf(count)} ${look(ENGLISH_UNITS, of)?.[many ? 1 : 0] ?? ''}`;
}

/** "två gånger per år" */
function rateOf(count: string, { unit: of }: Groups): string {
  return [count, 'gånger per', one(of)].join(' ');
}

function periodOf({ unit: of, day }: Groups): string {
  return look(ENGLISH_WEEKDAYS, day) ?? one(of);
}

function definite(word: string | undefined): string {
  const said = one(word);
  return said === 'månad' ? 'månaden' : said === 'vecka' ? 'veckan' : `${said}et`;
}

function monthOf({ month: name }: Groups): string {
  return look(ENGLISH_MONTHS, name) ?? '';
}

function sideOf(side: string | undefined): string {
  return side?.toLowerCase() === 'before' ? 'före' : 'efter';
}
