import { UnreadableRule } from './problem.ts';
import { takeDayAfter } from './take-day.ts';
import { letter, type TypedText, wholeWords } from './typed-text.ts';
import { number, numberOf } from './words.ts';

const FROM = wholeWords(
  '(?:,? ?)(?:från och med|från o med|fr\\.? ?o\\.? ?m\\.?|med (?:start|början)|start(?:ar|a|datum)?|börja[r]?|från|from|efter)(?= )',
);

/** Takes the day when something begins out of the text: "från och med 3 november", "med start på måndag". */
export function takeFrom(typed: TypedText, today: string): string | null {
  return takeDayAfter(typed, FROM, today)?.said.day ?? null;
}

const TIMES = wholeWords(
  `,? ?(?:högst |totalt |sammanlagt |max )?(?<count>${number}) (?:gång(?:er)?|ggr)(?: totalt| sammanlagt)?(?!,? (?:per|om|under|i|varje|var|varannan|vart|vartannat)(?!${letter}))`,
);
const MOST_TIMES = 500;

/**
 * Takes how many times out of the text: "fem gånger", but not "fem gånger per år".
 * @throws UnreadableRule when it is more than a rule can say
 */
export function takeTimes(typed: TypedText): number | null {
  const groups = typed.take(TIMES);
  if (groups === null) return null;
  const count = numberOf(groups.count!);
  if (count < 1 || count > MOST_TIMES) throw new UnreadableRule('too_far', groups.whole);
  return count;
}

const off =
  '(?: (?:om|när) (?:det|den|dagen) (?:är|blir|infaller på|hamnar på)(?: en)? (?:ledig(?: dag)?|helg(?:dag)?|röd(?: dag)?))?';
const MOVE = wholeWords(
  `,? ?(?:hellre |på |närmaste )*(?:(?:vardagen|arbetsdagen|dagen) (?<side>före|innan|efter)(?: (?:en )?(?:ledig dag|helg(?:en|dag)?)|${off}))`,
);

/** Takes where to move from a day off: "vardagen före om dagen är ledig". */
export function takeMove(typed: TypedText): 'next' | 'previous' | null {
  const groups = typed.take(MOVE);
  if (groups === null) return null;
  return groups.side === 'efter' ? 'next' : 'previous';
}
