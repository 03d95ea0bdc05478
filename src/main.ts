import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Answerer } from './answering/answer.ts';
import { KNOWLEDGE_HOME, loadAnswerer } from './commands/load-answerer.ts';
import { watchFolders } from './knowledge/watch-folders.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { createServer } from './http/create-server.ts';
import { listen } from './http/listen.ts';
import type { Log } from './http/log-port.ts';
import { createLogger } from './logger.ts';
import { adapterSettings } from './teams/adapter-settings.ts';
import { createBot } from './teams/bot.ts';
import { createAdapter } from './teams/create-adapter.ts';
import { createProcessActivity } from './teams/process-activity.ts';
import { startChat } from './teams/start-chat.ts';
import { memoryWelcomeStore } from './teams/welcome-store.ts';

/** Something that can answer, and how to let go of what it holds (a watched folder, for one). */
export interface Knowing {
  readonly answerer: Answerer;
  readonly close?: () => Promise<void>;
}

export interface StartOptions {
  readonly config: Config;
  readonly log: Log;
  readonly loadKnowledge: (config: Config, log: Log, watch: boolean) => Promise<Knowing>;
  /** Re-read the documents when they change. */
  readonly watch?: boolean;
}

export interface Running {
  /** Where the bot listens, as `http://127.0.0.1:3978`. */
  readonly url: string;
  readonly port: number;
  /** Settles when questions can be answered; rejects when the documents could not be read. */
  readonly ready: Promise<void>;
  /** Stops taking requests, lets those under way finish, and lets go of everything. Safe to call twice. */
  readonly stop: () => Promise<void>;
}

/**
 * Puts the rooms together and starts listening. The documents are read afterwards, so that a supervisor can
 * see the process live (`/healthz`) before it is ready (`/readyz`).
 * @throws the listen error (`EADDRINUSE`, for one)
 */
export async function start({ config, log, loadKnowledge, watch = false }: StartOptions): Promise<Running> {
  let knowing: Knowing | null = null;
  const bot = createBot({
    answerer: () => knowing?.answerer ?? null,
    welcomes: memoryWelcomeStore(),
    feedback: {
      record: (feedback) => log.info({ code: 'feedback', ...feedback }, 'A reader rated an answer'),
    },
  });
  const handleMessages = createProcessActivity({
    adapter: createAdapter(adapterSettings(config.identity)),
    bot,
    log,
    localOnly: config.identity === null,
  });
  const server = createServer({ handleMessages, ready: () => knowing !== null, log });
  const listening = await listen(server, config.port, config.host);

  const ready = loadKnowledge(config, log, watch).then((loaded) => {
    knowing = loaded;
  });
  const close = async () => {
    await listening.close();
    await ready.catch(() => {});
    await knowing?.close?.();
  };
  let closing: Promise<void> | undefined;
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  return {
    url: `http://${host}:${listening.port}`,
    port: listening.port,
    ready,
    stop: () => {
      closing ??= close();
      return closing;
    },
  };
}

const chatPort = 56150;
const stopPatienceMs = 5_000;

/** The `npm start` command. Speaks English to the operator on standard output. */
async function main(args: readonly string[]): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = readConfig(process.env);
  const log = createLogger(config.logLevel);
  const watch = args.includes('--watch');
  const running = await start({ config, log, loadKnowledge, watch });

  const stops: (() => Promise<void>)[] = [running.stop];
  const stop = async () => {
    setTimeout(() => process.exit(0), stopPatienceMs).unref();
    await Promise.all(stops.map((stopOne) => stopOne()));
    process.exit(0);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);

  await running.ready;
  say(`Lathunden is ready: ${running.url}/api/messages`);
  if (config.identity === null) {
    say('  Local mode: there is no MicrosoftAppId, so only this computer can reach the bot.');
  }
  if (!args.includes('--with-chat')) return;
  if (config.identity !== null) return say(chatProblems.authenticated);
  const chat = await startChat({ botPort: running.port, chatPort, workDir: join(config.dataDir, 'chat') });
  if (!chat.started) return say(chatProblems[chat.reason]);
  stops.push(chat.stop);
  say(`Chat with it here:   ${chat.url}`);
  say('Stop with Ctrl+C.');
}

const chatProblems = {
  authenticated:
    'No chat window: it cannot sign in as Teams, and with an app id nobody else is let in. Set LATHUND_LOCAL=true to chat.',
  not_installed:
    'No chat window: the chat client is a development dependency and is not installed here. The bot runs.',
  port_busy: `No chat window: port ${chatPort} is in use, perhaps by an earlier chat. Close it and start again. The bot runs.`,
  failed: 'No chat window: the chat client did not start. Try "npm run chat" to see why. The bot runs.',
};

/** The place where reading (`knowledge/`) and answering (`answering/`) are joined. */
async function loadKnowledge(config: Config, log: Log, watch: boolean): Promise<Knowing> {
  const options = { replace: [], beside: config.knowledgePaths, dataDir: config.dataDir };
  let current = (await loadAnswerer(options)).answerer;
  const answerer: Answerer = {
    ask: (question, asked) => current.ask(question, asked),
    passage: (id) => current.passage(id),
    suggestions: (count) => current.suggestions(count),
  };
  if (!watch) return { answerer };
  const close = watchFolders([KNOWLEDGE_HOME, ...config.knowledgePaths], async () => {
    try {
      current = (await loadAnswerer(options)).answerer;
      log.info({ code: 'knowledge_reloaded' }, 'The documents changed and were read again');
    } catch (error) {
      // The index in use stays: a file that is being written must not silence the bot.
      log.error({ code: 'knowledge_reload_failed', problem: String(error) }, 'The documents could not be read again');
    }
  });
  return { answerer, close };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function explain(error: unknown): string {
  if (error instanceof ConfigError) return `${error.message}\nRun "npm run lathund -- doctor" for help.`;
  const { code, port } = error as { code?: string; port?: number };
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use by another program, perhaps Lathunden itself. Stop it, or choose another: PORT=3979 npm start`;
  }
  if (code === 'EACCES')
    return `This account may not listen on port ${port}. Choose a higher one: PORT=3978 npm start`;
  return `Lathunden could not start: ${error instanceof Error ? error.message : String(error)}`;
}

if (import.meta.main) {
  await main(process.argv.slice(2)).catch((error: unknown) => {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  });
}
