import type { PagedLine } from '../document.ts';

/** A line of running text with what its position on the page tells. */
export interface LayoutLine {
  readonly text: string;
  readonly page: number | null;
  readonly line: number;
  /** Number of blank lines between this line and the one before it (in a double-spaced file: beyond the usual one). */
  readonly gap: number;
  /** The line is the first of its page. */
  readonly startsPage: boolean;
  /** The line was indented by a single space: the trace that a lost bullet glyph or a page break leaves behind. */
  readonly indented: boolean;
  /** The line ended with extra white space: a hard end of paragraph in the document it was taken from. */
  readonly hardEnd: boolean;
}

/** True when nearly every line is followed by a blank one, so that a single blank line separates nothing. */
export function isDoubleSpaced(lines: readonly PagedLine[]): boolean {
  let text = 0;
  let followedByBlank = 0;
  for (let i = 0; i < lines.length - 1; i++) {
    if (lines[i]!.text.trim() === '') continue;
    text++;
    if (lines[i + 1]!.text.trim() === '') followedByBlank++;
  }
  return text > 20 && followedByBlank / text > 0.8;
}

/** The width that a full line of running text has, in characters: the 80th percentile of line lengths. */
export function textWidth(lines: readonly { text: string }[]): number {
  const lengths = lines.map((l) => l.text.trim().length).filter((n) => n > 20);
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.8)] ?? 80;
}

/** Whether a text can end here: a full stop, perhaps followed by a footnote marker, a quotation mark or a bracket. */
export function endsSentence(text: string): boolean {
  return /[.!?:][”"’)\]]*(\d{1,2}(,\d{1,2})*)?[”"’)\]]*\s*$/u.test(text);
}

export function startsLowercase(text: string): boolean {
  return /^[”"’(]?\p{Ll}/u.test(text.trimStart());
}
