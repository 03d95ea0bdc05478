import { expect, test } from 'vitest';
import { addresses, placeOf } from '../../src/tab/pages/paminnelser/place-of.ts';

test.each([
  [null, { at: 'list' }],
  ['ny', { at: 'new' }],
  ['kalender', { at: 'calendar', month: null }],
  ['kalender/2026-12', { at: 'calendar', month: '2026-12' }],
  ['kalender/2026-13', { at: 'calendar', month: null }],
  ['a1b2c3d4e5', { at: 'one', id: 'a1b2c3d4e5' }],
  ['a1b2c3d4e5/andra', { at: 'change', id: 'a1b2c3d4e5' }],
  ['a1b2c3d4e5/kopiera', { at: 'copy', id: 'a1b2c3d4e5' }],
  ['a1b2c3d4e5/nagot', { at: 'one', id: 'a1b2c3d4e5' }],
])('"%s" after the page’s name is a place among the reminders', (subPage, place) => {
  expect(placeOf(subPage)).toEqual(place);
});

test('every address leads to the place that it is named after', () => {
  const after = (address: string) => placeOf(address.replace(/^#\/paminnelser\/?/u, '') || null);
  expect(after(addresses.list)).toEqual({ at: 'list' });
  expect(after(addresses.new)).toEqual({ at: 'new' });
  expect(after(addresses.calendar('2026-12'))).toEqual({ at: 'calendar', month: '2026-12' });
  expect(after(addresses.change('a1b2c3d4'))).toEqual({ at: 'change', id: 'a1b2c3d4' });
  expect(after(addresses.copy('a1b2c3d4'))).toEqual({ at: 'copy', id: 'a1b2c3d4' });
});
