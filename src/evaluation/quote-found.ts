/** No more of a passage, and of an answer, is read than this many characters: longer ones gain nothing. */
export const PASSAGE_CHARACTERS = 1400;
export const ANSWER_CHARACTERS = 900;

/** The share of a quote's words that must stand in the text as one unbroken run. */
const RUN = 0.8;

/** Joins hyphenated line breaks, collapses white space and folds case. */
export function normalise(text: string): string {
  return text
    .replace(/(?<=[\p{L}\p{N}_])-\s+(?=[\p{L}\p{N}_])/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/**
 * Whether a text holds a gold quote: word for word once normalised, or at least 80 % of its words in one run, so that
 * a passage which starts or ends inside the quote still counts.
 */
export function quoteFound(text: string, quote: string): boolean {
  if (normalise(text).includes(normalise(quote))) return true;
  const wanted = words(quote);
  return wanted.length > 0 && longestRun(words(text), wanted) >= RUN * wanted.length;
}

/** The first so many characters, an emoji counted as one. */
export function firstCharacters(text: string, count: number): string {
  return text.length <= count ? text : Array.from(text).slice(0, count).join('');
}

function words(text: string): string[] {
  return normalise(text).match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** The length of the longest run of words that both lists share. */
function longestRun(text: readonly string[], quote: readonly string[]): number {
  let best = 0;
  let previous = new Array<number>(quote.length + 1).fill(0);
  for (const word of text) {
    const current = new Array<number>(quote.length + 1).fill(0);
    for (let j = 1; j <= quote.length; j++) {
      if (quote[j - 1] !== word) continue;
      current[j] = previous[j - 1]! + 1;
      best = Math.max(best, current[j]!);
    }
    previous = current;
  }
  return best;
}
