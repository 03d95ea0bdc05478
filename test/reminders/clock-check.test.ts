import { expect, test } from 'vitest';
import { createClockCheck } from '../../src/reminders/clock-check.ts';

const hour = 3_600_000;
const day = 24 * hour;
const settle = 600_000;

/** Looks again and again: each step says how far the clock has gone and how much time has really passed. */
function looks(steps: readonly (readonly [clock: number, really: number])[]): boolean[] {
  let [now, since] = [1_000 * day, 0];
  const isBelieved = createClockCheck(
    () => now,
    settle,
    () => since,
  );
  return steps.map(([clock, really]) => {
    now += clock;
    since += really;
    return isBelieved();
  });
}

test('a clock that goes is believed, also when it is put back, or forward by some hours', () => {
  expect(
    looks([
      [15_000, 15_000],
      [-hour, 15_000],
      [9 * hour, 15_000],
      [-365 * day, 15_000],
    ]),
  ).toEqual([true, true, true, true]);
});

test('one that is a year ahead for a minute is not believed until it is put right', () => {
  expect(
    looks([
      [365 * day, 15_000],
      [15_000, 15_000],
      [-365 * day, 15_000],
      [15_000, 15_000],
    ]),
  ).toEqual([false, false, true, true]);
});

test('one that stands by what it says is believed after a while: the machine has slept', () => {
  expect(
    looks([
      [3 * day, 15_000],
      [settle - 1, settle - 1],
      [1, 1],
      [15_000, 15_000],
    ]),
  ).toEqual([false, false, true, true]);
});
