import module from 'node:module';
import { join } from 'node:path';
import { ConfigError, readConfig } from '../config.ts';
import { createLogger } from '../logger.ts';
import { loadKnowledge } from './load-knowledge.ts';

const chatPort = 56150;
const stopPatienceMs = 10_000;

/**
 * The `npm start` command. Speaks English to the operator on standard output.
 * @throws whatever keeps the bot from starting; `explain` puts it in words
 */
export async function serve(args: readonly string[]): Promise<void> {
  const config = readConfig(process.env);
  const log = createLogger(config.logLevel);
  const watch = args.includes('--watch');
  // The documents are read while the frameworks load, which takes as long.
  const reading = loadKnowledge(config, log, watch);
  reading.catch(() => {});
  const { startBot } = await import('./start-bot.ts');
  const running = await startBot({ config, log, loadKnowledge: () => reading, watch });

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
    say(`The tab, in a browser: ${running.url}/tab/`);
  }
  // Now rather than at the end, which may come suddenly.
  module.flushCompileCache?.();
  if (!args.includes('--with-chat')) return;
  if (config.identity !== null) return say(chatProblems.authenticated);
  const { startChat } = await import('../teams/start-chat.ts');
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

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** What went wrong and what to do about it, for the operator. */
export function explain(error: unknown): string {
  if (error instanceof ConfigError) return `${error.message}\nRun "npm run lathund -- doctor" for help.`;
  const { code, port } = error as { code?: string; port?: number };
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use by another program, perhaps Lathunden itself. Stop it, or choose another: PORT=3979 npm start`;
  }
  if (code === 'EACCES')
    return `This account may not listen on port ${port}. Choose a higher one: PORT=3978 npm start`;
  return `Lathunden could not start: ${error instanceof Error ? error.message : String(error)}`;
}
