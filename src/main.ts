import { keepCompiled } from './commands/keep-compiled.ts';
import type { Running, StartOptions } from './commands/start-bot.ts';

/** Puts the rooms together and starts listening: see `startBot`, which is loaded when it is asked for. */
export async function start(options: StartOptions): Promise<Running> {
  const { startBot } = await import('./commands/start-bot.ts');
  return startBot(options);
}

if (import.meta.main) {
  keepCompiled();
  const { explain, serve } = await import('./commands/serve.ts');
  await serve(process.argv.slice(2)).catch((error: unknown) => {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  });
}
