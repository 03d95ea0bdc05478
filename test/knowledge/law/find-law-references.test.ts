import { describe, expect, it } from 'vitest';
import { findLawReferences } from '../../../src/knowledge/law/find-law-references.ts';

/** "SoL 14:1", with the number of the act where the text gives it and "?" where the act is assumed. */
const cited = (text: string) =>
  findLawReferences(text).map(({ act, sfs, chapter, paragraph, clause, name, assumed }) =>
    [
      act,
      sfs === null ? '' : `(${sfs})`,
      name ?? `${chapter ?? ''}:${paragraph}`,
      clause ?? '',
      assumed ? '?' : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  );

describe('findLawReferences', () => {
  it.each([
    ['14 kap. 1 §', ['SoL 14:1 ?']],
    ['14 kap 1 § Socialtjänstlagen', ['SoL 14:1']],
    ['11 kap. 10 § SoL', ['SoL 11:10']],
    ['3 kap. 6 a § första stycket SoL', ['SoL 3:6 a första']],
    ['5 kap. 1 § 2 st SoL', ['SoL 5:1 andra']],
    ['13 kap. 1 och 2 §§ SoL', ['SoL 13:1', 'SoL 13:2']],
    ['14 kap. 3–5 §§ SoL', ['SoL 14:3', 'SoL 14:4', 'SoL 14:5']],
    ['14 kap. 1, 10 och 11 §§ SoL', ['SoL 14:1', 'SoL 14:10', 'SoL 14:11']],
    ['SoL 14:1', ['SoL 14:1']],
    ['sol 14:1', ['SoL 14:1']],
    ['14:1 SoL', ['SoL 14:1']],
    ['11:1§', ['SoL 11:1 ?']],
    ['kapitel 14 paragraf 1', ['SoL 14:1 ?']],
    ['19 kap 1 § i socialtjänstlagen (2025:400)', ['SoL (2025:400) 19:1']],
    ['11 kap. 1 § socialtjänstlagen (2001:453), SoL', ['SoL (2001:453) 11:1']],
    ['14 kap. 1 § i gamla socialtjänstlagen', ['SoL (2001:453) 14:1']],
    ['14 kap. 1 § i nya SoL', ['SoL (2025:400) 14:1']],
    ['rutin för Lex Sarah', ['SoL lex Sarah']],
  ])('understands "%s"', (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ['26 kap. 1 § OSL', ['OSL 26:1']],
    ['OSL 26 kap. 1 §', ['OSL 26:1']],
    ['10 kap. 2 a § offentlighets- och sekretesslagen (2009:400)', ['OSL (2009:400) 10:2 a']],
    ['3 § LVU', ['LVU :3']],
    ['9 § LSS', ['LSS :9']],
    ['25 § förvaltningslagen', ['FL :25']],
    ['1 § lagen (1964:167) om unga lagöverträdare', ['LuL (1964:167) :1']],
    ['4 kap. 6 § SOSFS 2014:5', ['SOSFS 4:6']],
    ['3 kap. 2 § skollagen', ['other 3:2']],
  ])('does not take "%s" for SoL', (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    'lagen heter 2025:400',
    'mötet börjar 14:30',
    'klockan 9:15–10:00',
    'en skala på 1:2',
    'den 14 juni 2024',
    'se SOSFS 2014:5',
    'kapitel 3 i rapporten',
    'paragrafen i fråga',
    '6 § SoL',
  ])('finds nothing in "%s"', (text) => {
    expect(findLawReferences(text)).toEqual([]);
  });

  it('gives every provision in an enumeration the act named at its end', () => {
    expect(cited('11 kap. 5–6 §§, 14 kap. 5 § och 21 kap. 2 § SoL')).toEqual([
      'SoL 11:5',
      'SoL 11:6',
      'SoL 14:5',
      'SoL 21:2',
    ]);
  });

  it('keeps acts apart in the same sentence', () => {
    expect(cited('Både 14 kap. 1 § SoL och 26 kap. 1 § OSL samt 2 § LVU kan spela in.')).toEqual([
      'SoL 14:1',
      'OSL 26:1',
      'LVU :2',
    ]);
  });

  it('says where in the text it stands', () => {
    const text = 'Enligt 14 kap. 1 § SoL ska det anmälas.';
    const [reference] = findLawReferences(text);
    expect(text.slice(reference?.start, reference?.end)).toBe('14 kap. 1 §');
  });

  it('is quick on text made to be slow', () => {
    const started = performance.now();
    findLawReferences(`1 kap. ${'1, '.repeat(10_000)}`);
    findLawReferences(`${'a'.repeat(50_000)} 1 kap. 1 §`);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
