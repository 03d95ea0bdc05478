import { describe, expect, it } from 'vitest';
import { reviewNote } from '../../../src/guidance/review/review-note.ts';
import { type GoldNote, goldNotes } from '../../support/gold-notes.ts';
import { shippedReviewer } from '../../support/shipped-reviewers.ts';

interface Score {
  right: number;
  all: number;
}

function scores(notes: readonly GoldNote[]): { total: Score; rules: Map<string, Score> } {
  const total = { right: 0, all: 0 };
  const rules = new Map<string, Score>();
  for (const { kind, text, gold } of notes) {
    for (const { rule, status } of reviewNote(text, shippedReviewer(kind)).rules) {
      const score = rules.get(rule) ?? { right: 0, all: 0 };
      rules.set(rule, score);
      for (const one of [total, score]) {
        one.all++;
        if (gold[rule] === status) one.right++;
      }
    }
  }
  return { total, rules };
}

const half = (name: string) => goldNotes.filter((note) => note.half === name);
const share = ({ right, all }: Score) => right / all;

describe('the notes with known statuses', () => {
  it('are many, of all kinds, and name each rule of their kind and no other', () => {
    expect(goldNotes.length).toBeGreaterThanOrEqual(60);
    for (const { id, kind, gold } of goldNotes) {
      const rules = shippedReviewer(kind).kind.rules.map((rule) => rule.id);
      expect({ id, rules: Object.keys(gold) }).toEqual({ id, rules });
    }
  });

  it.each([
    ['byggd', 0.97],
    ['undanhållen', 0.95],
    ['ny', 0.95],
    ['sist', 0.95],
    ['främmande 1', 0.91],
    ['främmande 2', 0.93],
    ['främmande 3', 0.89],
  ] as const)('are judged as a reader does: %s', (name, least) => {
    expect(share(scores(half(name)).total)).toBeGreaterThanOrEqual(least);
  });

  it('are judged as a reader does rule by rule, in the halves that were kept aside', () => {
    const { rules } = scores([...half('undanhållen'), ...half('ny'), ...half('sist')]);
    const weak = [...rules].filter(([, score]) => share(score) < 0.8);
    expect(weak).toEqual([]);
  });
});
