import { describe, expect, it } from 'vitest';
import { HOUR, START } from '../../support/open-reminder.ts';
import { everyDatabase } from '../../support/test-store.ts';

describe.each(await everyDatabase())('the shared pace in $name', ({ fresh }) => {
  it('has no brake at first; the later brake holds, for whoever looks', async () => {
    const database = await fresh();
    const [one, other] = [(await database.open()).pace, (await database.open()).pace];
    expect(await one.brakedUntil()).toBe(0);
    await one.brake(START + 10);
    await other.brake(START + 5);
    expect(await one.brakedUntil()).toBe(START + 10);
    await Promise.all([1, 2, 30, 4].map((more, i) => (i % 2 ? one : other).brake(START + 10 + more)));
    expect(await other.brakedUntil()).toBe(START + 40);
  });

  it('counts those who have been heard of, and not those who left or fell silent', async () => {
    const { pace } = await (await fresh()).open();
    expect(await pace.beat('a', START, 1_000)).toBe(1);
    expect(await pace.beat('a', START + 1, 1_000)).toBe(1);
    expect(await pace.beat('b', START + 2, 1_000)).toBe(2);
    await pace.leave('b');
    await pace.leave('x');
    expect(await pace.beat('c', START + 3, 1_000)).toBe(2);
    expect(await pace.beat('c', START + 1_100, 1_000)).toBe(1);
    expect(await pace.beat('c', START + 100_000, 1_000)).toBe(1);
  });

  it('does not count those who spoke while the clock was a day ahead', async () => {
    const { pace } = await (await fresh()).open();
    await pace.beat('ghost', START + 24 * HOUR, 1_000);
    expect(await pace.beat('a', START, 1_000)).toBe(1);
  });

  it('takes a new brake for one that a wrong clock put on for a year', async () => {
    const { pace } = await (await fresh()).open();
    await pace.brake(START + 365 * 24 * HOUR);
    await pace.brake(START + 10);
    expect(await pace.brakedUntil()).toBe(START + 10);
  });
});
