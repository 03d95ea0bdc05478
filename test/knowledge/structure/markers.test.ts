import { describe, expect, it } from 'vitest';
import { takeMarkers } from '../../../src/knowledge/structure/markers.ts';

/** Footnotes 1 to 40. */
const many = new Set(Array.from({ length: 40 }, (_, i) => String(i + 1)));

describe('takeMarkers', () => {
  it('takes markers glued to names and tells which name each hangs on', () => {
    const { text, markers, terms } = takeMarkers('De erbjöd Solrosen7, Blåklinten8 och Tussilago9.', many);
    expect(text).toBe('De erbjöd Solrosen, Blåklinten och Tussilago.');
    expect(markers).toEqual(['7', '8', '9']);
    expect(Object.fromEntries(terms)).toEqual({ 7: 'Solrosen', 8: 'Blåklinten', 9: 'Tussilago' });
  });

  it.each([
    [
      'after a full stop',
      'Planen följdes upp.12 Sedan kom våren.',
      'Planen följdes upp. Sedan kom våren.',
      ['12'],
    ],
    ['after a comma', 'Om planen följs,3 blir det bra.', 'Om planen följs, blir det bra.', ['3']],
    ['after a bracket', 'Stödet (det nya)4 gavs.', 'Stödet (det nya) gavs.', ['4']],
    ['after a quotation mark', 'De sade ”ja”5 genast.', 'De sade ”ja” genast.', ['5']],
    ['after capitals', 'Enligt FKT6 var det så.', 'Enligt FKT var det så.', ['6']],
    ['two at one place', 'Det var så.14,15 Sedan kom våren.', 'Det var så. Sedan kom våren.', ['14', '15']],
    [
      'set apart from the full stop',
      'Det står i lagen. 4 5 Sedan kom våren.',
      'Det står i lagen. Sedan kom våren.',
      ['4', '5'],
    ],
    ['set apart at the very end', 'Det står i lagen. 4', 'Det står i lagen.', ['4']],
  ])('takes a marker %s', (_, given, text, markers) => {
    expect(takeMarkers(given, many)).toMatchObject({ text, markers });
  });

  it.each([
    'Andelen var 17,6 procent i år.',
    'Det gällde 21 procent av hushållen.',
    'Ökningen var 8% på ett år.',
    'Barn i åldern 0-12 år deltog.',
    'De bor i pk3-boenden sedan länge.',
    'Se 14 kap. 1 § i lagen.',
    'Mötet den 5 maj 2024 klockan 14.30.',
    'Bilden A4 hängde kvar.',
    'Versionen var 2.1 då.',
    'Kvoten var 3:1 hela tiden.',
    'Enligt SOSFS 2014:5 gäller detta.',
    'Priset var 12 kronor.',
    'Grupp 2 och grupp 3 träffades.',
    'Det var (12) barn och (7) vuxna.',
  ])('eats no figure of "%s"', (text) => {
    expect(takeMarkers(text, many)).toMatchObject({ text, markers: [] });
  });

  it('takes only numbers that a footnote of the document has', () => {
    const { text, markers } = takeMarkers('Solrosen7 och Blåklinten88.', many);
    expect(text).toBe('Solrosen och Blåklinten88.');
    expect(markers).toEqual(['7']);
  });

  it('leaves a list alone when one of its numbers is no footnote', () => {
    expect(takeMarkers('Det var så.14,99 Sedan kom våren.', many).markers).toEqual([]);
  });

  it('changes nothing in a document without footnotes', () => {
    expect(takeMarkers('Solrosen7 blommar.', new Set())).toMatchObject({
      text: 'Solrosen7 blommar.',
      markers: [],
    });
  });

  it.each([
    [
      'the name when it has several words in capitals',
      'Gruppen hölls inom ramen för Projekt Gula Villan3 i våras.',
      'Projekt Gula Villan',
    ],
    ['the last word of ordinary text', 'Det vanligaste var enkel lägesskalning3 vid mötet.', 'lägesskalning'],
    [
      'what follows the conjunction',
      'De använde lappar och stora känslokort3 vid mötet.',
      'stora känslokort',
    ],
  ])('hangs a marker on %s', (_, given, term) => {
    expect(takeMarkers(given, many).terms.get('3')).toBe(term);
  });

  it('says the same of a text it has already cleaned', () => {
    const once = takeMarkers('De erbjöd Solrosen7, Blåklinten8 och mer.9 Sedan kom våren.', many).text;
    expect(takeMarkers(once, many)).toMatchObject({ text: once, markers: [] });
  });
});
