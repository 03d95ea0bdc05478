import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/guidance/review/find-dates.ts';

describe('finding written times', () => {
  it.each([
    ['2025-03-12', 'datum'],
    ['20250411', 'datum'],
    ['231120', 'datum'],
    ['14/5', 'datum'],
    ['10/10-25', 'datum'],
    ['den 5:e mars', 'datum'],
    ['3 februari 2025', 'datum'],
    ['15 jan -25', 'datum'],
    ['12.6', 'datum'],
    ['tisdag', 'veckodag'],
    ['i fredags', 'dagen'],
    ['v. 28-31', 'vecka'],
    ['oktober 2024', 'manad'],
    ['dec 2024', 'manad'],
    ['kl. 15.30', 'klockslag'],
  ])('%s → %s', (text, tag) => {
    expect(findDates(`Träff ${text} hos oss.`).map((found) => found.tag)).toContain(tag);
  });

  it('finds both months of a period', () => {
    expect(findDates('Pågick jan-juni 2024.').map(({ tag }) => tag)).toEqual(['manad', 'manad']);
  });

  it.each(['fyra av 35/40 gånger', 'version 1.14.2', '123456789', 'måndagsmöte'])(
    'takes no day out of %s',
    (text) => {
      expect(findDates(text)).toEqual([]);
    },
  );
});
