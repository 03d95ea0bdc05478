import type { FileRoute } from '../http/file-route.ts';
import type { Log } from '../http/log-port.ts';
import { watchFolders } from '../knowledge/watch-folders.ts';
import type { GuideContext } from '../teams/guide/guide.ts';
import { KNOWLEDGE_HOME } from './load-answerer.ts';
import type { Guidance } from './load-guidance.ts';

export interface WatchedGuidance {
  readonly guidance: Guidance;
  /** Stops watching. */
  readonly close: () => Promise<void>;
}

/**
 * Reads the content of the guidance again when its files change. What somebody is in the middle of stands on their card,
 * so they can go on. Content that cannot be read is told in the log, and what was read before stays in use.
 * @param load reads it
 * @param home the folder that is watched
 * @throws GuidanceError when it cannot be read the first time
 */
export function watchGuidance(load: () => Guidance, log: Log, home = KNOWLEDGE_HOME): WatchedGuidance {
  let current = load();
  const close = watchFolders([home], async () => {
    try {
      const next = load();
      await next.loadCalendar();
      current = next;
      log.info({ code: 'guidance_reloaded' }, 'The guidance changed and was read again');
    } catch (error) {
      log.error(
        { code: 'guidance_reload_failed', problem: String(error) },
        'The guidance could not be read again',
      );
    }
  });
  const guidance: Guidance = {
    router: {
      message: (text, context: GuideContext) => current.router.message(text, context),
      press: (payload, context: GuideContext) => current.router.press(payload, context),
      again: async (payload, context: GuideContext) =>
        (await current.router.again?.(payload, context)) ?? null,
      get commands() {
        return current.router.commands;
      },
      end: (context: GuideContext) => current.router.end(context),
    },
    offers: (answer) => current.offers(answer),
    files: current.files.map(
      (route, i): FileRoute => ({ ...route, handle: (request) => current.files[i]!.handle(request) }),
    ),
    loadCalendar: () => current.loadCalendar(),
    get lists() {
      return current.lists;
    },
    get reasons() {
      return current.reasons;
    },
    get ready() {
      return current.ready;
    },
    screen: (text) => current.screen(text),
    get content() {
      return current.content;
    },
    get sources() {
      return current.sources;
    },
    get introduction() {
      return current.introduction;
    },
    daysOff: () => current.daysOff(),
  };
  return { guidance, close };
}
