import { expect, it } from 'vitest';
import { unmetAttributes } from '../../src/answering/asked-attribute.ts';

it.each([
  [
    'Vad kostar insatsen per dygn?',
    'Insatsen ges av två behandlare.',
    'Insatsen kostar 2 300 kronor per dygn.',
  ],
  ['telefonnummer till enheten', 'Enheten nås av alla.', 'Enheten nås på 08-508 00 00.'],
  ['länk till mallen', 'Mallen är ny.', 'Mallen finns på https://exempel.se/mall'],
])('"%s" is not answered by a text that holds no such thing', (question, without, having) => {
  expect(unmetAttributes(question, [without])).toBe(1);
  expect(unmetAttributes(question, [without, having])).toBe(0);
});

it('most questions ask for nothing that can be told by its looks', () => {
  expect(unmetAttributes('Vad ska stå i en genomförandeplan?', [])).toBe(0);
  expect(unmetAttributes('', [])).toBe(0);
});

it('a question that begins with ö is understood as well', () => {
  expect(unmetAttributes('Vad är öppettiderna?', ['Mottagningen är till för alla.'])).toBe(1);
});
