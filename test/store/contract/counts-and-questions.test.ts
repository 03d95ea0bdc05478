import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ParticipationLine } from '../../../src/store/participation-counts.ts';
import { DAY, START } from '../../support/open-reminder.ts';
import { everyDatabase } from '../../support/test-store.ts';

const step = (done: boolean | null, reason: string | null = null) => ({ done, reason });
const count = (unit: string): ParticipationLine => ({
  unit,
  month: '2026-12',
  occasion: 'uppstart',
  steps: { informed: step(true), heard: step(false, 'ville-inte'), told: step(null) },
  age: '4-6',
});

describe.each(await everyDatabase())('the counts in $name', ({ fresh }) => {
  const counts = async () => (await (await fresh()).open()).counts;

  it('hold each answer once for each run', async () => {
    const store = await counts();
    expect(await store.add(count('Södra'), 'run 1', START)).toBe(true);
    expect(await store.add(count('Södra'), 'run 1', START + DAY)).toBe(false);
    expect(await store.add(count('Södra'), 'run 2', START)).toBe(true);
    expect(await store.add(count('Norra'), 'run 3', START)).toBe(true);
    expect(await store.list()).toEqual([count('Norra'), count('Södra'), count('Södra')]);
  });

  it('count one for each run, though the same comes ten times at once', async () => {
    const store = await counts();
    const added = await Promise.all(
      Array.from({ length: 10 }, (_, i) => store.add(count('Norra'), `run ${i % 2}`, START)),
    );
    expect(added.filter(Boolean)).toHaveLength(2);
    expect(await store.list()).toHaveLength(2);
  });

  it('are listed the same whichever came first', async () => {
    const [one, other] = [await counts(), await counts()];
    const units = ['Norra', 'Östra', 'Södra', 'Norra'];
    for (const [i, unit] of units.entries()) await one.add(count(unit), `${i}`, START);
    for (const [i, unit] of units.toReversed().entries()) await other.add(count(unit), `${i}`, START);
    expect(await one.list()).toEqual(await other.list());
  });

  it('hold nothing that comes beside what is counted', async () => {
    const store = await counts();
    const more = { ...count('Norra'), words: 'hemligt' };
    await store.add(more, 'run', START);
    expect(await store.list()).toEqual([count('Norra')]);
  });
});

describe.each(await everyDatabase())('unanswered questions in $name', ({ fresh }) => {
  const questions = async () => (await (await fresh()).open()).questions;

  it('are the same in other letters and with other punctuation', async () => {
    const store = await questions();
    await store.add('Vad är  BBIC?', START);
    await store.add('vad är bbic', START + DAY);
    await store.add('Något annat', START);
    expect(await store.list()).toEqual([
      { question: 'Vad är BBIC?', first: '2026-12-07', last: '2026-12-08', count: 2 },
      { question: 'Något annat', first: '2026-12-07', last: '2026-12-07', count: 1 },
    ]);
  });

  it('come with the newest first among those that were sent as often', async () => {
    const store = await questions();
    await store.add('Äldre', START);
    await store.add('Nyare', START + DAY);
    expect((await store.list()).map(({ question }) => question)).toEqual(['Nyare', 'Äldre']);
  });

  it('are taken away by name', async () => {
    const store = await questions();
    await store.add('Vad är BBIC?', START);
    expect(await store.remove('vad är bbic!')).toBe(true);
    expect(await store.remove('vad är bbic!')).toBe(false);
    expect(await store.list()).toEqual([]);
  });

  it('are at most two thousand: the oldest go, never the one that was just sent', async () => {
    const database = await fresh();
    const old = Array.from({ length: 2_000 }, (_, i) => ({
      question: `Fråga ${i}`,
      first: '2026-11-01',
      last: i === 7 ? '2026-11-01' : '2026-11-02',
      count: 1,
    }));
    writeFileSync(join(database.dataDir, 'unanswered-questions.json'), JSON.stringify(old));
    const { questions } = await database.open();
    await questions.add('En fråga från förr', START - 60 * DAY);
    const kept = (await questions.list()).map(({ question }) => question);
    expect(kept).toHaveLength(2_000);
    expect(kept).toContain('En fråga från förr');
    expect(kept).not.toContain('Fråga 7');
  });
});
