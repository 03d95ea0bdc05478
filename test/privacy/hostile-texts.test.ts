import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../src/privacy/find-personal-data.ts';
import { nothingKnown } from '../../src/privacy/personal-data.ts';
import { personalSigns } from '../../src/privacy/personal-signs.ts';

const LONG = 100_000;
/** Ten would be the square; twice is where the collector of garbage comes in. */
const MOST = 2.5;
const UNITS: readonly string[] = [
  '1',
  '0',
  '12 ',
  '0 ',
  '0 0 0 0 - ',
  '-',
  ' ',
  '\n',
  '\t',
  '(',
  ')',
  '.',
  'a',
  'A',
  'Aa ',
  'AA ',
  'a@',
  '@',
  'a.a@a.',
  'a-',
  '640823',
  '640823-',
  '640823 3234 ',
  '640823-3234 ',
  '19',
  '99 ',
  '2024-11-02 ',
  '070-',
  '0701234567 ',
  '+46',
  '08-1',
  'Anna ',
  'Anna Berg ',
  'A. ',
  'von ',
  'Anna von ',
  'gatan ',
  'Storgatan ',
  'Storgatan 1',
  'Å',
  'a\u030a',
  '\u200b',
  '\u00ad1',
  '１',
  '𝟙',
  'ABC 12',
  'dnr ',
  'dnr 1-',
  'dnr.:.:',
  'mål nr ',
  'lgh ',
  'Box ',
  'X',
  '*',
  '_',
  'O',
  'lO1',
  '|',
  '😀',
  '6\ufe0f\u20e3',
  'é',
  '\ud800',
  'bor i ',
  "O'",
  '\\',
  '/',
  '2024/',
  ',',
  'Anna, ',
  '&nbsp;',
  '640823&',
  '640823</',
  '640823 och de ',
  'sista ',
  '99 20 ',
];

/** The quickest of some runs: another process may take the computer in between. */
function milliseconds(work: () => unknown): number {
  return Math.min(
    ...Array.from({ length: 3 }, () => {
      const started = performance.now();
      work();
      return performance.now() - started;
    }),
  );
}

const filled = (unit: string, length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** How many times as long one text takes as ten texts that are as long together: 1 when time follows length. */
function slowness(unit: string): number {
  const [long, short] = [filled(unit, LONG), filled(unit, LONG / 10)];
  const search = (text: string) => [findPersonalData(text), personalSigns(text, nothingKnown)];
  search(short);
  // Other work on the computer slows one or the other; what is slow by nature is so every time.
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 5 && least >= MOST; attempt++) {
    const ten = milliseconds(() => Array.from({ length: 10 }, () => search(short)));
    least = Math.min(least, milliseconds(() => search(long)) / Math.max(5, ten));
  }
  return least;
}

describe('a text that is made to take long', () => {
  it.each(UNITS.map((unit) => [JSON.stringify(unit), unit]))(
    'of 100,000 characters of %s takes no longer than ten of a tenth of it',
    (_, unit) => {
      expect(slowness(unit)).toBeLessThan(MOST);
    },
  );

  it('of everything at once is no worse', () => {
    expect(slowness(UNITS.map((unit) => filled(unit, 50)).join(''))).toBeLessThan(MOST);
  });
});
