/** Not seen on the page: soft hyphen, zero-width characters, direction marks, variation selectors, keycaps. */
const UNSEEN =
  '\\u00ad\\u034f\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\u20e3\\ufe00-\\ufe0f\\ufeff';
const SPACES = '\\t\\v\\f\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';
const BREAKS = '\\u0085\\u2028\\u2029';
const DASHES = '\\u058a\\u2010-\\u2015\\u2043\\u2212\\u2796\\u2e3a\\u2e3b\\ufe58\\ufe63\\uff0d';
const MARKS = '\\u0300-\\u036f';
const SPECIAL = new RegExp(
  `[${UNSEEN}${SPACES}${BREAKS}${DASHES}${MARKS}\\uff01-\\uff5e\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f]|\\ud835[\\udfce-\\udfff]`,
  'g',
);
const is = (characters: string) => {
  const pattern = new RegExp(`^[${characters}]$`);
  return (character: string) => pattern.test(character);
};
const [isSpace, isBreak, isDash, isMark] = [SPACES, BREAKS, DASHES, MARKS].map(is) as [Is, Is, Is, Is];
type Is = (character: string) => boolean;

export interface PlainText {
  readonly text: string;
  /** @returns where in the original a part of the plain text stands; the end is exclusive */
  readonly origin: (start: number, end: number) => readonly [number, number];
}

/**
 * Writes a text with plain digits, spaces and hyphens and without what cannot be seen, so that a number is the same
 * however it has been typeset, copied or hidden. The lines stay as they are.
 */
export function plainText(original: string): PlainText {
  const isPlain = original.search(SPECIAL) === -1;
  if (isPlain) return { text: original, origin: (start, end) => [start, end] };
  const parts: string[] = [];
  let length = 0;
  let copied = 0;
  /** Where, in the plain text, the distance to the original changes, and to what. */
  const turns = [0];
  const distances = [0];
  const add = (part: string) => {
    if (part === '') return;
    parts.push(part);
    length += part.length;
  };
  for (const { 0: special, index } of original.matchAll(SPECIAL)) {
    add(original.slice(copied, index));
    copied = index + special.length;
    if (isMark(special)) parts.push(withMark(parts.pop() ?? '', special));
    else add(plain(special));
    if (copied - length === distances.at(-1)) continue;
    turns.push(length);
    distances.push(copied - length);
  }
  add(original.slice(copied));
  const at = (position: number) => position + distances[lastAtMost(turns, position)]!;
  return {
    text: parts.join(''),
    origin: (start, end) => {
      const last = at(end - 1);
      return [at(start), last + (original.codePointAt(last)! > 0xffff ? 2 : 1)];
    },
  };
}

/** macOS writes "å" as an a and a ring. */
function withMark(text: string, mark: string): string {
  const letter = text.slice(-1);
  const composed = `${letter}${mark}`.normalize('NFC');
  return composed.length === 1 && letter !== '' ? text.slice(0, -1) + composed : text;
}

function plain(special: string): string {
  if (isSpace(special)) return ' ';
  if (isDash(special)) return '-';
  if (isBreak(special)) return '\n';
  const code = special.codePointAt(0)!;
  if (code >= 0x1d7ce) return String((code - 0x1d7ce) % 10);
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0);
  const zero = [0x660, 0x6f0, 0x966].find((first) => code >= first && code <= first + 9);
  return zero === undefined ? '' : String(code - zero);
}

/** @param sorted ascending, its first not above the value */
function lastAtMost(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (sorted[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
