import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/knowledge/document.ts';
import { divideBlock, type Note } from '../../../src/knowledge/passages/divide-block.ts';
import { splitSentences } from '../../../src/knowledge/sentences.ts';

const sentence = (n: number) =>
  `Mening nummer ${n} handlar om hur de flyttade bänken från den ena porten till den andra.`;
const block = (text: string, lines: readonly [number, number] = [11, 30]): Block => ({
  kind: 'paragraph',
  text,
  page: 4,
  lines,
});
const long = block(Array.from({ length: 20 }, (_, i) => sentence(i + 1)).join(' '));
const note = (term: string | undefined, text = 'förklaring av ordet'): Note => ({
  term,
  text,
  page: 4,
  lines: [31, 31],
});

describe('divideBlock', () => {
  it('leaves a block that is short enough whole', () => {
    expect(divideBlock(block(sentence(1)), [note('bänken')], 700)).toEqual([
      { text: sentence(1), kind: 'paragraph', page: 4, lines: [11, 30], notes: [note('bänken')], cites: [] },
    ]);
  });

  it('divides a long block between sentences, into parts of about equal length', () => {
    const parts = divideBlock(long, [], 700);
    expect(parts.flatMap((p) => splitSentences(p.text))).toEqual(splitSentences(long.text));
    const lengths = parts.map((p) => p.text.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(1.5 * Math.min(...lengths));
  });

  it('shares the lines out among the parts, in order and within the block', () => {
    const spans = divideBlock(long, [], 700).map((p) => p.lines);
    expect(spans[0]![0]).toBe(11);
    expect(spans.at(-1)![1]).toBe(30);
    for (const [from, to] of spans) expect(from).toBeLessThanOrEqual(to);
    expect(spans.map(([from]) => from)).toEqual(spans.map(([from]) => from).sort((a, b) => a - b));
  });

  it('sends a footnote with the part that holds the word it explains', () => {
    const parts = divideBlock(
      block(long.text.replace('Mening nummer 2 ', 'Solrosen ')),
      [note('Solrosen')],
      700,
    );
    expect(parts.map((p) => p.notes.length)).toEqual([1, ...new Array(parts.length - 1).fill(0)]);
  });

  it('sends a footnote whose word is not found with the last part', () => {
    const parts = divideBlock(long, [note('Tussilago'), note(undefined)], 700);
    expect(parts.at(-1)!.notes).toHaveLength(2);
  });

  it('cuts a table without a single full stop between two words', () => {
    const table = block(Array.from({ length: 900 }, (_, i) => `cell${i}`).join(' '));
    const parts = divideBlock(table, [], 700).map((p) => p.text);
    expect(parts.join(' ')).toBe(table.text);
    expect(Math.max(...parts.map((p) => p.length))).toBeLessThanOrEqual(1200);
  });

  it('cuts a word that never ends', () => {
    const parts = divideBlock(block('a'.repeat(5000), [1, 1]), [], 700).map((p) => p.text);
    expect(parts.join('')).toBe('a'.repeat(5000));
    expect(Math.max(...parts.map((p) => p.length))).toBeLessThanOrEqual(1200);
  });
});
