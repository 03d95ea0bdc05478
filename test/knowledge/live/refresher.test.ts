import { expect, it } from 'vitest';
import { createRefresher, type RefreshSteps } from '../../../src/knowledge/live/refresher.ts';

function stepped(changed: Partial<RefreshSteps> = {}) {
  const done: string[] = [];
  const gates: (() => void)[] = [];
  const refresher = createRefresher({
    fetch: async () => void done.push('fetch'),
    build: (reading) =>
      new Promise((resolve) => {
        reading(1, 3);
        gates.push(() => {
          reading(3, 3);
          done.push(refresher.work().stage);
          resolve(`key ${gates.length}`);
        });
      }),
    load: (key) => void done.push(`load ${key}`),
    failed: (error) => void done.push(`failed ${error}`),
    ...changed,
  });
  const open = async () => {
    while (gates.length === 0) await Promise.resolve();
    gates.shift()!();
  };
  return { refresher, done, open };
}

it('goes through its steps and says where it is', async () => {
  const { refresher, done, open } = stepped();
  expect(refresher.work()).toEqual({ stage: 'idle', done: 0, total: 0, finished: 0, hasFailed: false });
  const refreshed = refresher.refresh();
  expect(refresher.work().stage).toBe('fetching');
  await Promise.resolve().then(() => {});
  expect(refresher.work()).toMatchObject({ stage: 'reading', done: 1, total: 3 });
  await open();
  await refreshed;
  expect(refresher.work()).toMatchObject({ stage: 'idle', finished: 1 });
  expect(done).toEqual(['fetch', 'indexing', 'load key 0']);
});

it('what is asked for meanwhile is done in one turn afterwards, and waited for', async () => {
  const { refresher, done, open } = stepped();
  const first = refresher.refresh();
  const later = [refresher.refresh(), refresher.refresh()];
  let isSettled = false;
  void Promise.all(later).then(() => {
    isSettled = true;
  });
  await open();
  await first;
  expect(isSettled).toBe(false);
  await open();
  await Promise.all(later);
  expect(done.filter((step) => step === 'fetch')).toHaveLength(2);
});

it('says that it failed, and can be tried again', async () => {
  let isBroken = true;
  const { refresher, done, open } = stepped({
    fetch: async () => {
      if (isBroken) throw new Error('no database');
    },
  });
  await refresher.refresh();
  expect(refresher.work()).toMatchObject({ stage: 'idle', hasFailed: true, finished: 0 });
  expect(done).toEqual(['failed Error: no database']);
  isBroken = false;
  const again = refresher.refresh();
  await open();
  await again;
  expect(refresher.work()).toMatchObject({ hasFailed: false, finished: 1 });
});

it('does nothing once it is stopped, and stopping waits for what is being done', async () => {
  const { refresher, done, open } = stepped();
  void refresher.refresh();
  void refresher.refresh();
  const stopped = refresher.stop();
  await open();
  await stopped;
  await refresher.refresh();
  expect(done.filter((step) => step === 'fetch')).toHaveLength(1);
});
