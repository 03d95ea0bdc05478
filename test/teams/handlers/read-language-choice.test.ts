import { expect, test } from 'vitest';
import { readLanguageChoice } from '../../../src/teams/handlers/read-language-choice.ts';

test.each([
  ['språk engelska', 'en'],
  ['Språk: Engelska.', 'en'],
  ['byt språk till engelska', 'en'],
  ['språk svenska', 'sv'],
  ['språk English', 'en'],
  ['language English', 'en'],
  ['Language Swedish', 'sv'],
  ['change language to Swedish!', 'sv'],
  ['/language english', 'en'],
  ['in English please', 'en'],
  ['speak English', 'en'],
  ['på svenska, tack', 'sv'],
] as const)('"%s" chooses %s', (text, language) => {
  expect(readLanguageChoice(text)).toBe(language);
});

test.each([
  'språk',
  'språk franska',
  'Vad säger lagen om språk engelska?',
  'engelska',
  'barnet talar engelska',
  'utkast på engelska',
  'language English lessons for the family',
])('"%s" chooses none', (text) => {
  expect(readLanguageChoice(text)).toBeNull();
});
