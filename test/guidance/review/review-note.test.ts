import { describe, expect, it } from 'vitest';
import { NoteError } from '../../../src/guidance/errors.ts';
import { LONGEST_NOTE, reviewNote, SHORTEST_NOTE } from '../../../src/guidance/review/review-note.ts';
import { goldNotes } from '../../support/gold-notes.ts';
import { shippedReviewer } from '../../support/shipped-reviewers.ts';

const review = (text: string, kind = 'journal') => reviewNote(text, shippedReviewer(kind));
const statusOf = (text: string, rule: string, kind = 'journal') =>
  review(text, kind).rules.find((one) => one.rule === rule)!.status;
const sentencesOf = (text: string, rule: string, kind = 'journal') =>
  review(text, kind)
    .rules.find((one) => one.rule === rule)!
    .sentences.map((sentence) => sentence.text);

describe('reviewing a note', () => {
  it('gives the same result twice', () => {
    for (const { text, kind } of goldNotes) expect(review(text, kind)).toEqual(review(text, kind));
  });

  it('cares neither for line ends nor for how letters are put together', () => {
    for (const { id, text, kind } of goldNotes) {
      const told = (variant: string) =>
        review(variant, kind).rules.map(({ rule, status, sentences }) => ({
          id,
          rule,
          status,
          sentences: sentences.map((s) => s.text.normalize('NFC').replaceAll('\r\n', '\n')),
        }));
      expect(told(text.replaceAll('\n', '\r\n'))).toEqual(told(text));
      expect(told(text.normalize('NFD'))).toEqual(told(text));
    }
  });

  it('points into the text given, whatever its form', () => {
    for (const { text, kind } of goldNotes) {
      for (const variant of [text, text.normalize('NFD'), text.replaceAll('\n', '\r\n')]) {
        for (const { start, end, text: sentence } of review(variant, kind).rules.flatMap(
          (r) => r.sentences,
        )) {
          expect(variant.slice(start, end)).toBe(sentence);
          expect(sentence.trim()).toBe(sentence);
          expect(sentence).not.toBe('');
        }
      }
    }
  });

  it('names the rules in the order of the kind, each with what to do and its sources', () => {
    const { rules } = shippedReviewer('slutanteckning').kind;
    const result = review('Insatsen avslutas nu, vi ses inte mer.', 'slutanteckning');
    expect(result.rules.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id));
    for (const { say, sources } of result.rules) {
      expect(say).not.toBe('');
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  it('refuses what is too short or too long, in Swedish and without a word of it', () => {
    for (const [text, code] of [
      ['   kort   ', 'note_too_short'],
      ['', 'note_too_short'],
      ['hemlig '.repeat(LONGEST_NOTE / 5), 'note_too_long'],
    ] as const) {
      const refused = () => review(text);
      expect(refused).toThrow(NoteError);
      expect(refused).toThrow(expect.objectContaining({ code }));
      expect(refused).toThrow(/^(?!.*hemlig).*tecken/u);
    }
    expect(review('a'.repeat(SHORTEST_NOTE)).rules).toHaveLength(9);
    expect(review('a'.repeat(LONGEST_NOTE)).rules).toHaveLength(9);
  });

  it('finds nothing under headings without text, and marks the headings', () => {
    const text = 'Deltagare:\nSyfte:\nBarnets röst: –\nResultat: -\nNästa steg:\n';
    for (const rule of ['deltagare', 'syfte', 'barnets-rost', 'resultat', 'nasta-steg']) {
      expect({ rule, status: statusOf(text, rule) }).toEqual({ rule, status: 'saknas' });
    }
    expect(sentencesOf(text, 'barnets-rost')).toEqual(['Barnets röst: –']);
  });

  it('takes sentences apart where no capital opens them', () => {
    const text = 'hembesök 3/5 hos mamma. barnet sov hela tiden. mamma vill ha hjälp med läggningen.';
    expect(sentencesOf(text, 'datum')).toEqual(['hembesök 3/5 hos mamma.']);
  });

  it.each([
    ['Insatsen gäller t.o.m. 30 juni.', 'tidsram', 'Insatsen gäller t.o.m. 30 juni.'],
    [
      'Delmål 1. Barnet är på svenska och idrott varje dag.',
      'delmal',
      'Delmål 1. Barnet är på svenska och idrott varje dag.',
    ],
    ['Mål: komma i tid till skolan.\nUtvärderas 2025-04-09', 'uppfoljning', 'Utvärderas 2025-04-09'],
  ])('keeps together what belongs together: %j', (text, rule, sentence) => {
    expect(sentencesOf(text, rule, 'genomforandeplan')).toEqual([sentence]);
  });

  it('takes what a shortened writer thinks for a judgement', () => {
    expect(statusOf('Beh:s bedömning: mamma verkar ha fått mer ork.', 'bedomning-och-fakta')).toBe('finns');
  });

  it('takes a rewrapped line for the same sentence', () => {
    const text =
      'Vid hembesöket hos mamma och pappa den 3 mars pratade\nvi om läggningar och vem som hämtar på fredagarna.';
    expect(sentencesOf(text, 'datum')).toEqual([text]);
  });
});

describe('the voice of the child', () => {
  it.each([
    ['Barnet berättar att det är roligt i skolan.', 'finns'],
    ['Träffade flickan ensam. Hon säger att hon är rädd på natten.', 'finns'],
    ['På frågan svarar sonen att han vill hem.', 'finns'],
    ['Barnet vill inte gå till skolan på måndagar.', 'finns'],
    ['Barnet har inte hörts eftersom det är fyra månader gammalt.', 'finns'],
    ['Barnets röst: "Jag tycker om när vi spelar spel."', 'finns'],
    ['Barnet träffades i lekrummet. Ritade en sol och sade att den var pappas.', 'finns'],
    ['Mamma träffades på kontoret. Sade att sonen är trött.', 'oklart'],
    ['Du sade att du vill träffas hemma och inte på kontoret.', 'finns'],
    ['Barnet ej hört: mamma samtyckte inte till barnsamtal.', 'finns'],
    ['Ungdomen: "jag vill att vi ses på gymmet i stället"', 'finns'],
    ['Mamma beskriver att barnet är ledset på kvällarna.', 'oklart'],
    ['Enligt pappa vill barnet sluta på fotbollen.', 'oklart'],
    ['Mamma var här. Hon berättar att sonen vill flytta.', 'oklart'],
    ['Barnet var med på mötet i skolan hela tiden.', 'oklart'],
    ['Barnet deltog inte på mötet med skolan.', 'oklart'],
    ['Barnets mamma berättar om sin egen barndom.', 'saknas'],
    ['Samtal med pappa om ekonomin och hyran.', 'saknas'],
  ])('%s → %s', (text, status) => {
    expect(statusOf(text, 'barnets-rost')).toBe(status);
  });
});

describe('respect in the words', () => {
  it.each([
    ['Mamma är hysterisk och skriker hela mötet.', 'oklart'],
    ['Pappa är kaotisk och hittar på ursäkter för allt.', 'oklart'],
    ['Eleven går undan när det blir stökigt i klassen.', 'ej aktuellt'],
    ['Vi har setts drygt 70 gånger sedan i mars.', 'ej aktuellt'],
    ['Pappa vägrar svara på frågor om alkohol.', 'oklart'],
    ['Mamma påstår att skolan har ringt henne.', 'oklart'],
    ['Barnet säger: "pappa är jobbig och dum".', 'ej aktuellt'],
    ['Dottern säger att det är jobbigt på morgonen.', 'ej aktuellt'],
    ['Pappa säger att mamma är hysterisk på kvällarna.', 'ej aktuellt'],
    ['Mamma svarade nej på frågan om tider på kvällen.', 'ej aktuellt'],
  ])('%s → %s', (text, status) => {
    expect(statusOf(text, 'respekt')).toBe(status);
  });

  it('says what can be written instead, beside the sentence', () => {
    const rule = review('Hembesök i dag. Pappa vägrar svara på frågor.').rules.find(
      (r) => r.rule === 'respekt',
    )!;
    expect(rule.sentences).toHaveLength(1);
    expect(rule.sentences[0]!.text).toBe('Pappa vägrar svara på frågor.');
    expect(rule.sentences[0]!.say).toMatch(/^Skriv vad personen blev tillfrågad om/u);
  });
});

describe('judgements apart from facts', () => {
  it.each([
    ['Mamma upplevs som trött och nedstämd i dag.', 'oklart'],
    ['Mycket fint samspel, mamma är jätteduktig.', 'oklart'],
    ['Det bedöms att pappa behöver mer stöd hemma.', 'oklart'],
    ['Bedömning: Mamma verkar ha fått mer ork sedan i våras.', 'finns'],
    ['Jag bedömer att pappa behöver mer stöd hemma.', 'finns'],
    ['Skolan säger att mamma verkar trött på mötena.', 'ej aktuellt'],
    ['Mamma grät och sade att hon inte har sovit.', 'ej aktuellt'],
  ])('%s → %s', (text, status) => {
    expect(statusOf(text, 'bedomning-och-fakta')).toBe(status);
  });
});

describe('what is denied or only vague', () => {
  it.each([
    ['Pappa kom inte till besöket på mottagningen.', 'deltagare', 'saknas'],
    ['Hembesök hos familjen på eftermiddagen i tisdags.', 'deltagare', 'oklart'],
    ['Förra veckan hade vi ett samtal med mamma.', 'datum', 'oklart'],
    ['Ett samtal med mamma på mottagningen om skolan.', 'datum', 'saknas'],
    ['Jag ringer skolan på torsdag om schemat.', 'nasta-steg', 'finns'],
    ['Vi fortsätter på samma sätt som förut.', 'nasta-steg', 'oklart'],
    ['Mötet gick bra och alla var nöjda med det.', 'resultat', 'oklart'],
    ['Föräldrarna kunde inte enas om upplägget.', 'resultat', 'finns'],
    ['Det bestämmdes att pappa hämtar på onsdagar.', 'resultat', 'finns'],
  ])('%s: %s → %s', (text, rule, status) => {
    expect(statusOf(text, rule)).toBe(status);
  });
});

describe('hostile input', () => {
  const PATTERNS = [
    'a. ',
    '"',
    'Mål: ',
    'mamma säger att ',
    '- \n',
    '# x\n',
    '1/1 ',
    'inte ',
    'e\u0301',
    'kl. 1',
    '2025-01-01',
    'barnet vill inte ',
    '( ',
    '   ',
    'Ä',
    ': : :',
    '**a',
    '\r\n.',
  ];

  it.each(PATTERNS)('takes time in proportion to its length: %j', (pattern) => {
    const text = (length: number) => `början ${pattern.repeat(length)}`.slice(0, length - 5).concat(' slut');
    const spent = (length: number) => {
      const written = text(length);
      let least = Infinity;
      for (let i = 0; i < 4; i++) {
        const start = performance.now();
        review(written);
        least = Math.min(least, performance.now() - start);
      }
      return least;
    };
    spent(3000);
    // Four times the text: four times the time, and room for a busy machine; squared it would be sixteen.
    expect(spent(12_000)).toBeLessThan(spent(3000) * 10 + 15);
  });
});
