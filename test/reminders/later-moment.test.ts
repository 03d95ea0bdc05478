import { expect, test } from 'vitest';
import { laterMoment } from '../../src/reminders/later-moment.ts';
import { USUAL_HOURS } from '../../src/reminders/recurrence/working-hours.ts';

/** Midsummer Eve is a Friday. */
const daysOff = { nameOf: (day: string) => (day === '2026-06-19' ? 'midsommarafton' : null) };
const later = (when: 'today' | 'tomorrow' | 'week', now: string, hours = USUAL_HOURS) =>
  new Date(laterMoment(when, Date.parse(now), hours, daysOff)).toISOString();

test.each([
  ['today', 'in three hours', '2026-06-15T09:00:00+02:00', '2026-06-15T10:00:00.000Z'],
  [
    'today',
    'the next morning once they have gone home',
    '2026-06-15T15:30:00+02:00',
    '2026-06-16T06:00:00.000Z',
  ],
  ['today', 'as the day begins, in the small hours', '2026-06-15T01:00:00+02:00', '2026-06-15T06:00:00.000Z'],
  ['today', 'past the weekend', '2026-06-12T16:00:00+02:00', '2026-06-15T06:00:00.000Z'],
  ['tomorrow', 'as the day begins', '2026-06-15T16:59:00+02:00', '2026-06-16T06:00:00.000Z'],
  [
    'tomorrow',
    'past a day off and the weekend after it',
    '2026-06-18T10:00:00+02:00',
    '2026-06-22T06:00:00.000Z',
  ],
  [
    'tomorrow',
    'by the clock of Stockholm, before midnight there',
    '2026-06-15T21:30:00Z',
    '2026-06-16T06:00:00.000Z',
  ],
  ['week', 'on the same weekday', '2026-06-15T10:00:00+02:00', '2026-06-22T06:00:00.000Z'],
  ['week', 'past a day off', '2026-06-12T10:00:00+02:00', '2026-06-22T06:00:00.000Z'],
  ['week', 'over the change to winter time', '2026-10-22T10:00:00+02:00', '2026-10-29T07:00:00.000Z'],
] as const)('%s is %s', (when, _, now, expected) => {
  expect(later(when, now)).toBe(expected);
});

test('the hours are those of whoever is reminded', () => {
  const evenings = { days: [2, 4, 6], from: '13:00', to: '20:00' };
  expect(later('tomorrow', '2026-06-16T10:00:00+02:00', evenings)).toBe('2026-06-18T11:00:00.000Z');
  expect(later('week', '2026-06-13T10:00:00+02:00', evenings)).toBe('2026-06-20T11:00:00.000Z');
});
