import { describe, expect, it } from 'vitest';
import { runningLines } from '../../../src/knowledge/structure/running-lines.ts';
import { doubleSpaced, filler, pdfText } from '../../support/lines.ts';

const texts = (lines: ReturnType<typeof pdfText>) => runningLines(lines).map((l) => l.text);

describe('runningLines', () => {
  it('takes a page header with its page number out of the middle of a sentence', () => {
    const lines = pdfText(
      `${filler(30)}\nOm bänkar i parken\n2 (3)\noch sedan gick de hem.\n${filler(30, 30)}\nOm bänkar i parken\n3 (3)\n${filler(9, 60)}`,
    );
    expect(texts(lines)).not.toContain('2 (3)');
    expect(texts(lines)).not.toContain('Om bänkar i parken');
    expect(texts(lines)).toContain('och sedan gick de hem.');
  });

  it('takes a header that stands on one page only when blank lines part it from the text', () => {
    const lines = pdfText(`${filler(30)}\n\n\nOm bänkar i parken\n2 (3)\noch sedan gick de hem.`);
    expect(texts(lines)).not.toContain('Om bänkar i parken');
  });

  it('takes a footer that recurs at the foot of every page, the last one too', () => {
    const pages = [1, 2, 3, 4].map((page) =>
      [...filler(20, page * 20).split('\n'), `Hållplatser i norr, blad ${page}`].map((text, i) => ({
        text,
        page,
        line: page * 100 + i,
      })),
    );
    expect(texts(pages.flat())).toHaveLength(80);
  });

  it('keeps the line above a page number when it is running text', () => {
    const lines = pdfText(`${filler(30)}\nVi satte oss på bänken i\n2 (3)\nparken.\n${filler(5, 30)}`);
    expect(texts(lines)).toContain('Vi satte oss på bänken i');
  });

  it('takes a header that recurs at page breaks though it has no page number', () => {
    const pages = [1, 2, 3, 4].map((page) =>
      ['Hållplatser i norr', ...filler(20, page * 20).split('\n')].map((text, i) => ({
        text,
        page,
        line: page * 100 + i,
      })),
    );
    expect(texts(pages.flat())).toHaveLength(80);
  });

  it('says on which page and file line each line stands', () => {
    const lines = runningLines(
      pdfText('Först detta\nsom står på\ntre rader\n4 (5)\nSedan detta\nigen\n5 (5)\nSist detta'),
    );
    expect(lines.map(({ text, page, line }) => [text, page, line])).toEqual([
      ['Först detta', null, 1],
      ['som står på', null, 2],
      ['tre rader', null, 3],
      ['Sedan detta', 4, 5],
      ['igen', 4, 6],
      ['Sist detta', 5, 8],
    ]);
  });

  it('does not count the usual blank line of a double-spaced file', () => {
    const lines = runningLines(doubleSpaced(`${filler(30)}\n\nEtt nytt stycke börjar här`));
    expect(lines.slice(0, 30).map((l) => l.gap)).toEqual(new Array(30).fill(0));
    expect(lines.at(-1)!.gap).toBeGreaterThan(0);
  });

  it('counts blank lines in a single-spaced file', () => {
    const lines = runningLines(pdfText('Ett stycke.\n\n\nEtt till.\nSamma stycke.'));
    expect(lines.map((l) => l.gap)).toEqual([0, 2, 0]);
  });

  it('remembers an indent and a hard end though the line is trimmed', () => {
    const lines = runningLines(pdfText('Vi tog med oss:  \n En penna\n Ett block\n  Två blanksteg'));
    expect(lines.map(({ text, indented, hardEnd }) => [text, indented, hardEnd])).toEqual([
      ['Vi tog med oss:', false, true],
      ['En penna', true, false],
      ['Ett block', true, false],
      ['Två blanksteg', false, false],
    ]);
  });

  it('loses no line of text and invents none', () => {
    const given = filler(120);
    expect(texts(doubleSpaced(given))).toEqual(given.split('\n'));
  });
});
