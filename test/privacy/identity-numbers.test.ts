import { describe, expect, it } from 'vitest';
import { findIdentityNumbers } from '../../src/privacy/identity-numbers.ts';

const graded = (text: string) =>
  findIdentityNumbers(text).map(({ kind, certainty }) => `${kind}, ${certainty}`);
const matched = (text: string) => findIdentityNumbers(text).map(({ start, end }) => text.slice(start, end));

describe('findIdentityNumbers', () => {
  it.each([
    '640823-3234',
    '6408233234',
    '19640823-3234',
    '196408233234',
    '640823+3234',
    '640823–3234',
    '640823 3234',
    '640823 - 3234',
    '640823 32 34',
    '19 640823 3234',
    '640823-\n3234',
    '1964-08-23-3234',
    '６４０８２３－３２３４',
    '640823\u200b-\u20603234',
    '640823 (3234',
    '640823, sista fyra 3234',
    '1964O823-3234',
    '1964-08-23, sista fyra 3234',
    '640823 och de fyra sista siffrorna är 3234',
    '640823, de fyra sista siffrorna är 3234',
    '19640823, kontrollsiffror: 3234',
    '640823-\n    3234',
  ])('is certain of %j', (text) => {
    expect(graded(text)).toEqual(['personnummer, certain']);
    expect(matched(text)).toEqual([text]);
  });

  it.each([
    '640823-3235',
    '196408233235',
    '640823-XXXX',
    '19640823-****',
    '640823-32xx',
    '640823-XX34',
    '64 08 23 32 34',
    '23 augusti 1964, sista fyra 3235',
    '23/8 1964, sista fyra 3235',
    '23 augusti 1964-3234',
    '196 40823-3234',
    '1964-08-23/3234',
    '640823%2D3234',
  ])('thinks %j likely', (text) => {
    expect(graded(text)).toEqual(['personnummer, likely']);
    expect(matched(text)).toEqual([text]);
  });

  it.each([
    '640823.-3234',
    '640823&nbsp;3234',
    '640823</b>-3234',
    '640 823-3234',
    '640823 323 4',
    '640823-3 2 3 4',
    '640823=3234',
    '640823 · 3234',
    '640823 | 3234',
    '640823","3234',
    '1964 0823 3234',
    '1964-8-23-3234',
    '6 4 0 8 2 3 3 2 3 4',
  ])('thinks %j likely, and says nothing when its check digit is wrong', (text) => {
    expect(graded(text)).toEqual(['personnummer, likely']);
    expect(graded(`${text.slice(0, -1)}5`).filter((one) => !one.endsWith('possible'))).toEqual([]);
  });

  it('knows coordination numbers by their day', () => {
    expect(graded('701063-2391')).toEqual(['samordningsnummer, certain']);
    expect(graded('19701063-2392')).toEqual(['samordningsnummer, likely']);
    expect(graded('701060-2391')).toEqual([]);
  });

  it('takes a coordination number in bold for one, and not for a date with hidden figures', () => {
    expect(graded('**19701063**-2391')).toEqual(['samordningsnummer, certain']);
  });

  it('reads words that end like a word for a telephone', () => {
    expect(graded('Placering: 0901062255')).toEqual(['personnummer, likely']);
  });

  it.each(['20100512-T123', '20100512-TF12', '20100512T123'])('knows the temporary number %s', (text) => {
    expect(graded(text)).toEqual(['t-nummer, certain']);
  });

  it.each(['992024123456', '22640823AB12', '23100512-AB12', '00000000AB12', '19640823-A12B'])(
    'knows the reserve number %s',
    (text) => {
      expect(graded(text)).toEqual(['reservnummer, certain']);
    },
  );

  it('finds numbers in running text and says where they stand', () => {
    const text = 'Mötet gällde pnr640823-3234, (701063-2391) och 12 640823-3235.';
    expect(matched(text)).toEqual(['640823-3234', '701063-2391', '640823-3235']);
  });

  it('calls what could also be something else possible', () => {
    expect(graded('0701234567')).toEqual(['personnummer, possible']);
    expect(graded('99202412-\n3456')).toEqual(['reservnummer, possible']);
    expect(graded('1964-08-23 3235')).toEqual(['personnummer, possible']);
  });

  it.each([
    'växeln 08-508 25 000',
    '12 mars 2016-2018',
    '2010 2011 2012',
    '070-123 45 67',
    '+46 70 123 45 67',
    'ring 0701234567',
    '08-12 10 56 78',
    'socialtjänstlagen (2025:400)',
    'Dnr SOF 2024/543',
    'HSLF-FS 2022:37',
    '2024-11-02',
    '20241102',
    '2024-11-02 14:30',
    '2024-01-01–2024-12-31',
    '20240101-20241231',
    'protokoll_20241102_1430.pdf',
    'protokoll_20241102_123.pdf',
    '12 345 678 kronor',
    '1 234 567 890 kr',
    '1106123456 kr',
    'sidorna 110–125',
    '556036-0793',
    '212000-0142',
    'bankgiro 5050-1055',
    '2021 2022 2023 2024',
    '20241102-barn',
    '2024-11-02 1204 barn',
    '641323-3234',
    '640832-3234',
    '12345678901234567890',
  ])('leaves %j alone', (text) => {
    expect(findIdentityNumbers(text)).toEqual([]);
  });

  it('is quick on long runs of digits', () => {
    const started = performance.now();
    findIdentityNumbers('1'.repeat(100_000));
    findIdentityNumbers('640823 '.repeat(10_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
