import { editDistance } from '../../../knowledge/analysis/spelling.ts';

const days = ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'].flatMap((day) =>
  ['dag', 'dagen', 'dagar'].map((end) => `${day}${end}`),
);

/** Words that people misspell when they say when. */
const KNOWN = [
  ...days,
  ...'varje varannan vartannat vardag vardagen vardagar morgon övermorgon vecka veckan veckor veckovis'.split(
    ' ',
  ),
  ...'månad månaden månader månads månadsvis månatligen kvartal kvartalet kvartalsvis tertial tertialet'.split(
    ' ',
  ),
  ...'halvår halvåret årligen första andra tredje fjärde femte sjätte sista klockan gånger nästa efter'.split(
    ' ',
  ),
  ...'januari februari mars april juni juli augusti september oktober november december'.split(' '),
];
const known: ReadonlySet<string> = new Set(KNOWN);

const SHORTEST = 5;

/** Puts words of time right that are spelt almost like one: "varanan fredagg" is "varannan fredag". */
export function correctWords(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const lower = word.toLowerCase();
    if (lower.length < SHORTEST || known.has(lower)) return word;
    const limit = lower.length >= 8 ? 2 : 1;
    let best: string | null = null;
    let fewest = limit + 1;
    for (const candidate of KNOWN) {
      if (candidate[0] !== lower[0]) continue;
      const slips = editDistance(lower, candidate, limit);
      if (slips < fewest) [best, fewest] = [candidate, slips];
    }
    return best ?? word;
  });
}
