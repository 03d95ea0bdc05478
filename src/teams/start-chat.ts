import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createConnection } from 'node:net';
import { fileURLToPath } from 'node:url';
import { stopChild } from './stop-child.ts';

export type ChatResult =
  | { readonly started: true; readonly url: string; readonly stop: () => Promise<void> }
  | { readonly started: false; readonly reason: 'not_installed' | 'port_busy' | 'failed' };

export interface ChatOptions {
  /** The bot's own port; the chat client calls it on loopback. */
  readonly botPort: number;
  readonly chatPort: number;
  /** Where the client may leave its own files. */
  readonly workDir: string;
}

const patienceMs = 20_000;
const stopPatienceMs = 2_000;

/** Starts the local chat client (a development dependency) as a child process, and waits until it answers. */
export async function startChat({ botPort, chatPort, workDir }: ChatOptions): Promise<ChatResult> {
  const program = findProgram();
  if (program === null) return { started: false, reason: 'not_installed' };
  // The client would quietly take a random port instead.
  if (await isOpen(chatPort)) return { started: false, reason: 'port_busy' };

  mkdirSync(workDir, { recursive: true });
  const child = spawn(
    process.execPath,
    [
      '--import',
      new URL('./listen-on-loopback.ts', import.meta.url).href,
      program,
      '--disable-telemetry',
      ...['-e', `http://127.0.0.1:${botPort}/api/messages`],
      ...['-c', 'msteams'],
      ...['-p', String(chatPort)],
    ],
    { cwd: workDir, stdio: 'ignore', env: { ...process.env, BROWSER: 'none' } },
  );
  // Whatever way this process ends, the chat goes with it.
  process.once('exit', () => child.kill());
  const stop = () => stopChild(child, stopPatienceMs);
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline && child.exitCode === null && child.pid !== undefined) {
    if (await answers(chatPort)) return { started: true, url: `http://127.0.0.1:${chatPort}`, stop };
    await new Promise((resume) => setTimeout(resume, 100));
  }
  await stop();
  return { started: false, reason: 'failed' };
}

/** @returns null in a production installation, which does not have it */
function findProgram(): string | null {
  try {
    const manifest = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json');
    return fileURLToPath(new URL('./cli.js', `file://${manifest}`));
  } catch {
    return null;
  }
}

/** An open port is not enough: for a moment it may be somebody else's. */
async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}`, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((decide) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    const close = (open: boolean) => {
      socket.destroy();
      decide(open);
    };
    socket.once('connect', () => close(true)).once('error', () => close(false));
  });
}
