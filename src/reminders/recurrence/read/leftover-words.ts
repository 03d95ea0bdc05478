import { type Form, letter, type TypedText, wholeWords } from './typed-text.ts';
import { month, number, ordinal, weekday } from './words.ts';

const unit = `(?:dag|dygn|veck|månad|kvartal|tertial|halvår|år|timm|minut|vardag)${letter}*`;
/** "mar" and "jan" may be something else. */
const months = month
  .split('|')
  .filter((name) => name.length > 3 || name === 'maj')
  .join('|');

/** Words that say something of when. Where one of them is left, the text was not understood. */
const OF_TIME: readonly Form[] = [
  weekday,
  months,
  `(?:varje|var|vart|varannan|vartannat|alla|nästa|förra|jämna?|udda|ojämna?|första|sista|mitten|slutet|början) (?:av )?(?:${ordinal} )?(?:${unit}|${weekday})`,
  `(?:varannan|vartannat|jämna|udda|ojämna) ${letter}+`,
  `(?:${number}) ${unit}`,
  `(?:${number}) (?:gång(?:er)?|ggr)`,
  `(?:kl(?:ockan|\\.)?|den|dag|vecka|v\\.?|före|innan|efter|utom) ?\\d{1,4}(?: ?:[ae])?`,
  '\\d{1,2}[:.]\\d{2}',
  '\\d{1,2} ?: ?[ae]',
  '\\d{1,2}/\\d{1,2}',
  '\\d{4}-\\d{2}-\\d{2}',
  '(?:19|20)\\d{2}',
  `(?:till och med|t\\.? ?o\\.? ?m\\.?|tills|förutom|utom|månads?skifte${letter}*|årsskifte${letter}*)`,
  '(?:i ?kväll|kvällen|kvällar|i ?natt|natten|morgnar|i ?dag|i ?morgon|i ?mor(?:ron|rn|n)|i ?går|nu genast)',
].map((source) => wholeWords(source));

/** What is left between the words that were understood, and means nothing without them. */
const loose = 'och|på|den|i|med|av|från|vid|kl|om|varje|var|som|en|per';
const LOOSE_BEFORE = new RegExp(`^(?:[\\s,.;:!?–-]|(?:${loose})(?!${letter}))+`, 'u');
const LOOSE_AFTER = new RegExp(`(?:[\\s,.;:!?–-]|(?<!${letter})(?:${loose})(?!${letter}))+$`, 'u');

/** @returns words of time that were not understood; null when there are none */
export function leftoverWords(typed: TypedText): string | null {
  const rest = trimLoose(typed);
  if (/^\d+$/u.test(rest)) return rest;
  for (const form of OF_TIME) {
    const match = form.exec(typed.lower);
    if (match !== null) return typed.left.slice(match.index, match.index + match[0].length).trim();
  }
  return null;
}

/** What else was written, beside when. */
export function trimLoose({ left, lower }: TypedText): string {
  const start = LOOSE_BEFORE.exec(lower)?.[0].length ?? 0;
  const end = LOOSE_AFTER.exec(lower)?.index ?? lower.length;
  return left.slice(start, Math.max(start, end));
}
