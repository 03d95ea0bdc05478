import { expect, test } from 'vitest';
import { readDay } from '../../../src/guidance/deadlines/read-day.ts';
import { timeInSwedish } from '../../../src/guidance/deadlines/time-in-swedish.ts';
import { readRecurrence } from '../../../src/reminders/recurrence/read-recurrence.ts';

const today = '2026-11-23';

test.each([
  ['every Monday at 9', 'varje måndag kl 9'],
  ['the first Monday of every month at 9', 'första måndag i varje månad kl 9'],
  ['on the last working day of the month', 'sista vardagen i månaden'],
  ['on the 3rd of May', '3 maj'],
  ['every other week on Tuesday', 'varannan vecka på tisdag'],
  ['tomorrow at 2.30 pm', 'i morgon kl 14.30'],
  ['twice a year', 'två gånger per år'],
  ['in two weeks', 'om två veckor'],
  ['December 1st at 10', '1 december kl 10'],
  ['the 15th of every month', 'den 15:e varje månad'],
  ['14 days after 3 November 2026', '14 dagar efter 3 november 2026'],
  ['check the plans every Friday', 'check the plans varje fredag'],
])('"%s" is "%s"', (english, swedish) => {
  expect(timeInSwedish(english)).toBe(swedish);
});

test.each([
  'varje måndag kl 9',
  'första måndagen i månaden',
  'på tisdag och torsdag',
  'may we march on? at home and away',
  'the second floor',
  'Anna and Bo',
])('"%s" stays as it is', (text) => {
  expect(timeInSwedish(text)).toBe(text);
});

test.each([
  ['3 May', '2026-05-03'],
  ['May 3, 2026', '2026-05-03'],
  ['the 3rd of October', '2026-10-03'],
  ['3rd of October', '2026-10-03'],
  ['yesterday', '2026-11-22'],
  ['last Monday', '2026-11-16'],
  ['two weeks ago', '2026-11-09'],
])('"%s" is the day %s', (text, day) => {
  const read = readDay(text, today);
  expect(read).toMatchObject({ found: true, day });
});

test('a reminder can be asked for in English, with what it is about', () => {
  const read = readRecurrence('go through the plans every Monday and Thursday at 2 pm', today);
  expect(read).toMatchObject({
    found: true,
    rule: { kind: 'weekly', weekdays: [1, 4], time: '14:00' },
    rest: 'go through the plans',
  });
});
