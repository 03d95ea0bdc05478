import { UnreadableRule } from './problem.ts';
import type { SaidRule } from './said-rule.ts';
import { takeAround } from './take-around.ts';
import { type SaidDay, takeDate, takeNearDay } from './take-day.ts';
import { takePeriod, takeWeekdayPeriod } from './take-period.ts';
import { takeMonth, takePartOfMonth, takePlace, takeWeekdays } from './take-place.ts';
import { takeFrom, takeMove, takeTimes } from './take-terms.ts';
import { takeTime, USUAL_TIME } from './take-time.ts';
import { letter, TypedText, wholeWords } from './typed-text.ts';
import { number, weekday } from './words.ts';

const PAST = wholeWords(
  `i ?g[åa]r|(?:i )?förrgår|förra (?:veckan|månaden|året|${weekday})|i ${weekday}(?<=s)|för (?:${number}) ${letter}+ se(?:da)?n`,
);

/** Dates in one text; more are a list, and no rule. */
const MOST_DATES = 12;

/**
 * Finds each part of a rule in the text, those first that others could be mistaken for: "fem gånger" before "fem gånger
 * per år", "14 dagar efter 3 november" before "3 november".
 * @param text with single spaces
 * @returns the parts, and what is left of the text
 * @throws UnreadableRule when a part names something that does not exist
 */
export function readParts(
  text: string,
  today: string,
  { dotted }: { readonly dotted: boolean },
): { readonly said: SaidRule; readonly typed: TypedText } {
  const typed = new TypedText(text.replace(/(\d{4}-\d{2}-\d{2})T(?=\d{2}:)/u, '$1 '));
  const time = takeTime(typed, { dotted }) ?? USUAL_TIME;
  const move = takeMove(typed);
  const around = takeAround(typed, today);
  const from = takeFrom(typed, today);
  const times = takeTimes(typed);
  const near = takeNearDay(typed, today);
  let period = takePeriod(typed);
  const part = period === null ? null : takePartOfMonth(typed);
  period ??= takeWeekdayPeriod(typed);
  const dates: SaidDay[] = [];
  for (let date = takeDate(typed, today); date !== null; date = takeDate(typed, today)) {
    dates.push(date);
    if (dates.length === MOST_DATES) break;
    // "15 mars och 15 september"
    typed.take(/^och (?=den \d|\d)/u);
  }
  const place = part ?? takePlace(typed);
  const months = [];
  for (let month = takeMonth(typed); month !== null; month = takeMonth(typed)) months.push(month);
  if (period === null && PAST.exec(typed.lower) !== null) throw new UnreadableRule('past');
  const weekdays = takeWeekdays(typed);
  const said = { today, time, move, around, from, times, near, period, dates, place, months, weekdays };
  return { said, typed };
}
