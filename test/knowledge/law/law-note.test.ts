import { describe, expect, it } from 'vitest';
import { lawNotes, lawNotesForQuestion, longestLawNote } from '../../../src/knowledge/law/law-note.ts';
import { provisionLabel } from '../../../src/texts/law.ts';
import { map } from './shipped-map.ts';

const before = { documentDate: '2024-11' };
const after = { documentDate: '2026-02-01' };
const undated = { documentDate: null };

describe('lawNotes', () => {
  it('says what replaced a provision of the repealed act', () => {
    expect(lawNotes('Oro anmäls enligt 14 kap 1 § Socialtjänstlagen.', before, map)).toEqual([
      expect.stringMatching(
        /^Texten hänvisar till 14 kap\. 1 § i den gamla socialtjänstlagen \(2001:453\), som upphörde 2025-07-01\. I dag står det om anmälningsskyldighet .* i 19 kap\. 1 § socialtjänstlagen \(2025:400\)\./,
      ),
    ]);
  });

  it('takes an undated text for an old one', () => {
    expect(lawNotes('Se 11 kap. 1 § SoL.', undated, map)[0]).toContain('14 kap. 2 §');
  });

  it('warns when the number means something else today', () => {
    const [note] = lawNotes('Kvaliteten säkras enligt 3 kap. 3 § SoL.', before, map);
    expect(note).toContain('5 kap. 1–3 §§');
    expect(note).toContain('Dagens 3 kap. 3 § handlar om information till barnet.');
  });

  it('keeps the caveat that a rule is gone', () => {
    expect(lawNotes('Barnet får information, 11 kap 10 § SoL.', before, map)[0]).toContain(
      'finns inte kvar där',
    );
  });

  it('never states an unverified mapping as the law of today', () => {
    for (const text of [
      '3 kap. 6 a § första stycket SoL',
      '14 kap. 2 § SoL',
      '11 kap. 4 c § SoL',
      '9 kap. 9 § SoL',
    ]) {
      const [note] = lawNotes(`Det framgår av ${text}.`, before, map);
      expect(note).toContain('inte bekräftat');
      expect(note).not.toContain('I dag står det');
    }
  });

  it('tells the clauses of a paragraph apart', () => {
    expect(lawNotes('Enligt 3 kap. 6 a § andra stycket SoL.', before, map)[0]).toContain('21 kap. 1 §');
    expect(lawNotes('Enligt 3 kap. 6 a § första stycket SoL.', before, map)[0]).not.toContain('21 kap. 1 §');
  });

  it('writes one note for provisions that moved together', () => {
    const notes = lawNotes(
      'Tillsyn sker enligt 13 kap. 1 och 2 §§ SoL. Se även 13 kap. 1 § SoL.',
      before,
      map,
    );
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain('13 kap. 1 och 2 §§');
  });

  it('writes one note per provision, without repeating any', () => {
    const text = 'Utred enligt 11 kap. 1 § SoL. Anmäl enligt 14 kap. 1 § SoL. Utredning, 11 kap. 1 § SoL.';
    expect(lawNotes(text, before, map)).toHaveLength(2);
  });

  it('leaves the current act alone', () => {
    expect(lawNotes('14 kap. 1 § socialtjänstlagen (2025:400)', before, map)).toEqual([]);
    expect(lawNotes('Socialtjänstlagen (2025:400) gäller. Se 14 kap. 3 § SoL.', undated, map)).toEqual([]);
    expect(lawNotes('Oro anmäls enligt 19 kap. 1 § SoL.', undated, map)).toEqual([]);
    expect(lawNotes('Se 22 kap. 8 § SoL.', undated, map)).toEqual([]);
  });

  it('leaves other acts alone', () => {
    expect(lawNotes('Sekretess råder enligt 26 kap. 1 § OSL och 3 § LVU.', before, map)).toEqual([]);
    expect(lawNotes('Se 14 kap. 1 § i skollagen.', before, map)).toEqual([]);
  });

  describe('in a text from after the change', () => {
    it('lets the words around decide which act is meant', () => {
      expect(lawNotes('3 kap. 3 § SoL kräver hög kvalitet.', after, map)[0]).toContain(
        'ser ut att mena den gamla',
      );
      expect(lawNotes('Barnet ska få information, 3 kap. 3 § SoL.', after, map)).toEqual([]);
    });

    it('gives both meanings when nothing decides', () => {
      const [note] = lawNotes('Detta följer av 14 kap. 1 § SoL.', after, map);
      expect(note).toContain('betyder olika saker');
      expect(note).toContain('förvaltningslagen');
    });

    it('sees that a number the new act lacks must be an old one', () => {
      expect(lawNotes('Följ 11 kap. 10 § SoL.', after, map)[0]).toContain('ser ut att mena den gamla');
    });

    it('says nothing of numbers it knows nothing about', () => {
      expect(lawNotes('Följ 9 kap. 9 § SoL.', after, map)).toEqual([]);
    });

    it('treats a year that straddles the change with the same care', () => {
      const note = lawNotes('3 kap. 3 § SoL kräver hög kvalitet.', { documentDate: '2025' }, map)[0];
      expect(note).toContain('ser ut att mena');
    });

    it('believes a text that names the repealed act', () => {
      const note = lawNotes('11 kap. 1 § socialtjänstlagen (2001:453)', after, map)[0];
      expect(note).toContain('i den gamla socialtjänstlagen');
    });
  });

  it('is careful when no act is named at all', () => {
    expect(lawNotes('Anmäl enligt 14 kap. 1 §.', before, map)[0]).toContain('ser ut att mena');
    expect(lawNotes('Se 9 kap. 9 §.', before, map)).toEqual([]);
  });

  it('keeps every possible note short', () => {
    const cited = map.provisions.flatMap(({ old }) => old).map((provision) => provisionLabel([provision]));
    for (const options of [before, after, undated]) {
      for (const label of cited) {
        for (const note of lawNotes(`Se ${label} SoL och ${label}.`, options, map)) {
          expect(note.length).toBeLessThanOrEqual(longestLawNote);
          expect(note).toMatch(/\.$/);
        }
      }
    }
  });
});

describe('lawNotesForQuestion', () => {
  it('tells the two meanings of a number apart', () => {
    const [note] = lawNotesForQuestion('vad säger 14 kap 1 §?', map);
    expect(note).toContain('betyder olika saker');
    expect(note).toContain('19 kap. 1 §');
  });

  it('says that a number is gone', () => {
    expect(lawNotesForQuestion('Hur tolkar jag SoL 11:10?', map)[0]).toContain('finns inte i dagens');
  });

  it('answers for the old act when the question names it', () => {
    expect(lawNotesForQuestion('14 kap. 1 § i gamla socialtjänstlagen', map)[0]).toMatch(
      /^Du frågar om 14 kap\. 1 §/,
    );
  });

  it('knows where a rule with a name stands', () => {
    expect(lawNotesForQuestion('När gäller lex Sarah?', map)[0]).toContain('27 kap. 1–6 §§');
  });

  it('is silent about current numbers, other acts and questions without numbers', () => {
    for (const question of [
      'Vad säger 19 kap. 1 §?',
      '14 kap. 1 § (2025:400)',
      '26 kap. 1 § OSL',
      'Hur skriver jag?',
    ]) {
      expect(lawNotesForQuestion(question, map)).toEqual([]);
    }
  });
});
