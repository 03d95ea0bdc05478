const QUOTE =
  /"[^"\n]{1,400}"|”[^”“\n]{1,400}[”“]|“[^”“\n]{1,400}[”“]|»[^«»\n]{1,400}[«»]|(?<!\p{L})['’‘][^'’‘\n]{3,400}['’](?!\p{L})/gu;

/** Where the text quotes somebody: start and end of each quotation, marks included. */
export function quotedRanges(text: string): { start: number; end: number }[] {
  return [...text.matchAll(QUOTE)].map(({ 0: quote, index }) => ({
    start: index,
    end: index + quote.length,
  }));
}
