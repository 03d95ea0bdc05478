import { execFile } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '..', '..');
const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
const page = join(root, 'dist', 'tab', 'index.html');
/** What is in the tab. Of the other rooms it takes hardly anything, but that as it is. */
const sources = ['src', 'vite.config.ts', 'package-lock.json'];

/** Builds the tab when its source is newer than what was built. */
export async function buildTab(): Promise<void> {
  const built = statSync(page, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (sources.every((source) => newest(join(root, source)) < built)) return;
  // As it is shipped: under NODE_ENV=test React would be built for development, which is larger and slower.
  await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

/** @returns milliseconds since 1970 */
function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
