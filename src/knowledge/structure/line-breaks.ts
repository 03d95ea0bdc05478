import { endsSentence, type LayoutLine, startsLowercase } from './layout.ts';

const BULLET = /^(?:[•‣▪◦●○·*]|[-–](?=\s)|o(?=\s+\S)|[\uE000-\uF8FF])\s*/u;
const NUMBERED = /^\d{1,2}[.)]\s+(?=\p{L})/u;

/** Whether a line opens a list item: by its glyph, its number, or the indent that a lost glyph left behind. */
export function startsItem(line: LayoutLine): boolean {
  return line.indented || BULLET.test(line.text) || NUMBERED.test(line.text);
}

export function withoutBullet(text: string): string {
  return text.replace(BULLET, '');
}

/** Whether the line was ended on purpose: the first word of the next line would have fitted on it. */
export function brokeEarly(line: LayoutLine, next: LayoutLine, width: number): boolean {
  const firstWord = next.text.split(' ', 1)[0] ?? '';
  return line.text.length + 1 + firstWord.length < width * 0.95;
}

/** Whether a new paragraph starts between two neighbouring lines. */
export function paragraphBreak(line: LayoutLine, next: LayoutLine, width: number): boolean {
  if (startsLowercase(next.text) && !endsSentence(line.text)) return false;
  if (next.startsPage) return endsSentence(line.text) && brokeEarly(line, next, width);
  if (next.gap >= 1) return endsSentence(line.text) || brokeEarly(line, next, width);
  if (line.hardEnd && endsSentence(line.text)) return true;
  return endsSentence(line.text) && brokeEarly(line, next, width) && !startsLowercase(next.text);
}

/**
 * Whether a line looks like a heading: one short line that does not end as a sentence, broken on purpose, with text
 * that starts anew below it. That nothing runs into it from above is for the caller to know.
 */
export function looksLikeHeading(line: LayoutLine, next: LayoutLine | undefined, width: number): boolean {
  if (line.text.length > Math.min(110, width) || !/^[\p{Lu}\d”"]/u.test(line.text)) return false;
  if (/[.,;:–-]$/u.test(line.text) || !/\p{L}{3}/u.test(line.text)) return false;
  if (/^[\d\s.,%()+-]+$/u.test(line.text) || (/\d\s*%?$/u.test(line.text) === true && line.text.length < 12))
    return false;
  if (!next) return false;
  if (startsLowercase(next.text)) return false;
  return brokeEarly(line, next, width) || next.gap >= 1;
}
