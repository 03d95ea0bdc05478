/** What fits on a line of the narrowest card. */
const LONGEST = 26;
const BREAK = '\u200B';

/**
 * Lets what is longer than a line, and has no space in it, go on on the next: the name of a file for one. What is put in
 * is not seen, and breaks after a sign where there is one.
 */
export function breakable(text: string): string {
  return text.replace(/\S{2,}/gu, (word) =>
    word.length <= LONGEST ? word : (word.match(/[^_./-]{1,20}[_./-]?|[_./-]/gu) ?? [word]).join(BREAK),
  );
}
