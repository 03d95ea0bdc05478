/** So many words in a row are a sentence of somebody else's. */
export const BORROWED = 8;

/** Every run of so many words. @param words as from `plainWords` */
export function runsOf(words: readonly string[]): string[] {
  return words.slice(BORROWED - 1).map((_, i) => words.slice(i, i + BORROWED).join(' '));
}
