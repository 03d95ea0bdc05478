import { type ChildProcess, spawn } from 'node:child_process';
import { get } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

/** Room for a program under measurement to finish what it is doing. */
export const STOP_PATIENCE_MS = 6_000;

export const ROOT = join(import.meta.dirname, '..', '..');

/** Only what a program needs: settings in the caller's environment must not change what is measured. */
export function startNode(args: readonly string[], env: Record<string, string> = {}): ChildProcess {
  const { PATH = '' } = process.env;
  return spawn(process.execPath, args, {
    cwd: ROOT,
    env: { PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** The next line that a program writes; rejects when it ends without one. */
export async function firstLine(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stdout! })) {
    child.stdout!.resume();
    return line;
  }
  throw new Error(`The program ended without a word (exit code ${child.exitCode}).`);
}

export async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  return new Promise((resolve) => child.once('exit', resolve));
}

/** Asks until the address answers 200. @throws when the program ends or `patienceMs` have passed */
export async function until200(url: string, child: ChildProcess, patienceMs = 60_000): Promise<void> {
  const deadline = performance.now() + patienceMs;
  while (performance.now() < deadline && child.exitCode === null) {
    if ((await statusOf(url)) === 200) return;
    await sleep(5);
  }
  throw new Error(`${url} did not become ready (exit code ${child.exitCode}).`);
}

function statusOf(url: string): Promise<number> {
  return new Promise((resolve) => {
    get(url, { agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    }).once('error', () => resolve(0));
  });
}
