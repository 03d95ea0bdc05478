import { wholeWords } from './typed-text.ts';
import { month, number, ordinal, weekday } from './words.ts';

const unit = '(?:dag|dygn|veck|månad|kvartal|tertial|halvår|år|timm|minut|vardag)\\p{L}*';
/** "mar" and "jan" may be something else. */
const months = month
  .split('|')
  .filter((name) => name.length > 3 || name === 'maj')
  .join('|');

/** Words that say something of when. Where one of them is left, the text was not understood. */
const OF_TIME: readonly RegExp[] = [
  weekday,
  months,
  `(?:varje|var|vart|varannan|vartannat|alla|nästa|förra|jämna?|udda|ojämna?|första|sista|mitten|slutet|början) (?:av )?(?:${ordinal} )?(?:${unit}|${weekday})`,
  `(?:varannan|vartannat|jämna|udda|ojämna) \\p{L}+`,
  `(?:${number}) ${unit}`,
  `(?:${number}) (?:gång(?:er)?|ggr)`,
  `(?:kl(?:ockan|\\.)?|den|dag|vecka|v\\.?|före|innan|efter|utom) ?\\d{1,4}(?: ?:[ae])?`,
  '\\d{1,2}[:.]\\d{2}',
  '\\d{1,2} ?: ?[ae]',
  '\\d{1,2}/\\d{1,2}',
  '\\d{4}-\\d{2}-\\d{2}',
  '(?:19|20)\\d{2}',
  '(?:till och med|t\\.? ?o\\.? ?m\\.?|tills|förutom|utom|månads?skifte\\p{L}*|årsskifte\\p{L}*)',
  '(?:i ?kväll|kvällen|kvällar|i ?natt|natten|morgnar|i ?dag|i ?morgon|i ?mor(?:ron|rn|n)|i ?går|nu genast)',
].map((source) => wholeWords(source));

/** What is left between the words that were understood, and means nothing without them. */
const LOOSE =
  /^(?:[\s,.;:!?–-]|(?:och|på|den|i|med|av|från|vid|kl|om|varje|som|en|per|dag)(?!\p{L}))+|(?:[\s,.;:!?–-]|(?<!\p{L})(?:och|på|den|i|med|av|från|vid|kl|om|varje|som|en|per|var))+$/giu;

/** @returns words of time that were not understood; null when there are none */
export function leftoverWords(left: string): string | null {
  if (/^\d+$/u.test(trimLoose(left))) return trimLoose(left);
  for (const form of OF_TIME) {
    const match = form.exec(left);
    if (match !== null) return match[0].trim();
  }
  return null;
}

/** What else was written, beside when. */
export function trimLoose(left: string): string {
  return left.replace(LOOSE, '').trim();
}
