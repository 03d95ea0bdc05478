import { describe, expect, test } from 'vitest';
import { afterAnswer, DAYS_UNTIL_NEXT } from '../../../src/guidance/introduction/after-answer.ts';
import { createRandom } from '../../bench/random.ts';

/** Midnight in Stockholm, in winter and in summer time. */
const day = (iso: string, summer = false) => Date.parse(`${iso}T00:00:00+0${summer ? 2 : 1}:00`);
const noon = Date.parse('2026-11-23T11:00:00Z');

describe('a question', () => {
  test('that is right the first time is learnt', () => {
    expect(afterAnswer(undefined, true, noon)).toEqual({ step: 1, dueAt: null });
  });

  test('that is missed comes back from the next morning on, however late it was missed', () => {
    expect(afterAnswer(undefined, false, noon)).toEqual({ step: 0, dueAt: day('2026-11-24') });
    const late = Date.parse('2026-11-23T22:59:59Z');
    expect(afterAnswer(undefined, false, late).dueAt).toBe(day('2026-11-24'));
    expect(afterAnswer(undefined, false, late + 1000).dueAt).toBe(day('2026-11-25'));
  });

  test('that was missed comes back after 3, 7 and 21 days while it is right, and is then learnt', () => {
    expect(DAYS_UNTIL_NEXT).toEqual([1, 3, 7, 21]);
    let standing = afterAnswer(undefined, false, noon);
    const dues: (number | null)[] = [standing.dueAt];
    while (standing.dueAt !== null) {
      standing = afterAnswer(standing, true, standing.dueAt);
      dues.push(standing.dueAt);
    }
    expect(dues).toEqual([
      ...['2026-11-24', '2026-11-27', '2026-12-04', '2026-12-25'].map((iso) => day(iso)),
      null,
    ]);
  });

  test('begins anew when it is missed again, at whatever step, and also when it was learnt', () => {
    for (const known of [
      { step: 2, dueAt: noon - 1 },
      { step: 3, dueAt: noon + 1 },
      { step: 4, dueAt: null },
    ])
      expect(afterAnswer(known, false, noon)).toEqual({ step: 0, dueAt: day('2026-11-24') });
  });

  test('that is right before it is time, or when it is learnt, stays where it was', () => {
    for (const known of [
      { step: 0, dueAt: noon + 1 },
      { step: 2, dueAt: day('2026-11-30') },
      { step: 4, dueAt: null },
    ])
      expect(afterAnswer(known, true, noon)).toEqual(known);
    expect(afterAnswer({ step: 0, dueAt: noon }, true, noon).step).toBe(1);
  });

  test('comes back at midnight also when the clocks are moved in between', () => {
    const before = Date.parse('2026-10-24T10:00:00Z');
    expect(afterAnswer(undefined, false, before).dueAt).toBe(day('2026-10-25', true));
    expect(afterAnswer({ step: 0, dueAt: before }, true, before).dueAt).toBe(day('2026-10-27'));
  });

  test('answered twice in the same moment stands as after the first time, however it is answered', () => {
    const random = createRandom(7);
    for (let round = 0; round < 500; round += 1) {
      const now = noon + Math.floor(random() * 90) * 86_400_000;
      const known =
        random() < 0.2
          ? undefined
          : { step: Math.floor(random() * 5), dueAt: random() < 0.3 ? null : now + (random() - 0.5) * 1e9 };
      const isRight = random() < 0.5;
      const once = afterAnswer(known, isRight, now);
      expect(afterAnswer(once, isRight, now + 1000)).toEqual(once);
      expect(once.dueAt === null || known?.dueAt === once.dueAt || once.dueAt > now).toBe(true);
    }
  });
});
