import { describe, expect, it } from 'vitest';
import { findDocumentFacts } from '../../../src/knowledge/readers/document-facts.ts';
import { isoDate, yearInTitle } from '../../../src/knowledge/readers/find-date.ts';

const facts = (text: string) => findDocumentFacts(text.split('\n').map((line) => ({ text: line })));

describe('findDocumentFacts', () => {
  it('takes the title that runs over the pages', () => {
    const page = (n: number) =>
      `Text som slutar.\n\nStöd till unga – en kartläggning\n\n${n} (12)\n\nmer text`;
    expect(facts(`${page(3)}\n${page(4)}`).title).toBe('Stöd till unga – en kartläggning');
    expect(facts('Inledning\n\nStöd till unga 2023 Sida 4 av 9\nmer').title).toBe('Stöd till unga 2023');
  });

  it('takes the lines above a reference number for the title', () => {
    const found = facts(
      '\n\nSvar på skrivelse om\nfler träfflokaler för unga i\nkommunens alla delar och\nbyar\nDnr KS 2025/17\n\nText.',
    );
    expect(found.title).toBe(
      'Svar på skrivelse om fler träfflokaler för unga i kommunens alla delar och byar',
    );
    expect(found.reference).toBe('Dnr KS 2025/17');
  });

  it('takes a kind of report with its year, written out or in short', () => {
    expect(facts('Sammanfattning\nText följer här.\nÅrsrapport 2025\nmer')).toMatchObject({
      title: 'Årsrapport 2025',
      date: '2025',
    });
    expect(facts('Analys\nText.\n\nVB 2024\n')).toMatchObject({
      title: 'Verksamhetsberättelse 2024',
      date: '2024',
    });
  });

  it('does not take a common heading or a sentence for a title', () => {
    expect(facts('Sammanfattning\n\nHär står något om året.').title).toBeNull();
    expect(facts('Detta är en mening.\n\nOch en till.').title).toBeNull();
  });

  it.each([
    ['Datum: november 2024', '2024-11'],
    ['Datum: 5 november 2024', '2024-11-05'],
    ['Datum\n2024-11-05', '2024-11-05'],
    ['Lund den 2025-03-14', '2025-03-14'],
    ['Lund i mars 2025', '2025-03'],
    ['Den 5 mars 2025 hölls ett möte.', null],
    ['Datum: 2024-13-45', null],
  ])('finds the date in "%s"', (text, date) => {
    expect(facts(`Text.\n${text}\nmer text`).date).toBe(date);
  });

  it.each([
    ['Dnr SN 2024/543', 'Dnr SN 2024/543'],
    ['Diarienummer: 3.1.1-12/2023', 'Dnr 3.1.1-12/2023'],
    ['Dnr\nSN 2024/543', 'Dnr SN 2024/543'],
    ['Socialkontoret Dnr: SN 2024/543', 'Dnr SN 2024/543'],
    ['Nämnden har tidigare svarat på frågan (dnr SN 2020/1).', null],
  ])('finds the reference in "%s"', (text, reference) => {
    expect(facts(`${text}\nmer text`).reference).toBe(reference);
  });

  it('takes the sender at the top, else the municipality named most, for the publisher', () => {
    expect(facts('Bergby kommun\n\nEn rapport').publisher).toBe('Bergby kommun');
    expect(facts('I Bergby kommun finns det stöd.\nBergby kommuns enheter har svarat.').publisher).toBe(
      'Bergby kommun',
    );
    expect(facts('I Bergby kommun finns det stöd.').publisher).toBeNull();
    expect(
      facts('I Bergby kommun och Norrhamns stad samt Bergby kommun och Norrhamns stad.').publisher,
    ).toBeNull();
  });
});

describe('isoDate', () => {
  it('keeps the precision of the text and refuses days that do not exist', () => {
    expect(['2024', 'maj 2024', '3 maj 2024', '2024-05'].map(isoDate)).toEqual([
      '2024',
      '2024-05',
      '2024-05-03',
      '2024-05',
    ]);
    expect(['30 februari 2024', '2024-02-30', 'i går'].map(isoDate)).toEqual([null, null, null]);
  });
});

describe('yearInTitle', () => {
  it('does not take a goal for a date', () => {
    expect(['Plan 2023–2024', 'Vision 2040', 'Mot 2030', 'Rutin'].map(yearInTitle)).toEqual([
      '2024',
      null,
      null,
      null,
    ]);
  });
});
