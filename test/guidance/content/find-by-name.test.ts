import { describe, expect, it } from 'vitest';
import { findByName } from '../../../src/guidance/content/find-by-name.ts';

const entries = [
  { id: 'uppstart', title: 'Barnets delaktighet vid uppstart', names: ['uppstart', 'börja insats'] },
  {
    id: 'uppfoljning',
    title: 'Barnets delaktighet vid uppföljning',
    names: ['uppföljning', 'uppföljningsmöte'],
  },
  { id: 'plan', title: 'Genomförandeplanen', names: ['genomförandeplan', 'gp', 'planen'] },
  { id: 'slut', title: 'Slutanteckning', names: ['slutanteckning', 'avslutande anteckning'] },
  { id: 'journal', title: 'Journalanteckning', names: ['journalanteckning', 'anteckning efter samtal'] },
];
const found = (text: string) => {
  const match = findByName(entries, text);
  if (match.kind === 'one') return match.entry.id;
  return match.kind === 'none' ? 'none' : match.entries.map(({ id }) => id).join(' ');
};

describe('a name', () => {
  it.each([
    ['uppstart', 'uppstart'],
    ['Uppstarten', 'uppstart'],
    ['upstart', 'uppstart'],
    ['delaktighet uppstart', 'uppstart'],
    ['vid uppstart, barnets delaktighet', 'uppstart'],
    ['lista för uppstart', 'uppstart'],
    ['genomförandeplanerna', 'plan'],
    ['genomforandeplan', 'plan'],
    ['gp', 'plan'],
    ['slutanteckningen', 'slut'],
    ['slutantekning', 'slut'],
    ['anteckning avslutande', 'slut'],
    ['uppföljningsmötet', 'uppfoljning'],
  ])('%j is found as %j', (text, id) => expect(found(text)).toBe(id));

  it('that fits several offers them', () => {
    expect(found('barnets delaktighet').split(' ').sort()).toEqual(['uppfoljning', 'uppstart']);
    expect(found('anteckning').split(' ')).toEqual(expect.arrayContaining(['slut', 'journal']));
  });

  it.each(['', '  ', '???', 'raketen', 'i en på', 'g'])('%j is none', (text) =>
    expect(found(text)).toBe('none'),
  );

  it('says whether anything else was said', () => {
    expect(findByName(entries, 'slutanteckning')).toMatchObject({ whole: true });
    expect(findByName(entries, 'slutanteckning raket')).toMatchObject({ kind: 'one', whole: false });
  });

  it('is looked for quickly in anything that is typed', () => {
    expect(found('å'.repeat(20_000))).toBe('none');
  });
});
