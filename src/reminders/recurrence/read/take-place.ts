import { UnreadableRule } from './problem.ts';
import { type TypedText, wholeWords } from './typed-text.ts';
import { month, monthOf, ordinal, ordinalOf, weekday, weekdays, weekdaysOf } from './words.ts';

/** A weekday counted in its month, or a day of it. */
export type SaidPlace =
  | {
      readonly kind: 'nth';
      readonly nth: 1 | 2 | 3 | 4 | -1;
      readonly weekday: number;
      readonly written: string;
    }
  | {
      readonly kind: 'day';
      readonly day: number;
      /** The first and the last working day lie after and before a day off. */
      readonly move: 'next' | 'previous' | null;
      readonly written: string;
    };

const lead = '(?:på |den |i )?(?:varje |var )?';
const NTH = wholeWords(`${lead}(?<nth>${ordinal}) (?<weekday>${weekday})`);
const EDGE = wholeWords(
  `${lead}(?<nth>första|sista|1:a) (?:(?:helgfria )?(?<work>vardag(?:en)?|arbetsdag(?:en)?)|dag(?:en)?|datum(?:et)?)`,
);
const PART = wholeWords('(?:i |vid )?(?:(?<nth>början|mitten|slutet))');
const DAY = wholeWords(`den (?<day>${ordinal}|\\d{1,2})|(?<figures>\\d{1,2} ?: ?[ea]|\\d{1,2}[ea])`);

/**
 * Takes a place in the month out of the text: "första måndagen", "sista vardagen", "den 15:e".
 * @throws UnreadableRule when no month has such a day
 */
export function takePlace(typed: TypedText): SaidPlace | null {
  const counted = typed.take(NTH);
  if (counted) {
    const nth = ordinalOf(counted.nth!);
    const written = counted.whole;
    if (nth !== 1 && nth !== 2 && nth !== 3 && nth !== 4 && nth !== -1)
      throw new UnreadableRule('too_far', written);
    return { kind: 'nth', nth, weekday: weekdaysOf(counted.weekday!)[0]!, written };
  }
  const edge = typed.take(EDGE);
  if (edge) {
    const isLast = edge.nth === 'sista';
    const move = edge.work === undefined ? null : isLast ? 'previous' : 'next';
    return { kind: 'day', day: isLast ? 31 : 1, move, written: edge.whole };
  }
  const said = typed.take(DAY);
  if (said === null) return null;
  const day = ordinalOf((said.day ?? said.figures)!);
  if (!(day >= 1 && day <= 31)) throw new UnreadableRule('no_such_day', said.whole);
  return { kind: 'day', day, move: null, written: said.whole };
}

/** Takes "i slutet av" and the like, which say a day only together with a month. */
export function takePartOfMonth(typed: TypedText): SaidPlace | null {
  const part = typed.take(PART);
  if (part === null) return null;
  if (part.nth === 'slutet') return { kind: 'day', day: 31, move: 'previous', written: part.whole };
  return { kind: 'day', day: part.nth === 'mitten' ? 15 : 1, move: null, written: part.whole };
}

const RANGE = wholeWords(`(?:på )?(?<first>${weekday}) ?(?:-|–|till|t\\.?o\\.?m\\.?) ?(?<last>${weekday})`);
const LIST = wholeWords(`(?:nu på |nu |på |nästa |kommande )?(?<list>${weekdays})`);
const ALL = wholeWords('(?:på )?(?:(?<all>alla dagar)|vardagar(?:na)?|arbetsdagar(?:na)?)');

export interface SaidWeekdays {
  readonly days: readonly number[];
  /** "måndag till fredag" is said of what comes again; "måndag och fredag" may be two days. */
  readonly recur: boolean;
  readonly written: string;
}

/** Takes weekdays out of the text: "på tisdag och torsdag", "måndag till fredag". */
export function takeWeekdays(typed: TypedText): SaidWeekdays | null {
  const several = typed.take(ALL);
  if (several) {
    const days = several.all === undefined ? [1, 2, 3, 4, 5] : [1, 2, 3, 4, 5, 6, 7];
    return { days, recur: true, written: several.whole };
  }
  const range = typed.take(RANGE);
  if (range) {
    const [first, last] = [weekdaysOf(range.first!)[0]!, weekdaysOf(range.last!)[0]!];
    const length = ((last - first + 7) % 7) + 1;
    const days = Array.from({ length }, (_, i) => ((first - 1 + i) % 7) + 1).sort();
    return { days, recur: true, written: range.whole };
  }
  const list = typed.take(LIST);
  return list && { days: weekdaysOf(list.list!), recur: false, written: list.whole };
}

export interface SaidMonth {
  readonly month: number;
  readonly year: number | null;
  readonly written: string;
}

const IN_MONTH = wholeWords(`(?:i |och )(?<name>${month})(?:,? (?<year>20\\d{2}))?`);

/** Takes a month out of the text: "i mars", "i december 2026". */
export function takeMonth(typed: TypedText): SaidMonth | null {
  const groups = typed.take(IN_MONTH);
  if (groups === null) return null;
  const year = groups.year === undefined ? null : Number(groups.year);
  return { month: monthOf(groups.name!), year, written: groups.whole };
}
