import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/knowledge/document.ts';
import { blocksFromLines } from '../../../src/knowledge/structure/blocks-from-lines.ts';
import { doubleSpaced, filler, pdfText } from '../../support/lines.ts';
import { REPORT } from '../../support/report.ts';

const lines = pdfText(REPORT);
const blocks = blocksFromLines(lines);
const having = (part: string): Block => {
  const found = blocks.find((b) => b.text.includes(part));
  if (!found) throw new Error(`no block holds "${part}"`);
  return found;
};
const opening = 'Under dagarna som följde kom det fler och fler hem till huset';
const headings = (of: readonly Block[]) => of.filter((b) => b.kind === 'heading').map((b) => b.text);

describe('blocksFromLines', () => {
  it('finds the headings of a report', () => {
    expect(headings(blocks)).toEqual(
      expect.arrayContaining(['Bakgrund', 'Metoder', 'Resultat', 'Slutsatser', 'Tack']),
    );
  });

  it('takes no page header into the text', () => {
    const body = blocks.slice(blocks.findIndex((b) => b.text === 'Bakgrund'));
    expect(body.filter((b) => /Lägesbild hembesök 2024|\d \(4\)/u.test(b.text))).toEqual([]);
  });

  it('makes a sentence whole that footnotes and a page break stand in', () => {
    expect(having('grannkommunen').text).toContain('har anpassats efter de kvarter där det skulle användas.');
  });

  it('makes words broken over lines whole and keeps the hyphen that two words share', () => {
    expect(having('tidigt på morgonen').text).toMatch(
      /från personalen\..*av en samordnare\..*både barn- och vuxenenheten\./u,
    );
  });

  it('hangs each footnote on the name it explains, right after the block that refers to it', () => {
    const at = blocks.findIndex((b) => b.text.includes('Solrosen som bygger på bilder'));
    expect(blocks[at]!.refers).toEqual(['1', '2']);
    expect(blocks.slice(at + 1, at + 3)).toMatchObject([
      { kind: 'footnote', marker: '1', term: expect.stringContaining('Solrosen'), page: 2 },
      { kind: 'footnote', marker: '2', term: expect.stringContaining('Tussilago'), page: 2 },
    ]);
  });

  it('leaves the figures in the text as they were', () => {
    expect(having('77,6').text).toContain(
      'från 41,5 procent till 77,6 procent. I pk3-boenden var ökningen lägre. Barn i åldern 0-12 år',
    );
  });

  it('says on which page and between which lines of the file a block stands', () => {
    const block = having('tidigt på morgonen');
    expect(block.page).toBe(2);
    expect(lines[block.lines[0] - 1]!.text).toMatch(/^Kommunens enhet/u);
    expect(lines[block.lines[1] - 1]!.text).toMatch(/vuxenenheten\.$/u);
    expect(having('Andelen som kom').page).toBe(3);
    expect(having('Tack till alla').page).toBe(4);
  });

  it('keeps a table that has fallen apart in one block of its own', () => {
    expect(having('Totalt 31')).toMatchObject({ kind: 'table', text: 'Kvarter Norra 12 Södra 19 Totalt 31' });
  });

  it('takes lines whose bullet was lost for items, and the text after them for a paragraph', () => {
    expect(blocks.filter((b) => b.kind === 'item').map((b) => b.text)).toEqual([
      'Börja med en fråga om hur natten har varit',
      'Lämna ett kort med ett telefonnummer',
      expect.stringMatching(/^Boka nästa besök innan dörren stängs/u),
    ]);
  });

  it('keeps the text after a list apart from its last item', () => {
    expect(having('Arbetet fortsätter under nästa år').kind).toBe('paragraph');
  });

  it('reads a double-spaced file as it reads a single-spaced one', () => {
    const text = `Portar\n${'De som bodde i huset hade en egen port mot gården och en bänk.\nDär satt de om kvällarna och talade om hur dagen hade varit för dem.\nSedan gick de in och stängde.\n'}Bänkar\n${opening}\n${filler(25)}\nsom stod kvar.`;
    const single = blocksFromLines(pdfText(text));
    const double = blocksFromLines(doubleSpaced(text));
    expect(headings(double)).toEqual(['Portar', 'Bänkar']);
    expect(double.map((b) => b.text)).toEqual(single.map((b) => b.text));
  });

  it('puts headings that follow each other under one another', () => {
    const found = blocksFromLines(
      pdfText(
        `Portar\n\nNorra porten\n\n${opening}\n${filler(4)}\noch så var det.\n\nBänkar\n\n${opening}\n${filler(4, 5)}\noch så var det.`,
      ),
    );
    expect(found.filter((b) => b.kind === 'heading').map((b) => [b.text, b.level])).toEqual([
      ['Portar', 1],
      ['Norra porten', 2],
      ['Bänkar', 1],
    ]);
  });

  it('reads a numbered question over two lines as one heading', () => {
    const found = blocksFromLines(
      pdfText(
        `1. Hur tänker ni göra för att fler ska hitta till\nden nya porten?\nVi tänker sätta upp skyltar i hela kvarteret och måla porten röd.\n${filler(3)}\noch så var det.`,
      ),
    );
    expect(found[0]).toMatchObject({
      kind: 'heading',
      text: '1. Hur tänker ni göra för att fler ska hitta till den nya porten?',
    });
  });

  it('loses no word of the running text', () => {
    const words = (text: string) => text.replace(/[-\s]/gu, '');
    const body = words(filler(60).replace(/\n/gu, ' '));
    expect(
      words(
        blocksFromLines(pdfText(filler(60)))
          .map((b) => b.text)
          .join(' '),
      ),
    ).toBe(body);
  });

  it('goes forward through the file, block by block, leaving footnotes aside', () => {
    const starts = blocks.filter((b) => b.kind !== 'footnote').map((b) => b.lines[0]);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(blocks.every((b) => b.lines[0] <= b.lines[1] && b.text === b.text.trim() && b.text !== '')).toBe(
      true,
    );
  });

  it.each([
    ['nothing', ''],
    ['blank lines', '\n \n\n'],
    ['one word', 'Hej'],
    ['only figures', '1\n2\n3'],
    ['only page numbers', '1 (2)\n2 (2)'],
    ['odd signs', '\u0000\n\uFFFD\n🙂\n\u202Eabc'],
  ])('does not fall over %s', (_, text) => {
    expect(() => blocksFromLines(pdfText(text))).not.toThrow();
  });
});
