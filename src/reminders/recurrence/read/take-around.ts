import { Temporal } from 'temporal-polyfill';
import { addSpan } from '../../../guidance/deadlines/add-span.ts';
import { UnreadableRule } from './problem.ts';
import { takeDayAfter } from './take-day.ts';
import { type Groups, type TypedText, wholeWords } from './typed-text.ts';
import { number, numberOf } from './words.ts';

export interface SaidAround {
  readonly day: string;
  readonly offsets: readonly { readonly months: number; readonly days: number }[];
}

const unit = '(?:dag(?:ar|ars)?|dar|dygn|veck(?:a|or)|månad(?:er)?|halvår|år)';
const span = `(?:${number}) ${unit}`;
const side = '(?:före|innan|efter|från|sedan)';
const offset = `(?:samma dag|på dagen|${span}(?: (?:och|plus|minus) ${span})? ${side})`;
const start = '(?: (?:en )?(?:start(?:en|datum|datumet|dag|dagen)?|uppstart(?:en)?|mötet|besöket|beslutet))?';

/** "14 dagar efter", "tre dagar före och två veckor efter"; the day is to follow. */
const OFFSETS = wholeWords(`${offset}(?:(?:,|,? och) ${offset}){0,23}(?: som)?${start}(?= )`);
const ONE = new RegExp(
  `samma dag|på dagen|(?<first>${number}) (?<firstUnit>${unit})(?: (?<sign>och|plus|minus) (?<second>${number}) (?<secondUnit>${unit}))? (?<side>${side})`,
  'gu',
);
const MOST_MONTHS = 24;
const MOST_DAYS = 400;

/**
 * Takes days before and after a day out of the text: "14 dagar efter 2026-11-03".
 * @throws UnreadableRule when they lie too far away, or all of them have passed
 */
export function takeAround(typed: TypedText, today: string): SaidAround | null {
  const taken = takeDayAfter(typed, OFFSETS, today);
  if (taken === null) return null;
  const { said, before } = taken;
  const offsets = [...before.matchAll(ONE)].map(({ groups }) => offsetOf(groups ?? {}));
  if (offsets.some(({ months, days }) => Math.abs(months) > MOST_MONTHS || Math.abs(days) > MOST_DAYS))
    throw new UnreadableRule('too_far', before);
  const isAhead = (day: string) =>
    offsets.some(({ months, days }) => {
      const at = Temporal.PlainDate.from(day).add({ months }).add({ days });
      return at.toString() >= today;
    });
  // Without a year, somebody may count from a day that was: two weeks after last Tuesday.
  const lastYears = said.hasYear ? said.day : addSpan(said.day, { months: -12 });
  const day = isAhead(lastYears) ? lastYears : said.day;
  if (!isAhead(day)) throw new UnreadableRule('past', `${before} ${said.written}`);
  return { day, offsets };
}

function offsetOf({ first, firstUnit, sign, second, secondUnit, side: where }: Groups) {
  if (first === undefined) return { months: 0, days: 0 };
  const one = spanOf(first, firstUnit!);
  const other = second === undefined ? { months: 0, days: 0 } : spanOf(second, secondUnit!);
  const factor = sign === 'minus' ? -1 : 1;
  const direction = where === 'före' || where === 'innan' ? -1 : 1;
  // Adding nothing turns -0 into 0.
  return {
    months: direction * (one.months + factor * other.months) + 0,
    days: direction * (one.days + factor * other.days) + 0,
  };
}

function spanOf(count: string, of: string): { months: number; days: number } {
  const size = numberOf(count);
  if (of.startsWith('d')) return { months: 0, days: size };
  if (of.startsWith('v')) return { months: 0, days: 7 * size };
  return { months: size * (of.startsWith('h') ? 6 : of.startsWith('å') ? 12 : 1), days: 0 };
}
