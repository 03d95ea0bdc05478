import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChat } from '../../src/teams/start-chat.ts';
import { stopChild } from '../../src/teams/stop-child.ts';
import { freePort } from '../support/free-port.ts';
import { leaveSnapshots, takeSnapshots } from '../support/shared-snapshots.ts';

const main = join(import.meta.dirname, '..', '..', 'src', 'main.ts');
const patienceMs = 120_000;
const chatAttempts = 3;

/** The program as an operator runs it. */
export interface RunningProgram {
  /** Where it listens, as `http://127.0.0.1:3978`. */
  readonly url: string;
  readonly port: number;
  /** Everything the program has said so far, on standard output and standard error. */
  output(): string;
  stop(): Promise<void>;
}

/** The program with the chat client beside it. */
export interface StartedProgram extends RunningProgram {
  readonly chatUrl: string;
}

/**
 * Starts `src/main.ts` in local mode as a process of its own, on a free port.
 * @param env settings beside the defaults, as an operator would give them
 * @throws when it does not come up; what the program said is in the message
 */
export async function startAlone(env: Readonly<Record<string, string>> = {}): Promise<RunningProgram> {
  // Started in an empty folder: a developer's own .env is left alone.
  const folder = await mkdtemp(join(tmpdir(), 'lathunden-e2e-'));
  const data = join(folder, 'data');
  await takeSnapshots(data);
  const program = spawn(process.execPath, [main], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', PORT: '0', DATA_DIR: data, ...env },
  });
  let said = '';
  for (const stream of [program.stdout, program.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  process.once('exit', () => program.kill());
  const stop = async () => {
    await stopChild(program, 10_000);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const port = await portOnceReady(program, () => said);
    await leaveSnapshots(data);
    return { url: `http://127.0.0.1:${port}`, port, output: () => said, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** As `startAlone`, with the chat client beside it, on a free port of its own. */
export async function startProgram(env: Readonly<Record<string, string>> = {}): Promise<StartedProgram> {
  const program = await startAlone(env);
  const workDir = await mkdtemp(join(tmpdir(), 'lathunden-chat-'));
  const clean = () => rm(workDir, { recursive: true, force: true, maxRetries: 5 });
  try {
    const chat = await openChat(program.port, workDir);
    return {
      ...program,
      chatUrl: chat.url,
      stop: async () => {
        await chat.stop();
        await program.stop();
        await clean();
      },
    };
  } catch (error) {
    await program.stop();
    await clean();
    throw error;
  }
}

async function portOnceReady(program: ChildProcess, said: () => string): Promise<number> {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline && program.exitCode === null) {
    const port = /ready: http:\/\/127\.0\.0\.1:(\d+)\//.exec(said())?.[1];
    if (port !== undefined) return Number(port);
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error(`The program did not become ready. It said:\n${said()}`);
}

/** Another program can take the port between our looking and its listening, and a busy machine can be late. */
async function openChat(botPort: number, workDir: string) {
  let reason = '';
  for (let attempt = 0; attempt < chatAttempts; attempt += 1) {
    const chat = await startChat({ botPort, chatPort: await freePort(), workDir });
    if (chat.started) return chat;
    reason = chat.reason;
  }
  throw new Error(`The chat client did not start: ${reason}`);
}
