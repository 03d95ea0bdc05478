import { existsSync } from 'node:fs';
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';

/**
 * What the first program of a run has read and indexed, for those that are started after it: they begin as on any later start.
 * It lies in a folder of this run only, so that a program that has changed reads for itself.
 */
const shared = () => join(dirname(inject('tabOnDemand')), 'snapshots');

/** @param data the data folder of a program that is to be started */
export async function takeSnapshots(data: string): Promise<void> {
  await cp(shared(), join(data, 'snapshots'), { recursive: true }).catch(() => {});
}

/** @param data the data folder of a program that is ready */
export async function leaveSnapshots(data: string): Promise<void> {
  if (existsSync(shared())) return;
  const copy = await mkdtemp(`${shared()}-`);
  try {
    await cp(join(data, 'snapshots'), join(copy, 'snapshots'), { recursive: true });
    // Whole or not at all, and the first that comes stays.
    await rename(join(copy, 'snapshots'), shared());
  } catch {
    // Another was first, or keeps its data elsewhere.
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
