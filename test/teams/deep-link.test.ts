import { describe, expect, it } from 'vitest';
import { readerLinks, tabLinks } from '../../src/teams/deep-link.ts';

const app = '11111111-2222-3333-4444-555555555555';
const passage = 'rutiner/Farsta & Årsta.docx#40-44';

describe('a link into the tab', () => {
  it('opens the tab in Teams, at the passage and nowhere else', () => {
    const link = new URL(readerLinks({ teamsAppId: app, publicUrl: 'https://lathunden.example' })(passage)!);
    expect(`${link.origin}${link.pathname}`).toBe(`https://teams.microsoft.com/l/entity/${app}/lathunden`);
    expect(link.hash).toBe('');
    expect([...link.searchParams.keys()]).toEqual(['context']);
    const { subEntityId } = JSON.parse(link.searchParams.get('context')!);
    const [page, thing, ...more] = subEntityId.split('/');
    expect([page, decodeURIComponent(thing), more]).toEqual(['las', passage, []]);
  });

  it('opens the page itself where there is no Teams', () => {
    const link = new URL(readerLinks({ teamsAppId: null, publicUrl: 'http://127.0.0.1:3978' })(passage)!);
    expect(`${link.origin}${link.pathname}`).toBe('http://127.0.0.1:3978/tab/');
    expect(link.hash).toBe(`#/las/${encodeURIComponent(passage)}`);
  });

  it('is none where nobody knows where the tab is', () => {
    expect(readerLinks({ teamsAppId: null, publicUrl: null })(passage)).toBeNull();
  });

  it('may be to a whole page', () => {
    expect(tabLinks({ teamsAppId: null, publicUrl: 'https://x.example' })('oversikt')).toBe(
      'https://x.example/tab/#/oversikt',
    );
  });
});
