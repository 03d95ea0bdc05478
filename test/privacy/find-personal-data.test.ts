import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../src/privacy/find-personal-data.ts';

const KNOWN = new Set([
  'björkvik',
  'tussilago',
  'bänk',
  'sol',
  'ks 2026/469',
  'erik lundkvist',
  '0812345678',
]);
const found = (text: string) =>
  findPersonalData(text, (phrase) => KNOWN.has(phrase)).map(
    ({ kind, start, end, certainty }) => `${kind}, ${certainty}: ${text.slice(start, end)}`,
  );
const certain = (text: string) => found(text).filter((one) => one.includes(', certain'));

describe('findPersonalData', () => {
  it('gives finds of several kinds in the order of the text, without overlaps', () => {
    const text =
      'Alva Lundkvist, 640823-3234, bor på Parkgatan 12 B, lgh 1101, 123 45 Björkvik. Nås på 070-123 45 67 eller alva@park.example. Bilen ABC 123, dnr 1234-2024.';
    expect(found(text)).toEqual([
      'namn, possible: Alva Lundkvist',
      'personnummer, certain: 640823-3234',
      'adress, certain: Parkgatan 12 B, lgh 1101, 123 45 Björkvik',
      'telefon, certain: 070-123 45 67',
      'e-post, certain: alva@park.example',
      'registreringsnummer, certain: ABC 123',
      'diarienummer, certain: 1234-2024',
    ]);
  });

  it('counts positions as the text was given, whatever it hides', () => {
    const text = 'Åsa\u200b 6\u200b40823\u2011\u00ad3234 och 𝟞𝟜𝟘𝟠𝟚𝟛-𝟛𝟚𝟛𝟜.';
    expect(found(text).filter((one) => one.startsWith('person'))).toEqual([
      'personnummer, certain: 6\u200b40823\u2011\u00ad3234',
      'personnummer, certain: 𝟞𝟜𝟘𝟠𝟚𝟛-𝟛𝟚𝟛𝟜',
    ]);
  });

  it('says what is likely of what is only possible', () => {
    const [mistyped] = findPersonalData('640823-3235');
    expect(mistyped).toMatchObject({ kind: 'personnummer', certainty: 'possible', isLikely: true });
  });

  it('has nothing to say of an empty text', () => {
    expect(findPersonalData('')).toEqual([]);
  });
});

describe('a telephone number', () => {
  it.each([
    '070-123 45 67',
    '0701234567',
    '070 123 45 67',
    '070–123 45 67',
    '073-1234567',
    '+46 70 123 45 67',
    '+46701234567',
    '+46 (0)70 123 45 67',
    '+46(0)701234567',
    '0046 70 123 45 67',
    '(070) 123 45 67',
    '070/123 45 67',
    '070.123.45.67',
    '08-123 456',
    '08-12 34 56 79',
    '(08) 12 34 56 79',
    '0123-45 67 89',
    '018-12 34 56',
    '+47 912 34 567',
    '+44 20 7946 0958',
    '０７０-１２３ ４５ ６７',
    '070\u00a0123\u00a045\u00a067',
    '070-123\u200945\u200967',
  ])('is certain as %s', (number) => {
    expect(certain(`Hon nås på ${number} före lunch`)).toEqual([`telefon, certain: ${number}`]);
    expect(certain(`[${number}]`)).toHaveLength(1);
  });

  it.each(['08-508 25 000', '020-123 456', '010-123 45 67', '08-123 456 78'])(
    'of an office, or in the knowledge, is only possible: %s',
    (number) => {
      expect(found(`växeln har ${number} hela dagen`)).toEqual([`telefon, possible: ${number}`]);
    },
  );
});

describe('an e-mail address', () => {
  it.each([
    'alva@park.example',
    'alva.berg @ park.example',
    'alva(at)park.example',
    'alva snabel-a park punkt example',
  ])('is found as %s', (address) => {
    expect(found(`skriv till ${address}, tack`)).toEqual([expect.stringMatching(/^e-post/u)]);
  });
});

describe('an address', () => {
  it.each([
    'Parkgatan 12',
    'Ringvägen 100',
    'Parkgatan 4B',
    'Lilla Parkgatan 4 B, lgh 1101',
    'S:t Görans gata 4',
    'Björkens gränd 2',
    'Parkstigen 14, 3 tr',
    'Drottning Astrids väg 10',
    'Norra Parkvägen 7',
    'Parkgatan 12-14',
    'PARKGATAN 12',
    'Parkgatan 12 2 tr',
    'Parkbrynet 4 B',
  ])('is certain as %s', (address) => {
    expect(certain(`hemma i ${address}.`)[0]).toMatch(/^adress/u);
  });

  it.each(['box 123', '123 45 Storby', 'parkgatan 12', 'Parkplan 2'])('is possible as %s', (address) => {
    expect(found(`skriv till ${address} om du vill`)).toEqual([`adress, possible: ${address}`]);
  });

  it.each([
    'Parkgatan är lång',
    'på Parkvägen',
    'Vägen 2024',
    'Parkgatan 2024',
    'plan 3',
    'vi var på vägen 10 gånger',
    'vid torget 12 den 3 maj',
    'på skolvägen 10 minuter',
    'Första omgången 12 barn',
    'Akut: ring 112',
    'Handlingsplan 2',
    'Parkgatan 14 %',
  ])('is not %s', (text) => {
    expect(certain(text)).toEqual([]);
  });
});

describe('a vehicle', () => {
  it.each([
    'bilen ABC 123',
    'regnr: ABC123',
    'reg.nr abc 123',
    'mopeden ABC12D',
    'abc123 är pappas bil',
    'en svart Volvo, ABC 12D',
    'ABC 12D',
  ])('is certain in %s', (text) => {
    expect(certain(text)).toHaveLength(1);
  });

  it('is possible without a word that says so', () => {
    expect(found('parkerad: ABC 123')).toEqual(['registreringsnummer, possible: ABC 123']);
  });

  it.each([
    'SOL 101',
    'SFS 123',
    'SOU 2025',
    'IVO 123',
    'BBIC 123',
    'KBT 101',
    'ABC 1234',
    'ABC 123 456 kr',
    'DOC-ABC123',
  ])('is not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the number of a case', () => {
  it.each([
    'dnr 1234-2024',
    'Dnr 2024/123-4.1',
    'dnr: 3.1-543/2024',
    'diarienummer 12345/2025',
    'ärende 12345/2025',
    'ärendenummer 1234567',
    'mål nr B 1234-24',
    'mål T 567-24',
    'Diarienr. 2024:1234',
    'akt nr 1234567',
    'anmälan 5000-K123456-25',
  ])('is certain in %s', (text) => {
    expect(certain(`se ${text}, som är öppet`)).toHaveLength(1);
  });

  it.each(['JO:s beslut dnr 1234-2018', 'ärende 3602517'])('is only possible in %s', (text) => {
    expect(found(`se ${text} också`)).toEqual([expect.stringContaining('diarienummer, possible')]);
  });

  it('with the letters of a board may be a document, and is none when the knowledge refers to it', () => {
    expect(found('Dnr SOF 2024/543')).toEqual(['diarienummer, possible: SOF 2024/543']);
    expect(found('Dnr KS 2026/469')).toEqual([]);
  });

  it.each([
    'KS 2026/469',
    'SOU 2023:32',
    'prop. 2024/25:89',
    'HSLF-FS 2022:37',
    'SFS 2025:400',
    'SOSFS 2014:5',
    'JO 2010/11 s. 123',
    'ärende 2024',
    'mål 1-12',
    'mål 1 2024',
    'ärenden 2023-2024',
    'bet. 2024/25:SoU23',
    'rskr. 2024/25:210',
  ])('is not %s', (text) => {
    expect(found(`enligt ${text} gäller det`)).toEqual([]);
  });
});

describe('a name', () => {
  it.each([
    'Alva Lundkvist',
    'Alva L.',
    'Alva L',
    'A. Lundkvist',
    'A.B. Lundkvist',
    'Anna-Karin Berg-Lind',
    'Karl von Parken',
    'Amina al-Hassan',
    'Mohammed Al-Hassan',
    'Patrik O’Brien',
    'Ian McPark',
    'Simone de Boer',
    'Lundkvist, Alva',
    'ALVA LUNDKVIST',
    'alva lundkvist',
    'Oksana Petrenko',
    'Alva Maria Lundkvist',
    'Åsa Öberg',
    'André Åkesson',
    'Alva',
  ])('is possible as %s', (name) => {
    expect(found(`mötet med ${name} var kort`)).toEqual([`namn, possible: ${name}`]);
    expect(found(`Det sa ${name}\noch gick`)).toEqual([`namn, possible: ${name}`]);
  });

  it('is found with what belongs to it', () => {
    expect(found('Alva Lundkvists mamma')).toEqual(['namn, possible: Alva Lundkvists']);
    expect(found('familjen Lundkvist')).toEqual(['namn, possible: Lundkvist']);
    expect(found('Åsa Öberg'.normalize('NFD'))).toHaveLength(1);
  });

  it.each([
    'Erik Lundkvist skrev rapporten',
    'Lex Sarah',
    'Astrid Lindgrens barnsjukhus',
    'Mini Maria',
    'Pippi Långstrump',
    'Maria Ungdom',
    'Marte Meo',
    'Signs of Safety',
    'Hägersten-Älvsjö',
    'Norra Innerstaden',
    'Per barn',
    'Klara mål',
    'Dag 3',
    'Region Stockholm',
    'Södermalms stadsdelsförvaltning',
    'per person',
    'jan 2024',
    'max 5',
    'Barn och unga i Björkvik',
    'IVO och SKR',
    'Socialstyrelsen',
    'liv och hälsa',
    'Tussilago',
  ])('is not in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what is no personal data at all', () => {
  it.each([
    'växeln har öppet 08.00–16.30',
    '2024-01-01–2024-12-31',
    '20240101-20241231',
    'kl. 13:45 den 2024-11-02',
    '2024-11-02 14:30',
    'orgnr 212000-0142',
    '16 212000-0142',
    'bankgiro 5050-1055',
    'plusgiro 12 34 56-7',
    '12 500 kronor',
    '1 234 567 890 kr',
    's. 110–125',
    '§§ 12–14',
    '2021 2022 2023 2024',
    '12,5 procent',
    '0–12 år',
    '1 200 500 barn',
    '14 kap. 1 § SoL 2001:453',
    'ISBN 978-91-7555-123-4',
    'Tabell 4. 12 345 67 890 11 12',
    '100 200 300',
    'v. 45 2024',
    'T3 och T4',
    'tel. saknas',
    '23.11.2026',
    'https://park.example/fil-20241102-v2.pdf',
    'ring 112',
    '1177',
    '116 111',
    'kl 10-12',
    '2024/25',
    'Q1 2024',
    'COVID-19',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
