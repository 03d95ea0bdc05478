export interface MarkedText {
  readonly text: string;
  /** Markers in the order they stand in the text. */
  readonly markers: string[];
  /** The word or name each marker hangs on. */
  readonly terms: ReadonlyMap<string, string>;
}

/**
 * Takes footnote markers that are glued to words ("Trappan18 och rePULSE19.") out of a text. Only numbers that a
 * footnote of the document carries are markers, and only where no figure can stand: after letters, a full stop, a
 * closing quotation mark or bracket.
 * @returns the text as a person would quote it, and the markers in order
 */
export function takeMarkers(text: string, footnotes: ReadonlySet<string>): MarkedText {
  const markers: string[] = [];
  const terms = new Map<string, string>();
  if (footnotes.size === 0) return { text, markers, terms };
  const cleaned = text.replace(
    /(?<=\p{Ll}{2}|\p{Lu}{2}|[\p{L})”"][.,;:]|[)”"])(\d{1,3}(?:, ?\d{1,3})*)(?![\d\p{L}%]|[.,:-]\d|-\p{L}| ?(?:%|procent))/gu,
    (whole, list: string, at: number) => {
      const numbers = list.split(/, ?/u);
      if (!numbers.every((n) => footnotes.has(n))) return whole;
      for (const n of numbers) {
        markers.push(n);
        terms.set(n, termBefore(text.slice(0, at)));
      }
      return '';
    },
  );
  // "socialtjänstlagen. 4 5" and "högriskärenden. 37,38": markers set apart from the full stop that they follow.
  const spaced = cleaned.replace(
    /(?<=\p{Ll}[.!?]) (\d{1,3}(?:[, ]\d{1,3})*)(?=$|\s+\p{Lu})/gu,
    (whole, list: string) => {
      const numbers = list.split(/[, ]/u);
      if (!numbers.every((n) => footnotes.has(n) && !markers.includes(n))) return whole;
      markers.push(...numbers);
      return '';
    },
  );
  return { text: spaced, markers, terms };
}

/**
 * The word or name that a marker hangs on: what stands between it and the comma or conjunction before it, when that
 * is short, else the last word with the capitalised words before it ("projekt Familjeresurs" → "Familjeresurs").
 */
function termBefore(text: string): string {
  const clean = text.replace(/[.,;:)”"]+$/u, '').replace(/\d+/gu, '');
  const piece = clean
    .split(/[.,;:(]|\s(?:och\/eller|och|samt|eller)\s/u)
    .at(-1)!
    .trim();
  const words = piece.split(/\s+/u);
  if (words.length <= 2 && piece !== '') return piece;
  let from = words.length - 1;
  while (from > 0 && /^\p{Lu}/u.test(words[from - 1]!) && /^\p{Lu}/u.test(words.at(-1)!)) from--;
  return words.slice(from).join(' ');
}
