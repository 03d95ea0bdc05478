import type { Answerer } from '../answering/answer.ts';
import type { Config } from '../config.ts';
import { todayInStockholm } from '../guidance/deadlines/today-in-stockholm.ts';
import { createServer } from '../http/create-server.ts';
import { errorName } from '../http/error-name.ts';
import { listen } from '../http/listen.ts';
import type { Log } from '../http/log-port.ts';
import { fileUnansweredQuestions } from '../store/unanswered-questions.ts';
import { adapterSettings } from '../teams/adapter-settings.ts';
import { createBot } from '../teams/bot.ts';
import { noContacts } from '../teams/contacts.ts';
import { createAdapter } from '../teams/create-adapter.ts';
import { createProcessActivity } from '../teams/process-activity.ts';
import { memoryUnitStore } from '../teams/unit-store.ts';
import { memoryWelcomeStore } from '../teams/welcome-store.ts';
import { loadGuidance } from './load-guidance.ts';
import { unansweredFile } from './unanswered.ts';

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
export async function startBot({
  config,
  log,
  loadKnowledge,
  watch = false,
}: StartOptions): Promise<Running> {
  let knowing: Knowing | null = null;
  const load = () =>
    loadGuidance({
      dataDir: config.dataDir,
      publicUrl: config.publicUrl,
      answerer: () => knowing?.answerer ?? null,
    });
  const watched = watch ? (await import('./watch-guidance.ts')).watchGuidance(load, log) : null;
  const guidance = watched?.guidance ?? load();
  const bot = createBot({
    answerer: () => knowing?.answerer ?? null,
    welcomes: memoryWelcomeStore(),
    units: memoryUnitStore(),
    defaultUnit: () => (config.unit === null ? null : (knowing?.answerer.unitNamed(config.unit) ?? null)),
    guides: guidance.router,
    offers: guidance.offers,
    today: () => todayInStockholm(new Date()),
    unanswered: fileUnansweredQuestions(unansweredFile(config.dataDir), () => new Date()),
    feedback: {
      record: (feedback) => log.info({ code: 'feedback', ...feedback }, 'A reader rated an answer'),
    },
  });
  const handleMessages = createProcessActivity({
    adapter: createAdapter(adapterSettings(config.identity)),
    bot,
    contacts: noContacts,
    log,
    localOnly: config.identity === null,
  });
  const server = createServer({ handleMessages, ready: () => knowing !== null, log, files: guidance.files });
  const listening = await listen(server, config.port, config.host);

  const ready = loadKnowledge(config, log, watch).then((loaded) => {
    knowing = loaded;
    // Once those who wait for this have heard: a library is read in one go, and nothing else happens meanwhile.
    setImmediate(() =>
      guidance.loadCalendar().catch((error: unknown) => {
        log.error({ code: 'calendar_failed', error: errorName(error) }, 'Time limits cannot be reckoned');
      }),
    );
  });
  const close = async () => {
    await listening.close();
    await ready.catch(() => {});
    await knowing?.close?.();
    await watched?.close();
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
