const LABEL = '(?:dnr|diarienummer|diarienr|ärendenummer|ärendenr)\\.?';
const NUMBER = '(?:\\p{Lu}{1,8}[ -])?(?=[\\p{L}\\d./:-]*\\d)[\\p{L}\\d]+(?:[./:-][\\p{L}\\d]+)+';
const WHOLE_LINE = new RegExp(`^${LABEL}\\s*:?\\s*(?<number>${NUMBER})[.,]?$`, 'iu');
const IN_LINE = new RegExp(`(?<![(\\p{L}])${LABEL}\\s*:?\\s+(?<number>${NUMBER})`, 'iu');
const LABEL_ALONE = new RegExp(`^${LABEL}\\s*:?$`, 'iu');
const LABEL_FIRST = new RegExp(`^${LABEL}\\s*:?.{0,40}\\d`, 'iu');
const NUMBER_ALONE = new RegExp(`^${NUMBER}$`, 'u');
/** Further down, a number amid other text is that of some other case that the report speaks of. */
const TOP_LINES = 40;
/** Nor is it in running text, in characters. */
const HEADER_LENGTH = 90;

/**
 * Finds the reference number of a public document.
 * @param lines trimmed lines that are not blank
 * @returns the number as it is usually written: "Dnr SOF 2024/543"
 */
export function findReference(lines: readonly string[]): string | null {
  for (const [index, line] of lines.entries()) {
    const alone = LABEL_ALONE.test(line) ? (lines[index + 1] ?? '') : '';
    const number =
      WHOLE_LINE.exec(line)?.groups?.number ??
      (NUMBER_ALONE.test(alone) ? alone : null) ??
      (index < TOP_LINES && line.length <= HEADER_LENGTH ? IN_LINE.exec(line)?.groups?.number : null);
    if (number) return `Dnr ${number}`;
  }
  return null;
}

/** @returns true for a line that says which case or day it is, and so is no part of a title */
export function isReferenceLine(line: string): boolean {
  return LABEL_ALONE.test(line) || LABEL_FIRST.test(line);
}
