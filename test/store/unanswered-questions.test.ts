import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileUnansweredQuestions } from '../../src/store/unanswered-questions.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A store in a folder that is not there yet, and a clock to turn. */
function setUp() {
  let now = new Date('2026-03-01T10:00:00Z');
  const path = join(temporaryFolder().path, 'data', 'unanswered-questions.json');
  const open = () => fileUnansweredQuestions(path, () => now);
  const onDay = (day: string) => {
    now = new Date(`${day}T10:00:00Z`);
  };
  return { path, open, onDay, store: open() };
}

const BENCH = 'Vem målar bänken vid norra grinden?';
const GATE = 'Vem lagar grinden?';

describe('the questions that nobody could answer', () => {
  it('are none to begin with, and reading makes no file', () => {
    const { store, path } = setUp();
    expect(store.list()).toEqual([]);
    expect(existsSync(path)).toBe(false);
  });

  it('are kept from one start of the program to the next', () => {
    const { store, open } = setUp();
    store.add(BENCH);
    const kept = [{ question: BENCH, first: '2026-03-01', last: '2026-03-01', count: 1 }];
    expect(store.list()).toEqual(kept);
    expect(open().list()).toEqual(kept);
  });

  it.each([
    ['case', 'VEM MÅLAR bänken vid Norra grinden?'],
    ['punctuation', 'vem målar bänken, vid norra grinden'],
    ['spaces and line breaks', '  Vem målar\n bänken  vid norra grinden ? '],
    ['signs before and after', '– ”Vem målar bänken vid norra grinden!?”'],
  ])('count the same question once whatever its %s', (_, again) => {
    const { store, onDay } = setUp();
    store.add(BENCH);
    onDay('2026-03-04');
    store.add(again);
    expect(store.list()).toEqual([{ question: BENCH, first: '2026-03-01', last: '2026-03-04', count: 2 }]);
  });

  it('are two when a word differs', () => {
    const { store } = setUp();
    store.add(BENCH);
    store.add('Vem målar bänken vid södra grinden?');
    expect(store.list().map(({ count }) => count)).toEqual([1, 1]);
  });

  it('are written on one line', () => {
    const { store } = setUp();
    store.add('  Vem målar\r\n\tbänken? ');
    expect(store.list()[0]?.question).toBe('Vem målar bänken?');
  });

  it('come the most sent first, and among those the newest', () => {
    const { store, onDay } = setUp();
    store.add('Äldst?');
    onDay('2026-03-02');
    store.add('Ofta?');
    store.add('Ofta?');
    onDay('2026-03-03');
    store.add('Nyast?');
    expect(store.list().map(({ question }) => question)).toEqual(['Ofta?', 'Nyast?', 'Äldst?']);
  });

  it('are kept for 90 days after they were last sent, and are then gone from the file too', () => {
    const { store, onDay, path } = setUp();
    store.add(BENCH);
    onDay('2026-05-30');
    expect(store.list()).toHaveLength(1);
    onDay('2026-05-31');
    expect(store.list()).toEqual([]);
    store.add(GATE);
    expect(readFileSync(path, 'utf8')).not.toContain('bänken');
  });

  it('stay when they are sent again, and begin anew when they come back too late', () => {
    const { store, onDay } = setUp();
    store.add(BENCH);
    onDay('2026-05-30');
    store.add(BENCH);
    onDay('2026-08-28');
    expect(store.list()).toMatchObject([{ first: '2026-03-01', last: '2026-05-30', count: 2 }]);
    onDay('2026-08-29');
    store.add(BENCH);
    expect(store.list()).toMatchObject([{ first: '2026-08-29', last: '2026-08-29', count: 1 }]);
  });

  it('can be taken away, however they are spelt; the others stay', () => {
    const { store } = setUp();
    store.add(BENCH);
    store.add(GATE);
    expect(store.remove('vem målar bänken vid norra grinden')).toBe(true);
    expect(store.list().map(({ question }) => question)).toEqual([GATE]);
    expect(store.remove(BENCH)).toBe(false);
  });

  it('are two thousand at most: the one that was sent longest ago goes', () => {
    const { store, path, onDay } = setUp();
    store.add('Först av alla?');
    const day = { first: '2026-03-01', last: '2026-03-01', count: 1 };
    const many = Array.from({ length: 2000 }, (_, i) => ({ question: `Fråga ${i}?`, ...day }));
    writeFileSync(path, JSON.stringify(many));
    onDay('2026-03-02');
    store.add('Fråga 0?');
    store.add('Sist av alla?');
    const questions = store.list().map(({ question }) => question);
    expect(questions).toHaveLength(2000);
    expect(questions.slice(0, 2)).toEqual(['Fråga 0?', 'Sist av alla?']);
    expect(questions).not.toContain('Fråga 1?');
    expect(questions).toContain('Fråga 2?');
  });

  it.each([
    ['is cut off', '[{"question": "Vem'],
    ['is empty', ''],
    ['is no list', '{}'],
    ['has a question without a count', '[{"question":"Vem?","first":"2026-03-01","last":"2026-03-01"}]'],
    ['has a day that is none', '[{"question":"Vem?","first":"2026-03-01","last":"i går","count":1}]'],
  ])('are not written over when the file %s', (_, damaged) => {
    const { store, path } = setUp();
    store.add(BENCH);
    writeFileSync(path, damaged);
    expect(() => store.list()).toThrow();
    expect(() => store.add(GATE)).toThrow();
    expect(() => store.remove(GATE)).toThrow();
    expect(readFileSync(path, 'utf8')).toBe(damaged);
  });

  it.skipIf(process.platform === 'win32')('are for nobody else on the computer to read', () => {
    const { store, path } = setUp();
    const mode = () => (statSync(path).mode & 0o777).toString(8);
    store.add(BENCH);
    expect(mode()).toBe('600');
    store.add(GATE);
    expect(mode()).toBe('600');
  });

  it('leave nothing beside their file, and hold nothing but words, days and a count', () => {
    const { store, path } = setUp();
    store.add(BENCH);
    store.add(GATE);
    expect(readdirSync(dirname(path))).toEqual(['unanswered-questions.json']);
    for (const kept of JSON.parse(readFileSync(path, 'utf8'))) {
      expect(Object.keys(kept).sort()).toEqual(['count', 'first', 'last', 'question']);
    }
  });
});
