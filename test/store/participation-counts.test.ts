import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileParticipationCounts, type ParticipationLine } from '../../src/store/participation-counts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const step = (done: boolean | null, reason: string | null = null) => ({ done, reason });
const count = (unit: string): ParticipationLine => ({
  unit,
  month: '2026-11',
  occasion: 'uppstart',
  steps: { informed: step(true), heard: step(false, 'ville-inte'), told: step(null) },
  age: '4-6',
});
const setUp = () => {
  const file = join(temporaryFolder().path, 'data', 'counts.jsonl');
  return { file, store: fileParticipationCounts(file) };
};

describe('the counts', () => {
  it('are none before anything is counted, and no file is made to read them', () => {
    const { file, store } = setUp();
    expect(store.list()).toEqual([]);
    expect(existsSync(dirname(file))).toBe(false);
  });

  it('are kept over a restart, in an order that does not tell which came first', () => {
    const { file, store } = setUp();
    for (const unit of ['Södra', 'Norra', 'Södra']) store.add(count(unit));
    expect(fileParticipationCounts(file).list()).toEqual([count('Norra'), count('Södra'), count('Södra')]);
  });

  it('hold what is counted and nothing that comes beside it', () => {
    const { file, store } = setUp();
    const more = {
      ...count('Norra'),
      words: 'hemligt',
      steps: { ...count('Norra').steps, told: { ...step(false), words: 'hemligt' } },
    };
    store.add(more);
    expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')))).toEqual([
      'unit',
      'month',
      'occasion',
      'steps',
      'age',
    ]);
    expect(readFileSync(file, 'utf8')).not.toContain('hemligt');
  });

  it('are for nobody else on the computer, and leave no file half written', () => {
    const { file, store } = setUp();
    store.add(count('Norra'));
    store.add(count('Norra'));
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(dirname(file))).toEqual(['counts.jsonl']);
  });

  it.each(['{', '[]', '{"unit":"Norra"}', `${JSON.stringify({ ...count('Norra'), day: '2026-11-22' })}`])(
    'in a damaged file (%j) are neither read nor written over',
    (damage) => {
      const { file, store } = setUp();
      store.add(count('Norra'));
      const damaged = `${readFileSync(file, 'utf8')}${damage}\n`;
      writeFileSync(file, damaged);
      for (const use of [() => store.list(), () => store.add(count('Södra'))])
        expect(use).toThrow(`${file}:2 is damaged: correct or remove the line`);
      expect(readFileSync(file, 'utf8')).toBe(damaged);
    },
  );
});
