import { describe, expect, it } from 'vitest';
import { blocksSearch } from '../../src/privacy/blocks-search.ts';
import { blocksText } from '../../src/privacy/blocks-text.ts';
import { findPersonalData } from '../../src/privacy/find-personal-data.ts';

describe('blocksText', () => {
  it.each([
    ['an identity number', 'barnet 640823-3234'],
    ['a mistyped one', 'barnet 640823-3235'],
    ['one that may be a date and a number', 'bänken 1964-08-23 3235 är trasig'],
    ['a telephone number', 'ring 070-123 45 67'],
    ['an address', 'bor på Parkgatan 12'],
    ['a common first name', 'Alva vill inte måla bänken'],
    ['a full name', 'mötet med Alva Lundkvist'],
  ])('stops %s', (_, text) => {
    expect(blocksText(findPersonalData(text))).toBe('stop');
  });

  it.each([
    ['what may be a vehicle', 'parkerad: ABC 123'],
    ['a name that no list has', 'mötet med Tesfu Gebrem var kort'],
    ['the number of an office', 'växeln 08-508 25 000'],
    ['the reference of a document', 'Dnr SOF 2024/543'],
  ])('asks about %s', (_, text) => {
    expect(blocksText(findPersonalData(text))).toBe('ask');
  });

  it('lets the rest pass', () => {
    expect(blocksText(findPersonalData('Barnet och mamma kom till mötet 2024-11-02 kl. 13.30.'))).toBe(
      'pass',
    );
  });
});

describe('blocksSearch', () => {
  it.each([
    '640823-3234',
    '640823-3235',
    'alva@park.example',
    'ring 070-123 45 67',
    'regnr ABC 123',
    'dnr 1234-2024',
    'Parkgatan 12',
  ])('refuses %s', (text) => {
    expect(blocksSearch(findPersonalData(text))).toBe(true);
  });

  it.each([
    'Alva Lundkvist',
    '1964-08-23 3235',
    'växeln 08-508 25 000',
    'Dnr SOF 2024/543',
    'ABC 123',
    'box 123',
  ])('lets %s through', (text) => {
    expect(blocksSearch(findPersonalData(text))).toBe(false);
  });
});
