import { expect, it } from 'vitest';
import { subPageAddress } from '../../../src/tab/start/sub-page-address.ts';
import { tabLinks } from '../../../src/teams/deep-link.ts';

/** What Teams hands over when somebody follows the link. */
function handedOver(page: string, thing?: string): string {
  const link = new URL(tabLinks({ teamsAppId: 'app', publicUrl: null })(page, thing)!);
  return JSON.parse(link.searchParams.get('context')!).subEntityId;
}

it.each(['bromma#12-20', 'mapp/ett # två.md#12-20,31-33.2', '100 % rutin.md#1-2', 'a%20b.md#1-2'])(
  'the link of a card leads to the very passage %s',
  (passage) => {
    const address = subPageAddress(handedOver('las', passage));
    expect(address).toMatch(/^#\/las\/[^/#]+$/u);
    expect(decodeURIComponent(address.slice('#/las/'.length))).toBe(passage);
  },
);

it('a link that is not encoded leads there too', () => {
  expect(subPageAddress('las/bromma#12-20')).toBe('#/las/bromma%2312-20');
  expect(subPageAddress('las/mapp/100 % rutin.md')).toBe('#/las/mapp/100%20%25%20rutin.md');
});

it('a page alone is a page alone', () => {
  expect(subPageAddress(handedOver('checklistor'))).toBe('#/checklistor');
});
