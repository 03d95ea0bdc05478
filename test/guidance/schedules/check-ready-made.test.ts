import { describe, expect, it } from 'vitest';
import { checkReadyMade } from '../../../src/guidance/schedules/check-ready-made.ts';
import { ReadyMade } from '../../../src/guidance/schedules/ready-made.ts';
import { aReadyMade } from '../../support/a-ready-made.ts';

const text = { kind: 'text', text: 'Dags igen.' };
const series = { kind: 'series', parts: [text, text] };
const around = { kind: 'around', start: 'Dagen då det började' };

function problems(content: object, rule: object) {
  const ready = ReadyMade.parse(aReadyMade({ content, rule }));
  return checkReadyMade(ready).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('a ready-made schedule that its form lets through', () => {
  it('has nothing to mend when its days are days and each part has one', () => {
    expect(problems(series, { ...around, offsets: [{ days: 1 }, { days: 2 }] })).toEqual([]);
    expect(problems(text, { kind: 'yearly', days: [{ month: 2, day: 29 }] })).toEqual([]);
    expect(problems(series, { kind: 'weekly', every: [1], weekday: 1 })).toEqual([]);
  });

  it.each([
    [
      'a day that no year has',
      text,
      { kind: 'yearly', days: [{ month: 4, day: 31 }] },
      /^rule\.days\.0: .*31\/4/u,
    ],
    [
      'more parts than days',
      series,
      { ...around, offsets: [{ days: 1 }] },
      /^rule\.offsets: .*2 parts and 1 days/u,
    ],
    ['the same day twice', text, { ...around, offsets: [{ days: 1 }, { days: 1 }] }, /^rule\.offsets\.1: /u],
    ['a series that never ends', series, { kind: 'yearly', days: [{ month: 1, day: 2 }] }, /^content: /u],
  ])('is told of %s', (_, content, rule, problem) => {
    expect(problems(content, rule)).toEqual([expect.stringMatching(problem)]);
  });
});
