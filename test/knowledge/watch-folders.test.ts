import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, onTestFinished, vi } from 'vitest';
import { watchFolders } from '../../src/knowledge/watch-folders.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts';

/** Watches a folder with one file in it, from when the watching has begun. */
async function watched(
  onChange: () => Promise<void>,
): Promise<TemporaryFolder & { stop: () => Promise<void> }> {
  const folder = temporaryFolder();
  folder.write('bok.txt', 'Ett');
  const stop = watchFolders([folder.path], onChange);
  onTestFinished(stop);
  await wait(300);
  return { ...folder, stop };
}

it('a changed file is noticed', async () => {
  const changed = vi.fn(async () => {});
  const folder = await watched(changed);
  expect(changed).not.toHaveBeenCalled();
  folder.write('bok.txt', 'Två');
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1), 5000);
});

it('a folder copied file by file is read once, when all is there', async () => {
  const changed = vi.fn(async () => {});
  const folder = await watched(changed);
  for (let n = 0; n < 5; n++) {
    folder.write(`ny/${n}.txt`, 'text');
    await wait(60);
  }
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1), 5000);
  await wait(600);
  expect(changed).toHaveBeenCalledTimes(1);
});

it('hidden files, such as those an editor leaves, are not noticed', async () => {
  const changed = vi.fn(async () => {});
  const folder = await watched(changed);
  folder.write('.bok.txt.swp', 'text');
  folder.write('.git/index', 'text');
  await wait(900);
  expect(changed).not.toHaveBeenCalled();
});

it('a second change waits until the first has been read', async () => {
  let running = 0;
  let most = 0;
  let calls = 0;
  const folder = await watched(async () => {
    calls++;
    most = Math.max(most, ++running);
    await wait(900);
    running--;
  });
  folder.write('bok.txt', 'Två');
  await vi.waitFor(() => expect(calls).toBe(1), 5000);
  folder.write('bok.txt', 'Tre');
  await vi.waitFor(() => expect(calls).toBe(2), 5000);
  await vi.waitFor(() => expect(running).toBe(0), 5000);
  expect(most).toBe(1);
});

it('nothing is noticed once the watching has stopped', async () => {
  const changed = vi.fn(async () => {});
  const folder = await watched(changed);
  await folder.stop();
  folder.write('bok.txt', 'Två');
  await wait(800);
  expect(changed).not.toHaveBeenCalled();
});
