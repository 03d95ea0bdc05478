import { describe, expect, it } from 'vitest';
import { extractAnswer, LONGEST_ANSWER } from '../../src/answering/extract-answer.ts';
import { bookPassage, indexOf, ranked } from '../support/ranked.ts';

const sentence = (n: number) =>
  `Mening nummer ${n} säger något om hur bänken vid den norra porten har målats.`;
const long = Array.from({ length: 10 }, (_, i) => sentence(i)).join(' ');

describe('extractAnswer', () => {
  it('takes whole sentences around the best one, word for word and in order', () => {
    const index = indexOf([bookPassage(1, long, { page: 4 })]);
    const { text, sources } = extractAnswer([ranked(0, 3, 6)], index);
    expect(long).toContain(text);
    expect(text).toContain(sentence(6));
    expect(text.startsWith('Mening') && text.endsWith('målats.')).toBe(true);
    expect(sources).toEqual([
      {
        id: index.passages[0]!.id,
        document: 'bok.txt',
        title: 'Boken',
        section: 'Bänkar',
        page: 4,
        quote: text,
        passage: 0,
      },
    ]);
  });

  it('adds what comes close, each with its own source, up to 900 characters in all', () => {
    const passages = [1, 2, 3, 4].map((n) =>
      bookPassage(n, long.replaceAll('Mening', `Text ${n}, mening`), { headings: [`Del ${n}`] }),
    );
    const { text, sources } = extractAnswer(
      [0, 1, 2, 3].map((p) => ranked(p, 5)),
      indexOf(passages),
    );
    expect(sources.length).toBeGreaterThan(1);
    expect(text.length).toBeLessThanOrEqual(LONGEST_ANSWER);
    expect(LONGEST_ANSWER).toBe(900);
    expect(text).toBe(sources.map((s) => s.quote).join('\n\n'));
    for (const { section, quote } of sources)
      expect(passages.find((p) => p.headings[0] === section)!.text).toContain(quote);
  });

  it('leaves out what comes far behind the best', () => {
    const passages = [
      bookPassage(1, 'Bänken är grön sedan i våras.'),
      bookPassage(2, 'Porten är blå sedan i höstas.'),
    ];
    expect(extractAnswer([ranked(0, 5), ranked(1, 1)], indexOf(passages)).sources).toHaveLength(1);
  });

  it('does not say the same twice', () => {
    const passages = [
      bookPassage(1, 'Bänken är grön sedan i våras.'),
      bookPassage(2, 'Bänken är grön sedan i våras.'),
    ];
    expect(extractAnswer([ranked(0, 5), ranked(1, 5)], indexOf(passages)).sources).toHaveLength(1);
  });

  it('keeps the items of a list on lines of their own', () => {
    const list = 'Ta med dig detta till mötet:\n– en penna\n– ett block';
    expect(extractAnswer([ranked(0, 5)], indexOf([bookPassage(1, list)])).text).toBe(list);
  });

  it('cuts a single sentence that is too long between two words and shows that it did', () => {
    const ruins = Array.from({ length: 300 }, (_, i) => `cell${i}`).join(' ');
    const { text } = extractAnswer([ranked(0, 5)], indexOf([bookPassage(1, ruins)]));
    expect(text.endsWith(' …')).toBe(true);
    expect(text.length).toBeLessThanOrEqual(LONGEST_ANSWER);
    expect(ruins.startsWith(`${text.slice(0, -2)} `)).toBe(true);
  });

  it('says nothing when nothing was found', () => {
    expect(extractAnswer([], indexOf([]))).toEqual({ text: '', sources: [] });
  });
});
