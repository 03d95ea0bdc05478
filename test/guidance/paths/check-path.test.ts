import { describe, expect, test } from 'vitest';
import { checkPath } from '../../../src/guidance/paths/check-path.ts';
import type { Path, Question } from '../../../src/guidance/paths/path.ts';
import { aPath } from '../../support/a-path.ts';

const path = aPath();
const problems = (changes: Partial<Path>) => checkPath(aPath(changes)).map(({ message }) => message);
const ask = (...to: string[]): Question => ({ ask: 'Vad?', choices: to.map((id) => ({ text: id, to: id })) });

describe('a path that is checked', () => {
  test('has nothing to mend when every card is reached and every way ends', () => {
    expect(checkPath(path)).toEqual([]);
  });

  test('must start at a question that is there', () => {
    expect(problems({ start: 'borta' })).toEqual(['"borta" is no question. Start at one.']);
    expect(problems({ start: 'ring' })).toEqual(['"ring" is no question. Start at one.']);
  });

  test('has no choice that leads nowhere', () => {
    const found = checkPath(aPath({ questions: { ...path.questions, gang: ask('ring', 'oro', 'borta') } }));
    expect(found).toEqual([
      { path: ['questions', 'gang', 'choices', 2], message: 'There is no card "borta". Correct it.' },
    ]);
  });

  test('has no card that no way leads to', () => {
    expect(problems({ ends: { ...path.ends, extra: path.ends.ring! } })).toEqual([
      'No way leads to "extra". Add one, or take it away.',
    ]);
    expect(problems({ questions: { ...path.questions, extra: ask('ring', 'mote') } })).toEqual([
      'No way leads to "extra". Add one, or take it away.',
    ]);
  });

  test('never turns back on itself', () => {
    expect(problems({ questions: { ...path.questions, oro: ask('anmal', 'mote', 'gang') } })).toEqual([
      'The way gang → oro → gang turns back on itself. Let it end.',
    ]);
  });

  test('is at most five cards long', () => {
    const questions = {
      gang: ask('ring', 'a'),
      a: ask('mote', 'b'),
      b: ask('mote', 'c'),
      c: ask('mote', 'd'),
      d: ask('mote', 'anmal'),
    };
    expect(problems({ questions })).toEqual([
      'The way gang → a → b → c → d → mote has 6 cards. At most 5.',
      'The way gang → a → b → c → d → anmal has 6 cards. At most 5.',
    ]);
  });

  test('shows its way out at an end that is there, and that end counts as reached', () => {
    expect(problems({ always: { to: 'oro', text: 'Ut' } })).toContain('"oro" is no end. Point at one.');
    const questions = { gang: ask('ring', 'mote') };
    expect(problems({ questions })).toEqual([]);
  });

  test('has no card that is both question and end', () => {
    expect(problems({ ends: { ...path.ends, oro: path.ends.ring! } })).toContain(
      '"oro" is both a question and an end. Rename one.',
    );
  });
});
