import type { Answerer } from '../answering/answer.ts';
import type { Config } from '../config.ts';
import type { Log } from '../http/log-port.ts';
import { KNOWLEDGE_HOME, loadAnswerer } from './load-answerer.ts';
import type { Knowing } from './start-bot.ts';

/** The place where reading (`knowledge/`) and answering (`answering/`) are joined. */
export async function loadKnowledge(config: Config, log: Log, watch: boolean): Promise<Knowing> {
  const options = { replace: [], beside: config.knowledgePaths, dataDir: config.dataDir };
  let current = (await loadAnswerer(options)).answerer;
  const answerer: Answerer = {
    ask: (question, asked) => current.ask(question, asked),
    passage: (id) => current.passage(id),
    suggestions: (count) => current.suggestions(count),
    unitNamed: (text) => current.unitNamed(text),
    get units() {
      return current.units;
    },
    followUp: (message, before) => current.followUp(message, before),
    get facets() {
      return current.facets;
    },
    personalSigns: (text) => current.personalSigns(text),
    screen: (text) => current.screen(text),
  };
  if (!watch) return { answerer };
  const { watchFolders } = await import('../knowledge/watch-folders.ts');
  const close = watchFolders([KNOWLEDGE_HOME, ...config.knowledgePaths], async () => {
    try {
      current = (await loadAnswerer(options)).answerer;
      log.info({ code: 'knowledge_reloaded' }, 'The documents changed and were read again');
    } catch (error) {
      // The index in use stays: a file that is being written must not silence the bot.
      log.error(
        { code: 'knowledge_reload_failed', problem: String(error) },
        'The documents could not be read again',
      );
    }
  });
  return { answerer, close };
}
