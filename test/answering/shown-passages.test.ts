import { describe, expect, it } from 'vitest';
import { LONGEST_SHOWN, shownPassages } from '../../src/answering/shown-passages.ts';
import { bookPassage, indexOf, ranked } from '../support/ranked.ts';

/** A text of about so many characters, made of sentences. */
const text = (name: string, length: number) =>
  `Här börjar ${name}. ${'Sedan kommer en mening om bänken. '.repeat(Math.ceil(length / 34))}`
    .slice(0, length)
    .replace(/\s\S*$/u, '.');

describe('shownPassages', () => {
  it('shows a hit with what stands around it under the same heading', () => {
    const index = indexOf([
      bookPassage(1, text('ett', 300)),
      bookPassage(2, text('två', 300)),
      bookPassage(3, text('tre', 300)),
    ]);
    const [shown] = shownPassages([ranked(1, 5)], index, 5);
    expect(shown).toMatchObject({ id: 'bok.txt#2-2', lines: [1, 3], members: [0, 1, 2], score: 1 });
    expect(shown!.text).toBe(index.passages.map((p) => p.text).join('\n'));
  });

  it('never shows more than 1,400 characters, whatever stands around', () => {
    const index = indexOf(
      Array.from({ length: 12 }, (_, n) =>
        bookPassage(n + 1, text(`nummer ${n}`, 120 + n * 60), {
          headings: [n % 4 === 0 ? 'Bänkar' : 'Portar'],
        }),
      ),
    );
    for (let hit = 0; hit < 12; hit++) {
      for (const shown of shownPassages([ranked(hit, 3), ranked((hit + 5) % 12, 2)], index, 5))
        expect(shown.text.length).toBeLessThanOrEqual(LONGEST_SHOWN);
    }
    expect(LONGEST_SHOWN).toBe(1400);
  });

  it('shows no text twice', () => {
    const index = indexOf(Array.from({ length: 9 }, (_, n) => bookPassage(n + 1, text(`nummer ${n}`, 400))));
    const shown = shownPassages(
      [4, 5, 3, 8, 0, 1, 2].map((p, i) => ranked(p, 9 - i)),
      index,
      9,
    );
    const members = shown.flatMap((s) => s.members);
    expect(new Set(members).size).toBe(members.length);
    expect(members).toContain(4);
    expect(members).toContain(8);
  });

  it('keeps the best first, scores from 1 downwards and no more than asked for', () => {
    const index = indexOf(Array.from({ length: 9 }, (_, n) => bookPassage(n + 1, text(`nummer ${n}`, 1300))));
    const shown = shownPassages(
      [6, 2, 8, 0].map((p, i) => ranked(p, 8 - 2 * i)),
      index,
      3,
    );
    expect(shown.map((s) => s.id)).toEqual(['bok.txt#7-7', 'bok.txt#3-3', 'bok.txt#9-9']);
    const scores = shown.map((s) => s.score);
    expect(scores[0]).toBe(1);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(3);
  });

  it('never joins two documents', () => {
    const index = indexOf([
      bookPassage(1, text('ett', 100)),
      bookPassage(1, text('två', 100), { document: 'brev.txt', id: 'brev.txt#1-1' }),
    ]);
    expect(shownPassages([ranked(0, 1)], index, 5)[0]!.members).toEqual([0]);
  });

  it('names the heading where the text goes on under another one', () => {
    const index = indexOf([
      bookPassage(1, text('ett', 100)),
      bookPassage(2, text('två', 100), { headings: ['Bänkar', 'Färger'] }),
    ]);
    const [shown] = shownPassages([ranked(0, 1)], index, 5);
    expect(shown!.text.split('\n')).toEqual([index.passages[0]!.text, 'Färger', index.passages[1]!.text]);
    expect(shown!.section).toBe('Bänkar');
  });

  it('keeps scores between 0 and 1 also when they fall below nothing', () => {
    const index = indexOf([bookPassage(1, text('ett', 1300)), bookPassage(2, text('två', 1300))]);
    for (const scores of [
      [2, -1],
      [-1, -3],
      [0, 0],
    ] as const) {
      for (const { score } of shownPassages([ranked(0, scores[0]), ranked(1, scores[1])], index, 5)) {
        expect(score, String(scores)).toBeGreaterThanOrEqual(0);
        expect(score, String(scores)).toBeLessThanOrEqual(1);
      }
    }
  });

  it('shows nothing when nothing was found', () => {
    expect(shownPassages([], indexOf([]), 5)).toEqual([]);
  });
});
