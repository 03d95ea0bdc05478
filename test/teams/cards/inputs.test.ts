import { expect, test } from 'vitest';
import { type ChoiceOptions, choiceInput } from '../../../src/teams/cards/inputs.ts';

const list: ChoiceOptions = { id: 'who', choices: [{ title: 'Bara jag', value: 'me' }] };
const key = (options: ChoiceOptions) => choiceInput(options).key;

test('a list to open has a key of its own, by its id and its choices', () => {
  expect(key(list)).toEqual(expect.any(String));
  expect(key({ ...list, id: 'what' })).not.toBe(key(list));
  expect(key({ ...list, choices: [{ title: 'Alla', value: 'me' }] })).not.toBe(key(list));
});

test('the key is the same as long as the choices are, whatever is chosen', () => {
  expect(key({ ...list, value: 'me', label: 'Mottagare' })).toBe(key(list));
});
