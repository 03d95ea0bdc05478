import type { Age, Need } from '../../../guidance/checklists/checklist.ts';

export interface SaidOfChild {
  /** null for all ages; undefined when nothing is said of it. */
  readonly age: Age | null | undefined;
  readonly needs: readonly Need[];
  /** The words that say neither. */
  readonly rest: string;
}

const START = String.raw`(?<![\p{L}\d])`;
const END = String.raw`(?![\p{L}\d])`;
const RANGE = new RegExp(`${START}(?<from>\\d{1,2})\\s*[–-]\\s*\\d{1,2}(?:\\s*(?:år|åringar))?${END}`, 'iu');
const YOUNGEST = new RegExp(`${START}(?:under|yngre än)\\s*(?:4|fyra)(?:\\s*år)?${END}`, 'iu');
const YEARS = new RegExp(`${START}(?<years>\\d{1,2})\\s*-?\\s*år(?:ing(?:en|ar)?|ig|s)?${END}`, 'iu');
const TEENAGER = new RegExp(`${START}tonår(?:ing(?:en|ar)?)?${END}`, 'iu');
const ALL = new RegExp(`${START}(?:alla(?:\\s+åldrar)?|vet\\s+inte|utan\\s+ålder)${END}`, 'iu');
const NEED: readonly (readonly [Need, RegExp])[] = [
  ['npf', new RegExp(`${START}(?:npf|adhd|autism|adhd-diagnos)${END}`, 'iu')],
  ['sprak', new RegExp(`${START}(?:tolk|annat\\s+språk|språk|tecken(?:språk)?)${END}`, 'iu')],
];

/** Characters; nobody says an age at such length. */
const LONGEST = 400;

/** Takes what is said of age and needs out of a text: "uppstart 5 år npf" → 4–6 years, npf, "uppstart". */
export function ageAndNeeds(text: string): SaidOfChild {
  if (text.length > LONGEST) return { age: undefined, needs: [], rest: text };
  let rest = text;
  const take = (pattern: RegExp) => {
    const match = pattern.exec(rest);
    if (match !== null) rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
    return match;
  };
  const readAge = (): Age | null | undefined => {
    if (take(YOUNGEST)) return 'under-4';
    const range = take(RANGE);
    if (range) return band(Number(range.groups!.from));
    const years = take(YEARS);
    if (years) return band(Number(years.groups!.years));
    if (take(TEENAGER)) return '13-17';
    return take(ALL) ? null : undefined;
  };
  const age = readAge();
  const needs = NEED.filter(([, pattern]) => take(pattern) !== null).map(([need]) => need);
  return { age, needs, rest: rest.replace(/[\s,]+/gu, ' ').trim() };
}

/** @returns undefined for somebody who is no child */
export function band(years: number): Age | undefined {
  if (years < 4) return 'under-4';
  if (years < 7) return '4-6';
  if (years < 13) return '7-12';
  return years < 18 ? '13-17' : undefined;
}
