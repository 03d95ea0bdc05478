import { expect, it } from 'vitest';
import { todayInStockholm } from '../../../src/guidance/deadlines/today-in-stockholm.ts';

it.each([
  ['half past eleven at night UTC in winter is the next day', '2026-11-03T23:30:00Z', '2026-11-04'],
  ['half past ten at night UTC in winter is the same day', '2026-11-03T22:30:00Z', '2026-11-03'],
  ['half past ten at night UTC in summer is the next day', '2026-07-03T22:30:00Z', '2026-07-04'],
  ['half past nine at night UTC in summer is the same day', '2026-07-03T21:30:00Z', '2026-07-03'],
  ['the last moment before summer time', '2026-03-29T00:59:59Z', '2026-03-29'],
  ['the first moment of summer time', '2026-03-29T01:00:00Z', '2026-03-29'],
  ['late in the evening of the change to summer time', '2026-03-29T22:30:00Z', '2026-03-30'],
  ['the hour that comes twice, the first time', '2026-10-25T00:30:00Z', '2026-10-25'],
  ['the hour that comes twice, the second time', '2026-10-25T01:30:00Z', '2026-10-25'],
  ['late in the evening of the change to winter time', '2026-10-25T22:30:00Z', '2026-10-25'],
  ['half past eleven that evening UTC', '2026-10-25T23:30:00Z', '2026-10-26'],
  ['new year in Stockholm comes before new year UTC', '2026-12-31T23:30:00Z', '2027-01-01'],
])('%s', (_, moment, day) => {
  expect(todayInStockholm(new Date(moment))).toBe(day);
});
