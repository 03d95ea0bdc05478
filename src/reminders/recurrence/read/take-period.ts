import { UnreadableRule } from './problem.ts';
import { type Form, type Groups, type TypedText, wholeWords } from './typed-text.ts';
import { number, numberOf, ordinal, ordinalOf, weekdays, weekdaysOf } from './words.ts';

/** How often something is to come. */
export interface SaidPeriod {
  readonly unit: 'week' | 'month' | 'year';
  /** Every `every`th of them. */
  readonly every: number;
  /** How many times in each. */
  readonly count: number;
  /** When it was said with its weekdays: "varje måndag". */
  readonly weekdays: readonly number[];
  /** Months in a quarter, tertial or half, which begin in January: a day in one has its place in the year. Else null. */
  readonly aligned: number | null;
  readonly written: string;
}

const rate = `(?:(?<count>${number}) (?:gång(?:er)?|ggr),? )`;
const second = 'varannan|vartannat|vart ?annat|var ?annan|varje annan';
const each = `(?:på )?(?:(?<second>${second})|(?:varje|vart?) (?<nth>${ordinal})|varje|vart?|alla|samtliga)`;
const unit = '(?<unit>veck|månad|kvartal|tertial|halvår|år)';
const ending = '(?:a|an|or|er|en|et|ens|ets|s)?';

const FORMS: readonly Form[] = [
  // "två gånger varje år", "i varannan månad", "varje månads"
  wholeWords(`${rate}?(?:i |per |om |av )?${each} ${unit}${ending}`),
  // "en gång i månaden", "två gånger per år"
  wholeWords(`${rate}(?:i |per |om |under )(?:ett |en )?${unit}${ending}`),
  wholeWords(`per ${unit}${ending}`),
  // "i månaden", "månadens"; but "i veckan" is this week
  wholeWords('(?:i|av|under) (?<unit>månad|kvartal|tertial|halvår|år)(?:en|et)'),
  wholeWords('(?<unit>månad|kvartal|tertial|halvår|år)(?:ens|ets)'),
  wholeWords('(?<unit>veck|månad|månat|kvartal|tertial|halvår|år)(?:o|s)?(?:vis|ligen|ligt)'),
];

const MONTHS_IN: Readonly<Record<string, number>> = { kvartal: 3, tertial: 4, halvår: 6, år: 12 };
const MOST_WEEKS = 52;
const MOST_MONTHS = 24;

/**
 * Takes how often out of the text: "varje vecka", "två gånger per år", "kvartalsvis".
 * @throws UnreadableRule when it is more seldom than a rule can say
 */
export function takePeriod(typed: TypedText): SaidPeriod | null {
  for (const form of FORMS) {
    const groups = typed.take(form);
    if (groups !== null) return periodOf(groups);
  }
  return null;
}

function periodOf(groups: Groups & { readonly whole: string }): SaidPeriod {
  const { unit: name, whole: written } = groups;
  const count = groups.count === undefined ? 1 : numberOf(groups.count);
  const every = everyOf(groups);
  const said = { count, weekdays: [], aligned: null, written };
  if (name === 'veck') return { ...said, unit: 'week', every: within(every, MOST_WEEKS, written) };
  if (name === 'år' && every === 1) return { ...said, unit: 'year', every };
  const length = MONTHS_IN[name!] ?? 1;
  const months = within(every * length, MOST_MONTHS, written);
  return { ...said, unit: 'month', every: months, aligned: length > 1 && name !== 'år' ? length : null };
}

const DAILY = wholeWords('dagligen|(?:varje|alla) dag(?:ar)?');
const WORKING_DAYS = wholeWords(
  '(?:på )?(?:(?:varje|alla) (?:vardag(?:ar)?|arbetsdag(?:ar)?)|(?:vardagar|arbetsdagar)(?:na)?)',
);
const EACH_DAY = wholeWords(`(?:varje|var) (?<nth>${ordinal}) dag`);
const EACH_WEEKDAY = wholeWords(`${each} (?<list>${weekdays})`);
const LIST = wholeWords(`(?:på )?(?<list>${weekdays})`);
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/**
 * Takes weekdays that come again out of the text: "varje måndag", "var tredje fredag", "tisdagar och torsdagar".
 * @throws UnreadableRule when it is no number of weeks ("var tionde dag")
 */
export function takeWeekdayPeriod(typed: TypedText): SaidPeriod | null {
  const weekly = (every: number, days: readonly number[], written: string): SaidPeriod => {
    const within52 = within(every, MOST_WEEKS, written);
    return { unit: 'week', every: within52, count: 1, weekdays: days, aligned: null, written };
  };
  const daily = typed.take(DAILY);
  if (daily) return weekly(1, EVERY_DAY, daily.whole);
  const working = typed.take(WORKING_DAYS);
  if (working) return weekly(1, EVERY_DAY.slice(0, 5), working.whole);
  const days = typed.take(EACH_DAY);
  if (days) {
    const apart = ordinalOf(days.nth!);
    if (apart % 7 !== 0) throw new UnreadableRule('unclear', days.whole);
    return weekly(apart / 7, [], days.whole);
  }
  const named = takeUnlessFirst(typed) ?? takePlural(typed);
  return named === null ? null : weekly(everyOf(named), weekdaysOf(named.list!), named.whole);
}

/** "varje första måndag" is the first one of the month. */
function takeUnlessFirst(typed: TypedText) {
  const nth = EACH_WEEKDAY.exec(typed.lower)?.groups?.nth;
  return nth !== undefined && Math.abs(ordinalOf(nth)) === 1 ? null : typed.take(EACH_WEEKDAY);
}

/** "måndagar", "måndagar och onsdagar" */
function takePlural(typed: TypedText): (Groups & { readonly whole: string }) | null {
  let start = 0;
  for (let match = LIST.exec(typed.lower); match !== null; match = LIST.exec(typed.lower.slice(start))) {
    const [list] = match;
    const at = start + match.index;
    if (/da(?:gar(?:na)?|r)(?![a-zà-ÿ])/u.test(list)) return { list, whole: typed.cut(at, list.length) };
    start = at + list.length;
  }
  return null;
}

function everyOf({ second: twice, nth }: Groups): number {
  if (twice !== undefined) return 2;
  return nth === undefined ? 1 : ordinalOf(nth);
}

function within(every: number, most: number, written: string): number {
  if (every < 1 || every > most) throw new UnreadableRule('too_far', written);
  return every;
}
