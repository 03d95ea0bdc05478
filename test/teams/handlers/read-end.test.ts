import { expect, test } from 'vitest';
import { isEnd } from '../../../src/teams/handlers/read-end.ts';

test.each([
  'avbryt',
  'Avbryt!',
  'avbryt tack',
  'avbryt det här',
  'stopp',
  'STOPP!!',
  'sluta',
  'glöm det',
  'Glöm det där.',
  'strunta i det',
  'nej, avbryt',
  'cancel',
  'stop',
  'never mind',
  'forget it',
])('"%s" leaves off', (text) => {
  expect(isEnd(text)).toBe(true);
});

test.each([
  'sluta påminna mig',
  'sluta påminna mig om allt',
  'glöm mig',
  'glöm stadsdel',
  'glöm min roll',
  'Hur avbryter man en insats?',
  'avbryt insatsen',
  'kan familjen avbryta?',
  'stoppa våldet',
  'nej',
  '',
])('"%s" says something else', (text) => {
  expect(isEnd(text)).toBe(false);
});
