import { expect, test } from 'vitest';
import { readHours } from '../../../../src/teams/guide/mine/read-hours.ts';

const weekdays = [1, 2, 3, 4, 5];

test.each([
  ['8–17', weekdays, '08:00', '17:00'],
  ['8-16.30', weekdays, '08:00', '16:30'],
  ['kl. 07:15 till kl 12', weekdays, '07:15', '12:00'],
  ['vardagar 9–15', weekdays, '09:00', '15:00'],
  ['måndag–torsdag 8–16.30', [1, 2, 3, 4], '08:00', '16:30'],
  ['mån-tors kl 8-16', [1, 2, 3, 4], '08:00', '16:00'],
  ['mån, ons och fre 9 till 15', [1, 3, 5], '09:00', '15:00'],
  ['Tisdagar 10–11.', [2], '10:00', '11:00'],
  ['ons–fre och sön 12–20', [3, 4, 5, 7], '12:00', '20:00'],
  ['tis tors: 8–12', [2, 4], '08:00', '12:00'],
])('"%s"', (text, days, from, to) => {
  expect(readHours(text)).toEqual({ days, from, to });
});

test.each([
  '',
  '8',
  '17–8',
  '8–8',
  '25–26',
  '8.75–9',
  'ibland 8–17',
  'fre–mån 8–12',
  'måndag',
  `${'mån '.repeat(40)}8–9`,
])('"%s" is no time that can be understood', (text) => {
  expect(readHours(text)).toBeNull();
});
