import { describe, expect, it } from 'vitest';
import { personalSigns } from '../../src/privacy/personal-signs.ts';

/** Words that the knowledge uses: a place, a method and some others. */
const KNOWN = new Set(['norra', 'björkvik', 'tussilago', 'grinden', 'parkförvaltningen']);
const signsOf = (text: string) => personalSigns(text, (word) => KNOWN.has(word));
const kindsOf = (text: string) => signsOf(text).kinds;
const namesIn = (text: string) => signsOf(text).names;

describe('personalSigns', () => {
  it.each([
    ['certain', 'Vad gäller för 640823-3234?'],
    ['likely, for its check digit is wrong', 'Vad gäller för 640823-3235?'],
    ['likely, for a part is hidden', 'Vad gäller för 640823-XXXX?'],
    ['possible, for it may be two numbers', 'bänken 1964-08-23 3235 är trasig'],
  ])('finds an identity number that is %s', (_, text) => {
    expect(kindsOf(text)).toEqual(['identity']);
  });

  it.each([
    '070-123 45 67',
    '0731234567',
    '0702014567',
    '08-123 456 78',
    '0123-45 67 89',
    '+46 70 123 45 67',
    '+46701234567',
    '+46 (0)70 123 45 67',
    '0046 70 123 45 67',
  ])('finds the telephone number %s', (number) => {
    expect(kindsOf(`ring om bänken, ${number}, före lunch`)).toEqual(['phone']);
    expect(kindsOf(number)).toEqual(['phone']);
  });

  it.each(['anna.berg@bjorkvik.example', 'ORDFORANDE+bank@park.bjorkvik.example', 'åsa@björkvik.example'])(
    'finds the address %s',
    (address) => {
      expect(kindsOf(`skriv till ${address} om bänken`)).toContain('email');
    },
  );

  it.each([
    ['in the middle of a sentence', 'Kan bänken flyttas när Lundkvist inte vill?', ['Lundkvist']],
    ['last in a sentence', 'vem bestämmer om grinden, kanske Lundkvist?', ['Lundkvist']],
    ['of two words', 'hur målar Maria Lundkvist bänken?', ['Maria', 'Lundkvist']],
    ['written twice, once', 'bänken till Maria och grinden till Maria', ['Maria']],
    ['with a hyphen', 'hur gör jag när Anna-Karin inte vill måla?', ['Anna-Karin']],
    ['that is a common first name at the start', 'Maria vill inte måla bänken.', ['Maria']],
    ['at the start of the second sentence', 'Bänken är grön. Erik ville ha den röd.', ['Erik']],
    ['after a dash', '– Erik målar grinden', ['Erik']],
    ['in the genitive', 'hur pratar jag med Lundkvists mamma?', ['Lundkvists']],
    ['in the genitive at the start', 'Marias bänk är trasig', ['Marias']],
    ['that ends in s of itself, at the start', 'Lukas målar bänken', ['Lukas']],
  ])('finds a name %s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
    expect(kindsOf(text)).toEqual(['name']);
  });

  it('finds a double first name at the start of a sentence', () => {
    expect(namesIn('Anna-Karin vill inte måla bänken.')).toEqual(['Anna-Karin']);
  });

  it('finds a name in capitals only', () => {
    expect(namesIn('hur gör jag när MARIA inte vill måla bänken?')).toEqual(['MARIA']);
  });

  it.each(['Kalle', 'Lisa', 'Olle', 'Sara', 'Mohammed'])('knows %s, also at the start', (name) => {
    expect(namesIn(`${name} vill inte måla bänken.`)).toEqual([name]);
  });

  it.each([
    ['a place', 'Vad gäller för bänkar i Björkvik?'],
    ['a place in the genitive', 'Hur ser Björkviks bänkar ut?'],
    ['a method', 'Hur går det till när vi arbetar med Tussilago?'],
    ['a word of the knowledge with a capital', 'Vad säger Parkförvaltningen om Grinden?'],
  ])('takes %s for no name', (_, text) => {
    expect(kindsOf(text)).toEqual([]);
  });

  it.each([
    'Vad ska stå i en anteckning om bänkar?',
    'vad gör jag när grinden är trasig',
    'VAD SKA STÅ I EN ANTECKNING?',
    'Bänken är trasig. Vem lagar den? Jag undrar också: Måste den målas?',
    'Vad hände 2024? Och 2025-11-22?',
    'Vad gäller enligt 14 kap. 1 §, DNR PARK 2024/543?',
    'Bänken kostade 12 500 kronor, 35 000 med grind, för 120 personer',
    'GFP saknas, vad gör jag?\nVem frågar jag?\n\nOch när?',
    'Hon sa: ”Grindar ska vara gröna.” Stämmer det?',
    '',
    '   ',
  ])('finds nothing in the plain question %j', (text) => {
    expect(signsOf(text)).toEqual({ kinds: [], names: [] });
  });

  it('says each kind once, however often it is there', () => {
    const text = 'Maria och Erik, 640823-3234 och 701063-2391, a@park.example och b@park.example';
    expect(kindsOf(text)).toEqual(['identity', 'email', 'name']);
  });

  it('takes no word for a name because a heading without a full stop stands on the line over it', () => {
    expect(namesIn('Bänken\nStolar finns.\n[Saknas: färgen]\n\nOro över färgen\nMålarna kommer.')).toEqual(
      [],
    );
    expect(namesIn('Bänken\nDär satt Mustigkvist.')).toEqual(['Mustigkvist']);
  });
});
