import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/knowledge/sentences.ts';
import { REPORT } from '../support/report.ts';

describe('splitSentences', () => {
  it('splits at full stops, question marks and exclamation marks', () => {
    expect(splitSentences('Det regnade. Kom de hem? Ja! De kom.')).toEqual([
      'Det regnade.',
      'Kom de hem?',
      'Ja!',
      'De kom.',
    ]);
  });

  it.each([
    'Enligt 14 kap. 1 § gäller något annat.',
    'Enligt kap. 3 § 2 gäller något annat.',
    'Se 2 kap. 5 a § och 3 kap. 1 § i samma lag.',
    'Ta med något, t.ex. En bok eller ett spel.',
    'Ta med något, t. ex. Ett spel.',
    'De kom från flera håll, bl.a. Norra och Södra kvarteret.',
    'Det står på s. 17 i boken.',
    'Böcker, spel m.m. Gunilla tog med.',
    'Det var ca. 30 personer där.',
    'De bjöd in fr.o.m. Måndag.',
    'Enligt prop. 2024 är det så.',
    'Mötet var kl. 10 på tisdagen.',
    'Han heter K. Berg och bor i norr.',
    'Det var en s.k. Öppen kväll.',
    'Det gällde dvs. Alla.',
    'Jfr. 3 § i samma lag.',
    'Kostnaden var 3.5 miljoner.',
    'Det var den 5.3 procentiga.',
    'Detta gäller: Alla ska få komma.',
  ])('keeps "%s" in one piece', (sentence) => {
    expect(splitSentences(sentence)).toEqual([sentence]);
  });

  it.each([
    ['a figure', 'Det var kallt. 12 personer kom.', ['Det var kallt.', '12 personer kom.']],
    ['a quotation', 'Det var kallt. ”Kom in”, sade hon.', ['Det var kallt.', '”Kom in”, sade hon.']],
    [
      'a closing quotation mark',
      'Hon sade ”kom in.” Sedan gick de.',
      ['Hon sade ”kom in.”', 'Sedan gick de.'],
    ],
    [
      'a bracket',
      'Det var kallt (minus tio.) Sedan gick de.',
      ['Det var kallt (minus tio.)', 'Sedan gick de.'],
    ],
    ['a letter with a ring', 'Det var kallt. Åtta kom.', ['Det var kallt.', 'Åtta kom.']],
    ['a figure at the end', 'Det var 2024. Sedan gick de.', ['Det var 2024.', 'Sedan gick de.']],
  ])('splits before or after %s', (_, text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });

  it('does not split where a small letter follows', () => {
    expect(splitSentences('De tog bl.a. spel, kort m.m. till mötet.')).toHaveLength(1);
  });

  it('takes each item of a list for itself, and a numbered one with its number', () => {
    expect(splitSentences('Ta med:\n– en bok\n– ett spel')).toEqual(['Ta med:', '– en bok', '– ett spel']);
    expect(splitSentences('1. En bok.\n2. Ett spel.')).toEqual(['1. En bok.', '2. Ett spel.']);
  });

  it('ends a sentence on an abbreviation when the line ends', () => {
    expect(splitSentences('Ta med böcker, spel m.m.\nDet blir kul.')).toEqual([
      'Ta med böcker, spel m.m.',
      'Det blir kul.',
    ]);
  });

  it.each(['Krav.', 'Bör.', 'God praxis enligt granskningen.', 'Krav, oklart omfång.'])(
    'keeps the label "%s" with the sentence it is about',
    (label) => {
      expect(splitSentences(`${label} Planen ska vara skriven. Den ska vara kort.`)).toEqual([
        `${label} Planen ska vara skriven.`,
        'Den ska vara kort.',
      ]);
      expect(splitSentences(label)).toEqual([label]);
    },
  );

  it('makes no sentence of nothing', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n \n')).toEqual([]);
  });

  it('loses and changes no character but white space', () => {
    for (const text of [REPORT, 'A. B. c? D!\n\n– e', '...!!! ???', '12. 13. 14. Nej.', '”Ja.” ”Nej.”']) {
      expect(splitSentences(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
    }
  });

  it('splits nothing further the second time', () => {
    for (const sentence of splitSentences(REPORT)) expect(splitSentences(sentence)).toEqual([sentence]);
  });

  it('takes a page of full stops, or none, in its stride', () => {
    const started = performance.now();
    for (const text of [
      '. '.repeat(30_000),
      'a'.repeat(60_000),
      'A. '.repeat(20_000),
      '"'.repeat(60_000),
      '.)'.repeat(30_000),
    ]) {
      expect(splitSentences(text).join('').length).toBeLessThanOrEqual(text.length);
    }
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
