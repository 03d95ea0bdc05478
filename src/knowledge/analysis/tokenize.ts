export interface Token {
  /** Lower case, as written. */
  readonly surface: string;
  /** Offset of the first character in the text. */
  readonly start: number;
  readonly end: number;
}

/** Words and figures. A decimal comma or point stays inside a figure; a hyphen separates words. */
const WORD = /\d+(?:[.,:]\d+)+|[\p{L}\d]+(?:['’][\p{L}]+)?/gu;

/**
 * Splits Swedish text into lower-case words and figures.
 * @param text anything, also hostile input: no character has a meaning of its own here
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.normalize('NFC').matchAll(WORD)) {
    const surface = match[0].toLowerCase();
    tokens.push({ surface, start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}
