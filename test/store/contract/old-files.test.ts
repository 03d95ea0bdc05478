import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ParticipationLine } from '../../../src/store/participation-counts.ts';
import { openStore } from '../../../src/store/sql/open-store.ts';
import { START } from '../../support/open-reminder.ts';
import { everyDatabase, type TestDatabase } from '../../support/test-store.ts';

const step = { done: true, reason: null };
const count = (unit: string): ParticipationLine => ({
  unit,
  month: '2026-11',
  occasion: 'uppstart',
  steps: { informed: step, heard: step, told: step },
  age: null,
});
const countsFile = (folder: string) => join(folder, 'participation-counts.jsonl');
const unansweredFile = (folder: string) => join(folder, 'unanswered-questions.json');
const written = ({ dataDir }: TestDatabase) => {
  const counts = ['Norra', 'Södra', 'Södra'].map((unit) => `${JSON.stringify(count(unit))}\n`);
  writeFileSync(countsFile(dataDir), counts.join(''));
  const day = '2026-11-20';
  const questions = [
    { question: 'Annat', first: day, last: day, count: 1 },
    { question: 'Vad är BBIC?', first: day, last: day, count: 2 },
  ];
  writeFileSync(unansweredFile(dataDir), JSON.stringify(questions, null, 1));
};

describe.each(await everyDatabase())('what earlier versions kept in files, in $name', ({ fresh }) => {
  it('is taken over once, and the files are put aside', async () => {
    const database = await fresh();
    written(database);
    await database.open();
    const store = await database.open();
    expect(await store.counts.list()).toEqual([count('Norra'), count('Södra'), count('Södra')]);
    expect(await store.questions.list()).toEqual([
      { question: 'Vad är BBIC?', first: '2026-11-20', last: '2026-11-20', count: 2 },
      { question: 'Annat', first: '2026-11-20', last: '2026-11-20', count: 1 },
    ]);
    const files = readdirSync(database.dataDir).filter((name) => /counts|questions/u.test(name));
    expect(files.sort()).toEqual([
      'participation-counts.jsonl.imported',
      'unanswered-questions.json.imported',
    ]);
  });

  it('is not taken over twice when the program stopped before the files were put aside', async () => {
    const database = await fresh();
    written(database);
    const files = [countsFile(database.dataDir), unansweredFile(database.dataDir)];
    const contents = files.map((path) => readFileSync(path, 'utf8'));
    await database.open();
    for (const [i, path] of files.entries()) writeFileSync(path, contents[i]!);
    const store = await database.open();
    expect(await store.counts.list()).toHaveLength(3);
    expect((await store.questions.list())[0]).toMatchObject({ count: 2 });
    expect(files.some((path) => existsSync(path))).toBe(false);
  });

  it('is taken over once, though two start at the same time', async () => {
    const database = await fresh();
    written(database);
    const [one] = await Promise.all([database.open(), database.open(), database.open()]);
    expect(await one!.counts.list()).toHaveLength(3);
  });

  it('is added to what is there', async () => {
    const database = await fresh();
    const before = await database.open();
    await before.questions.add('VAD ÄR BBIC', START);
    await before.counts.add(count('Norra'), 'run', START);
    written(database);
    const store = await database.open();
    expect(await store.counts.list()).toHaveLength(4);
    expect((await store.questions.list())[0]).toEqual({
      question: 'VAD ÄR BBIC',
      first: '2026-11-20',
      last: '2026-12-07',
      count: 3,
    });
  });

  it('is left alone and told when it is damaged, and the other file is taken over', async () => {
    const database = await fresh();
    written(database);
    const damaged = countsFile(database.dataDir);
    writeFileSync(damaged, `${readFileSync(damaged, 'utf8')}{"unit":\n`);
    const told: string[] = [];
    const store = await openStore({ ...database, warn: (problem) => told.push(problem) });
    expect(told).toEqual([expect.stringContaining(`${damaged} is damaged and was not taken over`)]);
    expect(await store.counts.list()).toEqual([]);
    expect(await store.questions.list()).toHaveLength(2);
    await store.close();
    expect(existsSync(damaged)).toBe(true);
    expect(existsSync(join(database.dataDir, 'unanswered-questions.json.imported'))).toBe(true);
  });
});
