import { describe, expect, it } from 'vitest';
import { createPlaceFinder, passagePlaces } from '../../../src/knowledge/index/passage-places.ts';
import type { Passage } from '../../../src/knowledge/passage.ts';
import { fieldLexicon } from '../../support/field-lexicon.ts';

const find = createPlaceFinder([
  { name: 'Norra-Södra dalen', forms: ['Norra-Södra dalen', 'Norra', 'NS'] },
  { name: 'Blåberga', forms: ['Blåberga'] },
]);

describe('the place finder', () => {
  it.each([
    ['i Norra', ['Norra-Södra dalen']],
    ['Norra-Södra dalen är stort', ['Norra-Södra dalen']],
    ['Norra – Södra dalen', ['Norra-Södra dalen']],
    ['Blåbergas parker', ['Blåberga']],
    ['blåberga', ['Blåberga']],
    ['Norra och Blåberga', ['Norra-Södra dalen', 'Blåberga']],
    ['enheten NS har', ['Norra-Södra dalen']],
    ['ns är en förkortning', []],
    ['Blåbergaskolan', []],
    ['Inre Norrala', []],
    ['', []],
  ])('finds in "%s": %o', (text, names) => {
    expect([...find(text)].sort()).toEqual([...names].sort());
  });

  it('knows the districts of the field in every form listed', () => {
    const { places } = fieldLexicon();
    const own = createPlaceFinder(places);
    for (const { name, forms } of places)
      for (const form of forms) expect([...own(`Så gör de i ${form} nu`)], form).toEqual([name]);
  });
});

describe('passagePlaces', () => {
  const passage = (text: string, headings: string[] = ['Så gör de'], document = 'a') =>
    ({
      id: text,
      document,
      title: '',
      headings,
      page: null,
      lines: [1, 1],
      text,
      footnotes: [],
      references: [],
      questions: [],
    }) satisfies Passage;

  it('lets a passage without a name belong to the district that the one before it is about', () => {
    const places = passagePlaces(
      [passage('I Blåberga finns en park.'), passage('Enheten har två bänkar.')],
      find,
    );
    expect(places.map((p) => p.inherited)).toEqual([null, 'Blåberga']);
    expect([...places[0]!.named]).toEqual(['Blåberga']);
  });

  it('forgets the district where a new heading or a new document starts', () => {
    const places = passagePlaces(
      [
        passage('I Blåberga finns en park.'),
        passage('Den är grön.', ['Annat']),
        passage('I Blåberga är det så.', ['Annat']),
        passage('Den är ny.', ['Annat'], 'b'),
      ],
      find,
    );
    expect(places.map((p) => p.inherited)).toEqual([null, null, null, null]);
  });

  it('takes the district from the heading', () => {
    expect(
      passagePlaces([passage('Enheten har två bänkar.', ['Områdena', 'Blåberga'])], find)[0]!.inherited,
    ).toBe('Blåberga');
  });

  it('lets a passage that compares two districts end what was said of one', () => {
    const places = passagePlaces(
      [
        passage('I Blåberga finns en park.'),
        passage('Blåberga och Norra skiljer sig åt.'),
        passage('Det har de märkt.'),
      ],
      find,
    );
    expect(places[2]!.inherited).toBeNull();
  });
});
