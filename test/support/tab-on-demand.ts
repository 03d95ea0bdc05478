import { mkdtempSync, rmSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { buildTab } from './build-tab.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A socket that says nothing, or what is wrong, once the tab is built; it is when the first one asks. */
    tabOnDemand: string;
  }
}

/** One build of the tab for all test files that show it, and none when nobody does. */
export default function tabOnDemand(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'lathunden-ask-'));
  const path = join(folder, 'tab.sock');
  let built: Promise<string> | null = null;
  const door = createServer((caller) => {
    caller.on('error', () => {});
    built ??= buildTab().then(
      () => '',
      (cause: Error) => cause.message,
    );
    built.then((problem) => caller.end(problem));
  });
  door.listen(path);
  project.provide('tabOnDemand', path);
  return () => {
    door.close();
    rmSync(folder, { recursive: true, force: true });
  };
}

/**
 * Waits until the tab is built as its source is now.
 * @throws with what Vite said when it cannot be
 */
export async function builtTab(): Promise<void> {
  const problem = await text(createConnection(inject('tabOnDemand')));
  if (problem !== '') throw new Error(`The tab could not be built:\n${problem}`);
}
