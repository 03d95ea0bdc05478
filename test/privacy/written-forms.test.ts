import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../src/privacy/find-personal-data.ts';
import { createRandom } from '../bench/random.ts';
import { type MadeNumber, madeNumber } from '../support/personal-numbers.ts';

const EACH = 2_000;
const SENTENCES: readonly ((number: string) => string)[] = [
  (number) => `Barnet har ${number} enligt akten.`,
  (number) => `Anteckning 2024-11-02 kl. 13:30 om ${number}: mötet ställdes in.`,
  (number) => `(${number})`,
  (number) => number,
  (number) => `Se SFS 2025:400, 14 kap. 3 §. Pnr ${number}, född i Björkvik.`,
  (number) => `mamman\t${number}\tpappan`,
  (number) => `Planen gäller "${number}"; den följs upp i maj.`,
  (number) => `1. ${number}\n2. Annat`,
];
const IDENTITY = ['personnummer', 'samordningsnummer', 't-nummer', 'reservnummer'] as const;

function missed(kind: MadeNumber['kind'], seed: number, further: boolean): string[] {
  const random = createRandom(seed);
  return Array.from({ length: EACH }, (_, i) => {
    const made = madeNumber(kind, random, further);
    const text = SENTENCES[i % SENTENCES.length]!(made.written);
    const start = text.indexOf(made.written);
    const end = start + made.written.length;
    const isFound = findPersonalData(text).some(
      (one) => (IDENTITY as readonly string[]).includes(one.kind) && one.start < end && start < one.end,
    );
    return isFound ? '' : `${made.form}: ${JSON.stringify(text)}`;
  }).filter((line) => line !== '');
}

describe('of thousands of valid numbers in running text, not one is missed', () => {
  it.each(IDENTITY)('%s, in the forms that registers and keyboards give', (kind) => {
    expect(missed(kind, 11, false)).toEqual([]);
  });

  it.each(IDENTITY)('%s, in the forms that people, scanners and copying give', (kind) => {
    expect(missed(kind, 12, true)).toEqual([]);
  });
});

describe('a valid number with its hyphen', () => {
  it.each(['personnummer', 'samordningsnummer'] as const)('is certain and of its kind: %s', (kind) => {
    const random = createRandom(13);
    const numbers = Array.from({ length: EACH * 5 }, () => madeNumber(kind, random)).filter(({ form }) =>
      /^(?:ten|twelve), (?:none|plus|(?:spaced )?(?:hyphen|en dash)|full width)$/u.test(form),
    );
    expect(numbers.length).toBeGreaterThan(1_000);
    const wrong = numbers.filter(({ written }) => {
      const [first, ...others] = findPersonalData(`om ${written} i akten`);
      return first?.kind !== kind || first.certainty !== 'certain' || others.length > 0;
    });
    expect(wrong).toEqual([]);
  });
});

describe('figures that are nobody’s', () => {
  const random = createRandom(14);
  const n = (most: number) => Math.floor(random() * most);
  const two = (most: number) => String(1 + n(most)).padStart(2, '0');
  const day = () => `20${String(10 + n(17))}-${two(12)}-${two(28)}`;
  const makers: Readonly<Record<string, () => string>> = {
    'a date': day,
    'a date without hyphens': () => day().replaceAll('-', ''),
    'a period': () => `${day()}–${day()}`,
    'a period without hyphens': () => `${day().replaceAll('-', '')}-${day().replaceAll('-', '')}`,
    'a date and a time': () => `${day()} ${two(23)}:${two(59)}`,
    'an amount': () => `${1 + n(999)} ${100 + n(899)} ${100 + n(899)} kr`,
    'an act': () => `(${1949 + n(77)}:${1 + n(1800)})`,
    'years in a row': () => Array.from({ length: 6 }, (_, i) => 2015 + i + n(2)).join(' '),
    pages: () => `s. ${1 + n(200)}–${201 + n(200)}`,
    'an organisation': () => `2${n(10)}${20 + n(70)}${10 + n(90)}-${1000 + n(9000)}`,
    'a bankgiro': () => `bankgiro ${100 + n(5000)}-${1000 + n(9000)}`,
    'a row of a table': () => Array.from({ length: 8 }, () => n(400)).join(' '),
    percentages: () => Array.from({ length: 5 }, () => `${n(100)},${n(10)} %`).join(' '),
    'a reference': () => `Dnr SOF 20${10 + n(17)}/${1 + n(900)}`,
    'a time table': () =>
      Array.from({ length: 4 }, () => `${two(23)}.${two(59)}–${two(23)}.${two(59)}`).join(', '),
  };

  it.each(Object.keys(makers))('are never certain: %s', (name) => {
    const texts = Array.from({ length: 500 }, () => `Under året: ${makers[name]!()}, enligt planen.`);
    expect(texts.filter((text) => findPersonalData(text).some((one) => one.certainty === 'certain'))).toEqual(
      [],
    );
  });
});
